import type { I18n } from "../../i18n/i18n.tsx";
import type { ClassTerms } from "../../lessons/lesson-place.ts";

/** What a teacher has decided for a class, in a sentence or two. */
export function sayTerms({ locked, answersHidden }: ClassTerms, { t, f }: I18n): string {
  const parts = locked.map((each) => t(`app.whatIf.${each}`));
  return [
    ...(parts.length > 0 ? [t("classroom.terms.isLocked", { parts: f.list(parts) })] : []),
    ...(answersHidden ? [t("classroom.terms.areHidden")] : []),
  ].join(" ");
}
