import { isBesideMeasure, isCodeHeading, knownMeasure, unitInHeading } from "./known-measures.ts";
import type { ColumnRole } from "./mapping.ts";
import { type ColumnProfile, filled, isText } from "./profile-columns.ts";
import { codeMark } from "./read-json-stat.ts";
import { rowKindOf } from "./row-kind.ts";
import { splitHeading } from "./split-heading.ts";
import { type Table, textOf } from "./table.ts";

/** Headings, in lower case, of columns that say where, when and what. */
const year =
  /^(?:[åa]r|year|tid|time|time[ _]period|tidsperiod|period|m[äa]t[åa]r|m[äa]tperiod|[åa]rtal|date|datum|l[äa]s[åa]r|skole?[åa]r|(?:school|academic|financial|fiscal|calendar|data)[ _]year|kvartal|quarter|m[åa]nad|m[åa]ned|month|vuosi|aika|ajankohta|kalender[åa]r|referens[åa]r)$/u;
const measureName =
  /^(?:indikator\w*|indicators?(?: name)?|m[åa]tt|measures?(?: names?)?|variab(?:el|le)(?:namn| name)?|tabellinneh[åa]ll|inneh[åa]ll|contents?|table contents|statistik|statisti(?:kk|k)variabel|nyckeltal(?:snamn)?|kpi|uppgift(?:er)?|figures?|tiedot|indhold|innhold|v[äa]rdetyp)$/u;
const value =
  /^(?:v[äa]rden?|values?|antal\/andel|utfall|observation|obs_value|verdi|v[æa]rdi|arvo|data|indhold|innhold|m[äa]tv[äa]rde|resultat)$/u;
/** Places, the smaller before the larger. */
const places: readonly RegExp[] = [
  /^(?:namn|name|navn|nimi)$/u,
  /^(?:skola|skolenhet|school(?:[ _]name)?|f[öo]rskola|enhet(?:s?namn)?|(?:bas|del|stads|bostads|val)?omr[åa]de(?:s?namn)?|stadsdel(?:s?namn)?|(?:regso|deso|nyko)(?:[ _]?namn)?|bydel|grunnkrets|area(?:[ _]name)?|district(?:[ _]name)?|distrikt|neighbou?rhood|ward(?:[ _]name)?|lsoa(?:[ _]name)?|postinumeroalue|primäromr[åa]de|stadsdelsomr[åa]de)$/u,
  /^(?:(?:skol|hem|boende)?kommun(?:namn|[ _-]namn)?|municipality(?:[ _-]name)?|kommune(?:navn)?|kunta|(?:la|lad|council|local[ _]authority)(?:[ _]name)?|city|town)$/u,
  /^(?:region(?:[ _]?(?:namn|name))?|geo(?:graphy|grafi)?|alue|plats|ort|place|location|geographical area|geo\\time_period)$/u,
  /^(?:l[äa]n(?:snamn)?|county(?:[ _]name)?|fylke(?:snavn)?|maakunta|landsdel|landskap|country(?:[ _]name)?)$/u,
];
const municipalityPlace = 2;
const within =
  /^(?:skol(?:a|enhet)|school|f[öo]rskola|stadsdel|deso|regso|nyko|bydel|grunnkrets|neighbou?rhood|ward|lsoa)(?:s?namn|[ _]?name)?$/u;
const comments =
  /kommentar|comment|anm[äa]rkning|note?s?$|beskrivning|description|huvudman|typ\b|type|adress|webb|url|kontakt/u;

/** What a heading says of a place: how small, from 0; -1 where it names none. */
const placeOf = (heading: string): number => places.findIndex((pattern) => pattern.test(heading));

/**
 * What each column most likely holds: as the file itself says, then by headings and contents. `fallbackTitle` names
 * numbers that no heading names.
 */
export function guessColumns(
  table: Table,
  profiles: readonly ColumnProfile[],
  fallbackTitle: string,
): readonly ColumnRole[] {
  const roles: ColumnRole[] = profiles.map(() => ({ kind: "ignore" }));
  const open = new Set(profiles.keys());
  const take = (column: number | undefined, role: ColumnRole): boolean => {
    if (column === undefined || column < 0 || !open.has(column)) return false;
    roles[column] = role;
    open.delete(column);
    return true;
  };
  const at = (column: number) => profiles[column] as ColumnProfile;
  const headingAt = (column: number) => at(column).heading.toLowerCase();
  const find = (fits: (profile: ColumnProfile, heading: string, column: number) => boolean) =>
    [...open].find((column) => fits(at(column), headingAt(column), column));
  const hinted = (hint: NonNullable<Table["hints"][number]>) => table.hints.indexOf(hint);
  const isBlank = (column: number) => filled(at(column)) === 0;
  for (const column of [...open]) if (isBlank(column)) open.delete(column);

  const yearsInHeadings = profiles.some(({ heading }) => splitHeading(heading).period !== null);
  const isTime = (profile: ColumnProfile) => profile.years > 0 && profile.years * 2 > filled(profile);
  take(hinted("time"), { kind: "year" });
  if (!roles.some(({ kind }) => kind === "year"))
    take(
      find((profile, heading) => year.test(heading) && isTime(profile)),
      { kind: "year" },
    );
  const metrics = [hinted("metricName"), hinted("metricId")].find((column) => column >= 0);
  take(metrics, { kind: "measureName" });
  if (!roles.some(({ kind }) => kind === "measureName"))
    take(
      find((profile, heading) => measureName.test(heading) && heading !== "kpi" && isText(profile)) ??
        find((profile, heading) => measureName.test(heading) && isText(profile)),
      { kind: "measureName" },
    );
  guessPlaces();
  if (!roles.some(({ kind }) => kind === "year") && !yearsInHeadings)
    take(
      find(
        (profile, heading) =>
          profile.years === filled(profile) &&
          filled(profile) > 2 &&
          (profile.distinct?.length ?? 99) < 60 &&
          (profile.namedYears > 0 ||
            ((profile.distinct?.length ?? 99) * 2 <= filled(profile) &&
              knownMeasure(heading) === undefined &&
              unitInHeading(heading) === undefined)),
      ),
      { kind: "year" },
    );

  const hasYears = roles.some(({ kind }) => kind === "year");
  const hasNames = roles.some(({ kind }) => kind === "measureName");
  for (const column of open) {
    const profile = at(column);
    if (table.hints[column] === "metricId") continue;
    if (isText(profile)) {
      guessGroup(column, profile);
      continue;
    }
    if (profile.numbers + profile.marks === 0 || profile.heading.endsWith(codeMark)) continue;
    if (isCodeHeading(profile.heading) || isBesideMeasure(profile.heading) || isOtherYear(profile)) continue;
    const heading = headingAt(column);
    const { measure, period } = splitHeading(profile.heading);
    const isOwn = hasNames && knownMeasure(profile.heading)?.use === "denominator";
    const isNamed = !value.test(measure.toLowerCase()) && measure !== "";
    const key = hasYears ? profile.heading : measure;
    const named = isOwn
      ? profile.heading
      : hasNames
        ? null
        : isNamed && !value.test(heading)
          ? key
          : fallbackTitle;
    const own = hasYears ? null : period;
    take(column, {
      kind: "value",
      measure: named,
      year: own?.year ?? null,
      ...(typeof own?.part === "string" ? { part: own.part } : {}),
    });
  }
  return roles;

  /** A column that parts the rows into groups keeps the one for all of them. */
  function guessGroup(column: number, { distinct, heading }: ColumnProfile): void {
    if (distinct === null || distinct.length < 2) return;
    const level = /geographic_level|geografisk niv[åa]|^level$|^niv[åa]$/iu.test(heading)
      ? distinct.find(({ text }) => /^(?:local authority|kommun|municipality|school)/iu.test(text))
      : undefined;
    const whole = level ?? distinct.find(({ text }) => rowKindOf(text) === "total" || bothSexes.test(text));
    if (whole !== undefined) take(column, { kind: "only", value: whole.text });
  }

  function guessPlaces(): void {
    const hasId = take(hinted("areaId"), { kind: "areaId" });
    if (take(hinted("areaName"), { kind: "areaName" }) || hasId) {
      take(
        find((profile, heading) => placeOf(heading) === municipalityPlace && isText(profile)),
        { kind: "municipality" },
      );
      return;
    }
    const both = [...open].find((column) => {
      const profile = at(column);
      return (
        filled(profile) > 0 && profile.codeNames * 10 >= filled(profile) * 6 && !year.test(headingAt(column))
      );
    });
    if (take(both, { kind: "areaIdName" })) {
      take(
        find((profile, heading) => placeOf(heading) === municipalityPlace && isText(profile)),
        { kind: "municipality" },
      );
      return;
    }
    // Some places are always within a municipality, however few names they have.
    const size = (column: number) =>
      isText(at(column)) && within.test(headingAt(column))
        ? Number.POSITIVE_INFINITY
        : (at(column).distinct?.length ?? Number.POSITIVE_INFINITY);
    const named = [...open].filter((column) => placeOf(headingAt(column)) >= 0 && isText(at(column)));
    // The finest of them are the areas; of two as fine, the one whose heading names the smaller place.
    const areas = named.sort((a, b) => size(b) - size(a) || placeOf(headingAt(a)) - placeOf(headingAt(b)))[0];
    const codes = [...open].filter((column) => isAreaCode(column));
    const rows = rowsOfOneTime(table, roles);
    const name = areas ?? (codes.some((column) => fitsNames(column, undefined)) ? undefined : nameless());
    take(
      codes.find((column) => fitsNames(column, name)),
      { kind: "areaId" },
    );
    const takenName = name ?? nameless();
    take(takenName, { kind: "areaName" });
    if (takenName !== undefined && placeOf(headingAt(takenName)) === municipalityPlace) return;
    take(
      find((profile, heading) => placeOf(heading) === municipalityPlace && isText(profile)),
      { kind: "municipality" },
    );

    /** Codes of areas are as many as their names; codes of a larger place are fewer. */
    function fitsNames(column: number, names: number | undefined): boolean {
      const own = new Set(rows.map((row) => textOf(row[column])).filter(Boolean));
      if (own.size === 0) return false;
      if (names === undefined) return own.size * 2 > rows.length || named.length === 0;
      const coded = rows.filter((row) => textOf(row[column]) !== "");
      const others = new Set(coded.map((row) => textOf(row[names])).filter(Boolean));
      return own.size * 10 >= others.size * 8;
    }

    /** Names that no heading tells: a column of texts that mostly differ. */
    function nameless(): number | undefined {
      const texts = [...open].filter((column) => isText(at(column)) && !comments.test(headingAt(column)));
      const isLong = roles.some(({ kind }) => kind === "year" || kind === "measureName");
      const isGroup = (column: number) => at(column).distinct?.some(({ text }) => bothSexes.test(text));
      return texts
        .filter((column) => filled(at(column)) * 2 > table.rows.length || isLong)
        .filter(
          (column) =>
            size(column) * 2 > filled(at(column)) || (isLong && size(column) > 1 && !isGroup(column)),
        )
        .sort((a, b) => size(b) - size(a) || a - b)[0];
    }
  }

  function isAreaCode(column: number): boolean {
    const profile = at(column);
    return areaCode.test(headingAt(column)) && profile.distinct !== undefined;
  }
}

/** Years of something else than the numbers: of publishing, of building. */
const isOtherYear = (profile: ColumnProfile): boolean =>
  profile.years === filled(profile) && /(?:[åa]r|year)$/iu.test(profile.heading.trim());

const bothSexes =
  /^(?:b[åa]da k[öo]nen|b[åa]de (?:m[äa]n och )?kvinnor|m[äa]n och kvinnor|both sexes|men and women|women and men|begge kj[øo]nn|m[æa]nd og kvinder|t)$/iu;

const areaCode =
  /^(?:(?:omr[åa]des?|region|kommune?|skolkommun|stadsdels?|bydels?|deso|regso|nyko|area|region(?:al)?|municipality|district|skol-?enhets?|school|enhets?|l[äa]ns?|fylkes?|new_la|la|lad|ons|gss|lsoa|ward|urn|geo)[ _-]?(?:id|kod|kode|code|nr|nummer|number|no|cd)|id|kod|code|kode|nr|urn|deso|regso|nyko|org(?:anisasjons)?nummer|(?:region|omr[åa]de|area|municipality|kommun|stadsdel|deso|regso|geo\w*|plats)\w* ?\((?:code|kod|id)\))$/u;

/** The rows of the commonest time; all where no column tells it. */
function rowsOfOneTime({ rows }: Table, roles: readonly ColumnRole[]): Table["rows"] {
  const column = roles.findIndex(({ kind }) => kind === "year");
  if (column < 0) return rows;
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(textOf(row[column]), (counts.get(textOf(row[column])) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return rows.filter((row) => textOf(row[column]) === usual);
}
