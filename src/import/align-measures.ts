import { cleanName, unlike } from "./clean-name.ts";
import { profileByName } from "./guess-mapping.ts";
import { guessMeasures, type Naming } from "./guess-measures.ts";
import { limits } from "./limits.ts";
import { columnOf, type Mapping, valueColumns } from "./mapping.ts";
import { profileColumns } from "./profile-columns.ts";
import { type Table, textOf } from "./table.ts";

/**
 * The mapping with one measure for each that its columns name: what is there stays as it is, what came in by a
 * changed column is guessed, what no column names any more goes. The same mapping where nothing differs.
 */
export function alignMeasures(table: Table, mapping: Mapping, naming: Naming): Mapping {
  const keys = keysOf(table, mapping);
  const known = new Map(mapping.measures.map((measure) => [measure.key, measure]));
  if (keys.size === known.size && [...keys].every((key) => known.has(key))) return mapping;
  const { columns, signs } = mapping;
  const guessed = guessMeasures(
    columns,
    profileColumns(table, signs),
    profileByName(table, columns, signs),
    naming,
  );
  const taken = new Set(mapping.measures.filter(({ key }) => keys.has(key)).map(({ id }) => id));
  const measures = guessed.map((measure) => {
    const own = known.get(measure.key);
    if (own !== undefined) return own;
    const id = unlike(measure.id, taken);
    taken.add(id);
    return { ...measure, id };
  });
  return { ...mapping, measures };
}

function keysOf({ rows }: Table, mapping: Mapping): Set<string> {
  const keys = new Set<string>();
  const names = columnOf(mapping, "measureName");
  if (names >= 0) {
    for (const row of rows) {
      const { name } = cleanName(textOf(row[names]));
      if (name !== "") keys.add(name);
      if (keys.size >= limits.indicators) break;
    }
  }
  for (const { measure } of valueColumns(mapping)) if (measure !== null) keys.add(measure);
  return keys;
}
