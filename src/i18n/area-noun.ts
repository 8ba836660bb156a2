import type { AreaNoun, Locale, ProgrammePackage } from "../programmes/package.ts";

const usual: Readonly<Record<Locale, AreaNoun>> = {
  sv: { one: "område", other: "områden", no: "inget", a: "ett", the: "området", theOthers: "områdena" },
  en: { one: "area", other: "areas", no: "no", a: "an", the: "the area", theOthers: "the areas" },
};

/** What the programme's areas are called: areas, unless its texts say that they are municipalities or something else. */
export const areaNoun = (pack: Pick<ProgrammePackage, "areaNoun">, locale: Locale): AreaNoun =>
  (pack.areaNoun ?? usual)[locale];
