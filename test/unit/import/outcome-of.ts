import type { ImportFaultCode, NoteCode } from "../../../src/import/fault.ts";
import type { TableOptions } from "../../../src/import/importer.ts";
import type { RowReason } from "../../../src/import/table.ts";
import { allocate } from "../../../src/model/allocate.ts";
import { findProgramme } from "../../../src/scenario/find-programme.ts";
import { resolveScenario } from "../../../src/scenario/resolve-scenario.ts";
import { importTable, programmeOf } from "./import-table.ts";

/** What a table becomes: its columns in short, areas, values, kronor by area of 10 million, and what was said. */
export interface Outcome {
  /** "indicator percent -1 2020,2021" by heading. */
  readonly columns: Readonly<Record<string, string>>;
  readonly areas: readonly string[];
  /** "Norrby 2021" → 0.712, by area and year, of the first indicator. */
  readonly values: Readonly<Record<string, number>>;
  readonly attributes: readonly Readonly<Record<string, number>>[];
  readonly lastAwards: readonly number[];
  readonly awards: Readonly<Record<string, number>>;
  readonly notes: readonly NoteCode[];
  readonly guesses: readonly NoteCode[];
  readonly faults: readonly ImportFaultCode[];
  readonly rows: readonly (readonly [row: number, why: RowReason])[];
}

export async function outcomeOf(input: Uint8Array | string, options: TableOptions = {}): Promise<Outcome> {
  const imported = await importTable(input, options);
  const { checked } = imported;
  const said = {
    columns: Object.fromEntries(
      checked.columns.map(({ heading, as, unit, direction, years }) => [
        heading,
        [as, unit, direction, years.join()].filter((part) => part !== null && part !== "").join(" "),
      ]),
    ),
    notes: checked.notes.map(({ code }) => code),
    guesses: checked.guesses.map(({ code }) => code),
    faults: checked.counts.map(({ code }) => code),
    rows: checked.rows.map(({ row, why }) => [row, why] as const),
  };
  if (checked.faults.length > 0)
    return { ...said, areas: [], values: {}, attributes: [], lastAwards: [], awards: {} };
  const inline = programmeOf(imported);
  const programme = findProgramme({ inline }, { ids: [], find: () => undefined });
  if (!programme.ok) throw new Error(JSON.stringify(programme.error));
  const resolved = resolveScenario({}, programme.value, {});
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.error));
  const allocation = allocate(resolved.value.rule, resolved.value.programme);
  if (!allocation.ok) throw new Error(JSON.stringify(allocation.error));
  const names = new Map(inline.areas.map(({ id, name }) => [id, name]));
  const first = inline.indicators[0]?.id;
  return {
    ...said,
    areas: inline.areas.map(({ id, name }) => (id === name ? name : `${id} ${name}`)),
    values: Object.fromEntries(
      inline.observations
        .filter(({ indicator }) => indicator === first)
        .map(({ area, year, value }) => [`${names.get(area)} ${year}`, value]),
    ),
    attributes: inline.areas.map(({ attributes }) => attributes),
    lastAwards: inline.areas.flatMap(({ lastAwardSek }) =>
      lastAwardSek === undefined ? [] : [lastAwardSek],
    ),
    awards: Object.fromEntries(allocation.value.areas.map(({ name, awardSek }) => [name, awardSek])),
  };
}
