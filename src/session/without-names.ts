import type { Locale, ProgrammePackage } from "../programmes/package.ts";
import { hideNames, hideNamesWithin, type Labels } from "./hide-names.ts";

/** 0 is A, 25 is Z, 26 is AA. */
export function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}

const municipalityWord: Readonly<Record<Locale, string>> = { sv: "Kommun", en: "Municipality" };

/**
 * The package with letters for areas and numbers for municipalities, in the programme's own order, so that a rule can
 * be judged without knowing whom it pays; its texts name them the same way. Where every area is a municipality, both
 * have the letter. The programme's own title stays.
 */
export function withoutNames(pack: ProgrammePackage, locale: Locale): ProgrammePackage {
  const { areas } = pack.programme;
  const areMunicipalities = areas.every((area) => area.name === area.municipality);
  const labels = labelsOf(areas, areMunicipalities);
  const hidden = areas.map((area, at) => ({
    ...area,
    name: letterOf(at),
    municipalityKey: area.municipality,
    municipality: areMunicipalities
      ? letterOf(at)
      : (labels.municipalities.get(area.municipality)?.[locale] ?? ""),
  }));
  const { programme, about, municipalityCodes, sources, ...texts } = pack;
  return {
    ...hideNamesWithin(texts, labels.all),
    about,
    municipalityCodes,
    sources: hideNamesWithin(sources, labels.all).map((source) => ({
      ...source,
      title: typeof source.title === "string" ? hideNames(source.title, labels.all, locale) : source.title,
    })),
    programme: { ...programme, areas: hidden },
  };
}

/** What stands for each name of a programme's areas and municipalities while names are hidden. */
export function lettersOf({ areas }: ProgrammePackage["programme"]): Labels {
  return labelsOf(
    areas,
    areas.every((area) => area.name === area.municipality),
  ).all;
}

function labelsOf(
  areas: ProgrammePackage["programme"]["areas"],
  areMunicipalities: boolean,
): { readonly all: Labels; readonly municipalities: Labels } {
  const names = areMunicipalities ? [] : [...new Set(areas.map((area) => area.municipality))];
  const municipalities: Labels = new Map(
    names.map((name, at) => [
      name,
      { sv: `${municipalityWord.sv} ${at + 1}`, en: `${municipalityWord.en} ${at + 1}` },
    ]),
  );
  const letters = areas.map(({ name }, at) => [name, { sv: letterOf(at), en: letterOf(at) }] as const);
  // An area of the same name as its municipality keeps its letter in texts.
  return { all: new Map([...municipalities, ...letters]), municipalities };
}
