import { flatten } from "@solid-primitives/i18n";
import { createEffect, createSignal, type JSX, type ParentProps } from "solid-js";
import { type I18n, I18nContext, useI18n } from "../../i18n/i18n.tsx";
import type { Level } from "../../lessons/lesson.ts";

/** A text by its key; what a key asks for has been checked where it is called. */
type Say = (key: string, words?: unknown) => string;
type Said = string | ((words: unknown) => string);

/** Gives what stands below it the texts of a reading level: in easy Swedish those that are hard to read are others. */
export function AtLevel(props: ParentProps<{ readonly level: Level }>): JSX.Element {
  const i18n = useI18n();
  const [easy, setEasy] = createSignal<Readonly<Record<string, Said>>>({});
  createEffect(() => {
    if (props.level !== "sv-easy") return;
    // Where the file does not arrive the ordinary texts say the same.
    import("../../i18n/sv/easy-lessons.ts").then(
      ({ easyLessons }) => setEasy(flatten(easyLessons) as unknown as Record<string, Said>),
      () => undefined,
    );
  });
  const t: Say = (key, words) => {
    const said = props.level === "sv-easy" && i18n.locale() === "sv" ? easy()[key] : undefined;
    if (said === undefined) return (i18n.t as unknown as Say)(key, words);
    return typeof said === "function" ? said(words) : said;
  };
  const own: I18n = {
    ...i18n,
    get f() {
      return i18n.f;
    },
    t: t as unknown as I18n["t"],
  };
  return <I18nContext.Provider value={own}>{props.children}</I18nContext.Provider>;
}
