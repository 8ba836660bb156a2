import { cleanName } from "./clean-name.ts";
import { guessMeasures } from "./guess-measures.ts";
import { limits } from "./limits.ts";
import type { ColumnRole, Mapping } from "./mapping.ts";
import { type ColumnProfile, profile, profileColumns } from "./profile-columns.ts";
import { codeMark } from "./read-json-stat.ts";
import type { DecimalSign } from "./read-number.ts";
import { type Cell, type Table, textOf } from "./table.ts";

/** Headings, in lower case, of columns that say where and when. */
const headingOf = {
  areaId:
    /^(?:(?:omr[åa]des?|region|kommun|stadsdels?|deso|regso|nyko|area|region(?:al)?|municipality|district)[ _-]?(?:id|kod|code|nr|nummer|number|no)|id|kod|code|deso|regso|nyko|(?:region|omr[åa]de|area|municipality|kommun|stadsdel|deso|regso|geo\w*|plats)\w* ?\((?:code|kod|id)\))$/u,
  areaName:
    /^(?:(?:omr[åa]des?|stadsdels?|kommun|region|area|district|regso|deso)[ _-]?(?:namn|name)|omr[åa]de|stadsdel|region|namn|name|area|district|neighbou?rhood|l[äa]n|county)$/u,
  municipality: /^(?:kommun|kommunnamn|municipality|municipality[ _-]?name|city)$/u,
  year: /^(?:[åa]r|year|tid|time|period|m[äa]t[åa]r|[åa]rtal|date|datum)$/u,
  measureName:
    /^(?:indikator\w*|indicators?|m[åa]tt|measures?|variab(?:el|le)|tabellinneh[åa]ll|contents?|table contents|statistik|nyckeltal|kpi|uppgift)$/u,
  value: /^(?:v[äa]rde|values?|antal\/andel|utfall|observation)$/u,
} as const;

/** Words for all groups together, in a column that divides areas into groups. */
const total =
  /^(?:total(?:t|en)?|samtliga|alla|b[åa]da k[öo]nen|b[åa]de (?:m[äa]n och )?kvinnor|m[äa]n och kvinnor|both sexes|men and women|women and men|all|tot)\b|\btotalt?$|^t$/iu;

const yearIn = /(?<![\d\p{L}])((?:19|20|21)\d\d)(?![\d]|[MKQV]\d)/gu;

/** A heading without its year, and the year; null where it names none, or more than one. */
export function splitHeading(heading: string): { readonly measure: string; readonly year: number | null } {
  const years = [...heading.matchAll(yearIn)];
  const [only] = years;
  if (years.length !== 1 || only === undefined) return { measure: heading, year: null };
  const rest = heading.replace(only[0], " ").replace(/\(\s*\)|\[\s*\]/gu, " ");
  const measure = rest
    .replace(/\s+(?=[,;:)]|\s|$)/gu, "")
    .replace(/^[\s,;:_\-\u2013]+|[\s,;:_\-\u2013]+$/gu, "");
  return { measure, year: Number(only[1]) };
}

/**
 * What the columns of a table most likely hold: by their headings first, then by what stands in them. A guess is
 * a start for the reader, who sees and changes all of it. `fallbackTitle` names a measure that no heading names.
 */
export function guessMapping(table: Table, sign: DecimalSign, fallbackTitle: string): Mapping {
  const profiles = profileColumns(table, sign);
  const roles: ColumnRole[] = profiles.map(() => ({ kind: "ignore" }));
  const open = new Set(profiles.keys());
  const take = (column: number | undefined, role: ColumnRole): boolean => {
    if (column === undefined) return false;
    roles[column] = role;
    open.delete(column);
    return true;
  };
  const find = (fits: (profile: ColumnProfile, heading: string) => boolean): number | undefined =>
    [...open].find((column) => {
      const profile = profiles[column] as ColumnProfile;
      return fits(profile, profile.heading.toLowerCase());
    });

  take(
    find((profile, heading) => headingOf.year.test(heading) && profile.years * 2 > filled(profile)),
    { kind: "year" },
  );
  take(
    find((profile, heading) => headingOf.measureName.test(heading) && isText(profile)),
    { kind: "measureName" },
  );
  guessArea(find, take);
  if (!roles.some((role) => role.kind === "year"))
    take(
      find(
        (profile) =>
          filled(profile) > 2 && profile.years === filled(profile) && (profile.distinct?.length ?? 99) < 60,
      ),
      { kind: "year" },
    );

  const hasNames = roles.some((role) => role.kind === "measureName");
  for (const column of open) {
    const profile = profiles[column] as ColumnProfile;
    if (isText(profile)) {
      const whole = profile.distinct?.find(({ text }) => total.test(text));
      if (whole !== undefined && (profile.distinct?.length ?? 0) > 1)
        take(column, { kind: "only", value: whole.text });
      continue;
    }
    if (profile.numbers + profile.marks === 0 || profile.heading.endsWith(codeMark)) continue;
    const { measure, year } = splitHeading(profile.heading);
    const isNamed = !hasNames && measure !== "" && !headingOf.value.test(measure.toLowerCase());
    take(column, { kind: "value", measure: isNamed ? measure : hasNames ? null : fallbackTitle, year });
  }
  const byName = profileByName(table, roles, sign);
  return { columns: roles, measures: guessMeasures(roles, profiles, byName), marks: {}, nationRows: true };
}

/** The numbers of a table in long form by the names of its measures. */
export function profileByName(
  table: Table,
  roles: readonly ColumnRole[],
  sign: DecimalSign,
): Map<string, ColumnProfile> {
  const names = roles.findIndex((role) => role.kind === "measureName");
  if (names < 0) return new Map();
  const columns = roles.flatMap((role, column) =>
    role.kind === "value" && role.measure === null ? [column] : [],
  );
  const cells = new Map<string, Cell[][]>();
  for (const row of table.rows) {
    const name = cleanName(textOf(row[names])).name;
    if (name === "") continue;
    const own = cells.get(name) ?? [];
    cells.set(name, own);
    for (const column of columns) own.push([row[column] ?? ""]);
  }
  const known = [...cells].slice(0, limits.indicators);
  return new Map(known.map(([name, rows]) => [name, profile(name, rows, 0, sign)]));
}

function guessArea(
  find: (fits: (profile: ColumnProfile, heading: string) => boolean) => number | undefined,
  take: (column: number | undefined, role: ColumnRole) => boolean,
): void {
  const both = find((profile) => profile.codeNames * 10 >= filled(profile) * 9 && filled(profile) > 0);
  if (take(both, { kind: "areaIdName" })) {
    take(
      find((profile, heading) => headingOf.municipality.test(heading) && isText(profile)),
      { kind: "municipality" },
    );
    return;
  }
  const hasId = take(
    find((_, heading) => headingOf.areaId.test(heading)),
    { kind: "areaId" },
  );
  const hasName = take(
    find((profile, heading) => headingOf.areaName.test(heading) && isText(profile)),
    { kind: "areaName" },
  );
  const municipality = find((profile, heading) => headingOf.municipality.test(heading) && isText(profile));
  if (hasName || (hasId && municipality === undefined)) {
    take(municipality, { kind: "municipality" });
    if (!hasName) takeName();
    return;
  }
  // Where nothing else names the areas, the municipalities are the areas.
  if (take(municipality, { kind: "areaName" })) return;
  takeName();

  function takeName(): void {
    take(
      find(
        (profile) =>
          isText(profile) && (profile.distinct === null || profile.distinct.length * 2 > filled(profile)),
      ),
      { kind: "areaName" },
    );
  }
}

const filled = ({ numbers, marks, texts }: ColumnProfile): number => numbers + marks + texts;

/** Mostly texts: no column of numbers. */
const isText = (profile: ColumnProfile): boolean => profile.texts * 2 > filled(profile);
