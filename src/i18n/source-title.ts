import type { Locale, Source } from "../programmes/package.ts";

/** A source's title: as published, whatever its language; one of our own constructions in the reader's. */
export const sourceTitle = ({ title }: Source, locale: Locale): string =>
  typeof title === "string" ? title : title[locale];
