import { createEffect, createSignal, type JSX, type ParentProps } from "solid-js";
import { I18nContext, useI18n } from "../../i18n/i18n.tsx";
import { withTexts } from "../../i18n/with-texts.ts";
import type { Level } from "../../lessons/lesson.ts";

/** Gives what stands below it the texts of a reading level: in easy Swedish those that are hard to read are others. */
export function AtLevel(props: ParentProps<{ readonly level: Level }>): JSX.Element {
  const i18n = useI18n();
  const [easy, setEasy] = createSignal<object>({});
  createEffect(() => {
    if (props.level !== "sv-easy") return;
    // Where the file does not arrive the ordinary texts say the same.
    import("../../i18n/sv/easy-lessons.ts").then(
      ({ easyLessons }) => setEasy(easyLessons),
      () => undefined,
    );
  });
  const isEasy = () => props.level === "sv-easy" && i18n.locale() === "sv";
  const own = withTexts(i18n, () => (isEasy() ? easy() : {}));
  return <I18nContext.Provider value={own}>{props.children}</I18nContext.Provider>;
}
