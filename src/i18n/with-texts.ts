import { flatten } from "@solid-primitives/i18n";
import { createMemo } from "solid-js";
import type { I18n } from "./i18n.tsx";

/** A text by its key; what a key asks for has been checked where it is called. */
type Say = (key: string, words?: unknown) => string;
type Said = string | ((words: unknown) => string);

/** The language with other texts in the place of some of its own. Needs an owner. */
export function withTexts(i18n: I18n, texts: () => object): I18n {
  const others = createMemo(() => flatten(texts() as never) as Readonly<Record<string, Said>>);
  const t: Say = (key, words) => {
    const said = others()[key];
    if (said === undefined) return (i18n.t as unknown as Say)(key, words);
    return typeof said === "function" ? said(words) : said;
  };
  return {
    ...i18n,
    get f() {
      return i18n.f;
    },
    t: t as unknown as I18n["t"],
  };
}
