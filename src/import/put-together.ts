import type { InlineProgramme } from "../scenario/scenario.ts";
import type { ImportFault, Note } from "./fault.ts";
import type { FaultList } from "./fault-list.ts";
import { nation } from "./gather-areas.ts";
import { type Found, type Gathered, isNation, type Values } from "./gather-values.ts";
import type { Mapping, Measure } from "./mapping.ts";
import type { Table } from "./table.ts";

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
  const { headings } = table;
  const { areas: found, odd } = gathered.areas;
  const used = mapping.measures.filter(({ use }) => use !== "ignore");
  const valuesOf = ({ key }: Measure): Values => gathered.values.get(key) as Values;
  const leftOut: LeftOut[] = [];
  const leaveOut = (measure: Measure, { area, year, row, column, mark = "" }: Found): void => {
    leftOut.push({
      area: found[area]?.name ?? odd.nationName,
      measure: measure.title,
      year,
      row,
      column,
      mark,
    });
  };
  let lackDenominator = 0;
  const notes: Note[] = [];

  const indicators = used.filter(({ use }) => use === "indicator");
  const observations: Observations[number][] = [];
  const described = indicators.map((measure) => {
    const { id, title, direction, unit } = measure;
    const denominators =
      used.find(({ use, of }) => use === "denominator" && of === measure.key) ??
      used.find(({ use, of }) => use === "denominator" && of === null);
    const nationValues: Record<string, number> = {};
    for (const each of inOrder(valuesOf(measure))) {
      const below = denominators === undefined ? undefined : valuesOf(denominators).get(each.area, each.year);
      const denominator = below === undefined || Number.isNaN(below.value) ? undefined : below.value;
      // People without those they are part of are no share: both are left out.
      const isWithout = unit === "persons" && below !== undefined && denominator === undefined;
      if (Number.isNaN(each.value) || isWithout) {
        if (!isNation(each)) leaveOut(measure, Number.isNaN(each.value) ? each : (below as Found));
        continue;
      }
      const share = shareOf(each, unit, denominator, headings, faults);
      if (share === null) continue;
      if (isNation(each)) {
        nationValues[String(each.year)] = share;
        continue;
      }
      if (denominators !== undefined && denominator === undefined) lackDenominator += 1;
      const area = found[each.area]?.id ?? "";
      const observation = {
        area,
        indicator: id,
        year: each.year,
        value: share,
        provenance: "user",
        source,
      } as const;
      observations.push(denominator === undefined ? observation : { ...observation, denominator });
    }
    return {
      id,
      title,
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
    const latest = Math.max(0, ...values.years);
    const year = measure.year !== null && values.years.has(measure.year) ? measure.year : latest;
    if (values.years.size > 1) notes.push({ code: "attributeYear", count: year, value: measure.title });
    for (const each of values.all()) {
      if (each.year !== year || isNation(each)) continue;
      if (Number.isNaN(each.value)) leaveOut(measure, each);
      else if (measure.use === "lastAward") lastAwards.set(each.area, each.value);
      else (attributes[each.area] as Record<string, number>)[measure.id] = each.value;
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

/** The share that a value is; null with a fault where persons have no denominator or are more than it. */
function shareOf(
  { area, value, row, column }: Found,
  unit: Measure["unit"],
  denominator: number | undefined,
  headings: readonly string[],
  faults: FaultList,
): number | null {
  if (unit !== "persons") return value;
  const at: Pick<ImportFault, "row" | "column" | "heading" | "value"> = {
    row,
    column,
    heading: headings[column] ?? "",
    value: String(value),
  };
  if (denominator === undefined) {
    if (area !== nation) faults.add({ code: "noDenominator", ...at });
    return null;
  }
  if (value > denominator) {
    faults.add({ code: "aboveDenominator", ...at, allowed: denominator });
    return null;
  }
  return value / denominator;
}

/** Values year by year, and within a year in the order of the file's areas. */
const inOrder = (values: Values): Found[] =>
  [...values.all()].sort((a, b) => a.year - b.year || a.area - b.area);
