import { areasInColumns } from "./areas-in-columns.ts";
import type { ImportFault } from "./fault.ts";
import { limits } from "./limits.ts";
import { type ColumnKind, columnOf, type Mapping, type Measure, valueColumns } from "./mapping.ts";
import type { Table } from "./table.ts";

const onlyOnce: readonly ColumnKind[] = [
  "areaId",
  "areaName",
  "areaIdName",
  "municipality",
  "year",
  "measureName",
];

/** What is wrong with a mapping before a row is read: what is missing, stands twice, or leads nowhere. */
export function checkMapping(table: Table, mapping: Mapping): ImportFault[] {
  if (areasInColumns(table, mapping)) return [{ code: "areasInColumns" }];
  const { headings } = table;
  const has = (kind: ColumnKind) => columnOf(mapping, kind) >= 0;
  const faults: ImportFault[] = onlyOnce.flatMap((kind) => {
    const second = mapping.columns.findLastIndex((role) => role.kind === kind);
    if (second === columnOf(mapping, kind)) return [];
    return [{ code: "twoOfAKind", value: kind, column: second, heading: headings[second] ?? "" }];
  });
  if (!has("areaId") && !has("areaName") && !has("areaIdName")) faults.push({ code: "noArea" });
  return [...faults, ...checkColumns(headings, mapping), ...checkMeasures(mapping)];
}

function checkColumns(headings: readonly string[], mapping: Mapping): ImportFault[] {
  const faults: ImportFault[] = [];
  const hasYears = columnOf(mapping, "year") >= 0;
  const hasNames = columnOf(mapping, "measureName") >= 0;
  const byKey = new Map(mapping.measures.map((measure) => [measure.key, measure]));
  const seen = new Map<string, number>();
  for (const { column, measure: key, year, part } of valueColumns(mapping)) {
    const at = { column, heading: headings[column] ?? "" };
    if (key === null && !hasNames) {
      faults.push({ code: "valueWithoutMeasure", ...at });
      continue;
    }
    const measure = key === null ? undefined : byKey.get(key);
    if (measure?.use === "ignore") continue;
    const needsYear = measure === undefined ? needYears(mapping.measures) : isDated(measure);
    if (needsYear && year === null && !hasYears) faults.push({ code: "noYear", ...at });
    const place = JSON.stringify([key, year, part]);
    if (seen.has(place))
      faults.push({
        code: "twoColumnsOneMeasure",
        ...at,
        allowed: headings[seen.get(place) as number] ?? "",
      });
    else seen.set(place, column);
  }
  return faults;
}

const isDated = ({ use }: Measure): boolean => use === "indicator" || use === "denominator";
const needYears = (measures: readonly Measure[]): boolean => measures.some(isDated);

function checkMeasures({ columns, measures }: Mapping): ImportFault[] {
  const faults: ImportFault[] = [];
  const used = measures.filter(({ use }) => use !== "ignore");
  const hasValues = columns.some((role) => role.kind === "value");
  if (!hasValues || !used.some(({ use }) => use === "indicator" || use === "attribute"))
    faults.push({ code: "noMeasure" });
  const indicators = used.filter(({ use }) => use === "indicator");
  if (indicators.length > limits.indicators)
    faults.push({ code: "tooManyIndicators", value: String(indicators.length), allowed: limits.indicators });
  const keys = new Set(indicators.map(({ key }) => key));
  const ids = new Set<string>();
  for (const { key, use, id, unit, of, title } of used) {
    const place = use === "denominator" ? `denominator of ${of}` : use === "lastAward" ? use : `${use} ${id}`;
    if (ids.has(place)) faults.push({ code: "twoMeasuresOneId", value: title, allowed: id });
    ids.add(place);
    if (use === "denominator" && of !== null && !keys.has(of))
      faults.push({ code: "unknownDenominatorOf", value: title });
    const hasOwn = used.some((each) => each.use === "denominator" && (each.of === null || each.of === key));
    if (use === "indicator" && unit === "persons" && !hasOwn)
      faults.push({ code: "noDenominatorFor", value: title });
  }
  return faults;
}
