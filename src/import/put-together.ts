import type { InlineProgramme } from "../scenario/scenario.ts";
import type { Note } from "./fault.ts";
import type { FaultList } from "./fault-list.ts";
import { type FoundArea, nation } from "./gather-areas.ts";
import type { Gathered } from "./gather-values.ts";
import type { Mapping, Measure } from "./mapping.ts";
import type { Table } from "./table.ts";
import type { Values } from "./values.ts";

type Areas = InlineProgramme["areas"];
export type Observations = InlineProgramme["observations"];

/** A value that is not there: for whom, what and when, where in the file, and what stands in its place. */
export interface LeftOut {
  readonly area: string;
  readonly measure: string;
  /** 0 where the table tells no year. */
  readonly year: number;
  readonly row: number;
  readonly column: number;
  readonly mark: string;
}

/** Everything a programme needs but its rule, and what was left out on the way. */
export interface Parts {
  readonly areas: Areas;
  readonly indicators: InlineProgramme["indicators"];
  readonly observations: Observations;
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly Note[];
}

/** Persistence of school indicators: another cohort each year (docs of the model, section 6.2). */
const schoolIds = new Set(["upper-secondary-eligibility"]);

/**
 * Puts gathered values together: shares with their denominators, attributes, the nation's values. `source` stands
 * as the source of every value. Faults: values in persons without their denominator, or above it; nothing left.
 */
export function putTogether(
  table: Table,
  mapping: Mapping,
  gathered: Gathered,
  source: string,
  faults: FaultList,
): Parts {
  const { areas: found, odd } = gathered.areas;
  const used = mapping.measures.filter(({ use }) => use !== "ignore");
  const valuesOf = ({ key }: Measure): Values => gathered.values.get(key) as Values;
  const leftOut: LeftOut[] = [];
  const leaveOut = (measure: Measure, values: Values, area: number, year: number): void => {
    const { row, column } = values.placeOf(area, year);
    const mark = values.markOf(area, year);
    leftOut.push({
      area: found[area]?.name ?? odd.nationName,
      measure: measure.title,
      year,
      row,
      column,
      mark,
    });
  };
  const notes: Note[] = [];
  let lackDenominator = 0;

  const indicators = used.filter(({ use }) => use === "indicator");
  const observations: Observations[number][] = [];
  const described = indicators.map((measure) => {
    const { id, direction, unit } = measure;
    const values = valuesOf(measure);
    const denominators = denominatorsOf(measure, used);
    const below =
      gathered.beside.get(measure.key) ?? (denominators === undefined ? undefined : valuesOf(denominators));
    const nationValues: Record<string, number> = {};
    for (const year of values.years()) {
      for (let area = nation; area < found.length; area++) {
        const value = values.get(area, year);
        if (value === undefined) continue;
        const denominator = below?.get(area, year);
        const lacks = denominator === undefined || Number.isNaN(denominator);
        if (Number.isNaN(value)) {
          if (area !== nation) leaveOut(measure, values, area, year);
          continue;
        }
        let share = value;
        if (unit === "persons") {
          // People without those they are part of are no share: where these are left out, so are they.
          if (below !== undefined && denominator !== undefined && lacks) {
            if (area !== nation) leaveOut(measure, below, area, year);
            continue;
          }
          const code = lacks ? "noDenominator" : value > denominator ? "aboveDenominator" : null;
          if (code !== null) {
            const { row, column } = values.placeOf(area, year);
            const heading = table.headings[column] ?? "";
            const allowed = lacks ? {} : { allowed: denominator };
            faults.add({ code, row, column, heading, value: String(value), ...allowed });
            continue;
          }
          share = value / (denominator as number);
        }
        if (area === nation) {
          nationValues[String(year)] = share;
          continue;
        }
        const own = (found[area] as FoundArea).id;
        if (lacks) {
          if (below !== undefined) lackDenominator += 1;
          observations.push({ area: own, indicator: id, year, value: share, provenance: "user", source });
        } else {
          observations.push({
            area: own,
            indicator: id,
            year,
            value: share,
            denominator,
            provenance: "user",
            source,
          });
        }
      }
    }
    return {
      id,
      title: measure.title.trim() || measure.key,
      direction,
      ...(schoolIds.has(id) ? { persistence: 0 } : {}),
      ...(Object.keys(nationValues).length > 0 ? { nation: nationValues } : {}),
    };
  });

  const attributes: Record<string, number>[] = found.map(() => ({}));
  const lastAwards = new Map<number, number>();
  for (const measure of used) {
    if (measure.use !== "attribute" && measure.use !== "lastAward") continue;
    const values = valuesOf(measure);
    const years = values.years();
    const year = measure.year !== null && years.includes(measure.year) ? measure.year : (years.at(-1) ?? 0);
    if (years.length > 1) notes.push({ code: "attributeYear", count: year, value: measure.title });
    for (const area of found.keys()) {
      const value = values.get(area, year);
      if (value === undefined) continue;
      if (Number.isNaN(value)) leaveOut(measure, values, area, year);
      else if (measure.use === "lastAward") lastAwards.set(area, value);
      else (attributes[area] as Record<string, number>)[measure.id] = value;
    }
  }

  if (lackDenominator > 0) notes.push({ code: "denominatorLeftOut", count: lackDenominator });
  const areas = found.map(({ id, name, municipality }, at) => ({
    id,
    name,
    municipality: municipality || name,
    attributes: attributes[at] ?? {},
    ...(lastAwards.has(at) ? { lastAwardSek: lastAwards.get(at) as number } : {}),
  }));
  if (areas.length > 0 && found.every(({ municipality }) => municipality === ""))
    notes.push({ code: "municipalityFromName", count: areas.length });
  if (faults.isEmpty) {
    const hasValues =
      observations.length > 0 || areas.some((area) => Object.keys(area.attributes).length > 0);
    if (areas.length === 0) faults.add({ code: "noAreasLeft" });
    else if (!hasValues) faults.add({ code: "noValuesLeft" });
  }
  return { areas, indicators: described, observations, leftOut, notes };
}

/** The denominators of an indicator: its own, else those of all. */
const denominatorsOf = ({ key }: Measure, used: readonly Measure[]): Measure | undefined =>
  used.find(({ use, of }) => use === "denominator" && of === key) ??
  used.find(({ use, of }) => use === "denominator" && of === null);
