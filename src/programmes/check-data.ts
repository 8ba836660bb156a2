import { duplicates, type KnownIds, knownIds, unknown } from "./known-ids.ts";
import type { PackageFault } from "./package-fault.ts";
import type { ProgrammeParts } from "./schema.ts";

type Table = Readonly<Record<string, readonly (number | null)[]>>;

/** Areas, tables and origins of data.json and published.json; ids of sources.json. */
export function checkData(parts: ProgrammeParts): PackageFault[] {
  const { data, sources, published } = parts;
  const known = knownIds(parts);
  return [
    ...unknown(known.sources, data.ruleOrigin.source, "unknownSource", "data", "ruleOrigin.source"),
    ...scheduleOrigins(parts, known),
    ...duplicates(data.areas, "data", "areas"),
    ...duplicates(data.indicators, "data", "indicators"),
    ...duplicates(sources, "sources", ""),
    ...duplicates(published, "published", ""),
    ...data.indicators.flatMap(({ nation }, i) =>
      nation
        ? unknown(known.sources, nation.source, "unknownSource", "data", `indicators[${i}].nation.source`)
        : [],
    ),
    ...data.attributes.flatMap((block, i) => [
      ...unknown(known.sources, block.source, "unknownSource", "data", `attributes[${i}].source`),
      ...table(block.values, block.attributes.length, known, `attributes[${i}].values`),
    ]),
    ...data.observations.flatMap((block, i) => [
      ...unknown(
        known.indicators,
        block.indicator,
        "unknownIndicator",
        "data",
        `observations[${i}].indicator`,
      ),
      ...unknown(known.sources, block.source, "unknownSource", "data", `observations[${i}].source`),
      ...table(block.values, block.years.length, known, `observations[${i}].values`),
      ...table(block.denominators ?? {}, block.years.length, known, `observations[${i}].denominators`),
    ]),
    ...(data.asked?.levels ?? []).flatMap(({ indicator }, i) =>
      unknown(known.indicators, indicator, "unknownIndicator", "data", `asked.levels[${i}].indicator`),
    ),
    ...repeatedFigures(parts),
    ...idleDenominators(parts),
    ...(data.lastAwards ?? []).flatMap((block, i) => [
      ...unknown(known.sources, block.source, "unknownSource", "data", `lastAwards[${i}].source`),
      ...rows(block.values, known, `lastAwards[${i}].values`),
    ]),
    ...published.flatMap(({ amounts }, i) =>
      amounts.flatMap(({ source, sek }, j): PackageFault[] => [
        ...unknown(known.sources, source, "unknownSource", "published", `[${i}].amounts[${j}].source`),
        ...Object.keys(sek).flatMap((area) =>
          unknown(known.areas, area, "unknownArea", "published", `[${i}].amounts[${j}].sek.${area}`),
        ),
        ...Object.keys(sek)
          .filter((area) => amounts.slice(0, j).some((earlier) => area in earlier.sek))
          .map((area) => ({
            code: "duplicateId" as const,
            part: "published" as const,
            path: `[${i}].amounts[${j}].sek.${area}`,
          })),
      ]),
    ),
  ];
}

/** Years of the schedule and the origins of their money, one for one. */
function scheduleOrigins({ data, rule }: ProgrammeParts, known: KnownIds): PackageFault[] {
  const blocks = data.scheduleOrigins ?? [];
  const scheduled = (rule.schedule ?? []).map(({ year }) => year);
  const given = blocks.flatMap(({ years }) => years);
  const odd = [
    ...scheduled.filter((year) => !given.includes(year)),
    ...given.filter((year, i) => !scheduled.includes(year) || given.indexOf(year) < i),
  ];
  return [
    ...blocks.flatMap(({ source }, i) =>
      unknown(known.sources, source, "unknownSource", "data", `scheduleOrigins[${i}].source`),
    ),
    ...odd.map((year) => ({ code: "scheduleOrigin", part: "data", path: "scheduleOrigins", year }) as const),
  ];
}

function rows(values: Readonly<Record<string, unknown>>, known: KnownIds, path: string): PackageFault[] {
  return Object.keys(values).flatMap((area) =>
    unknown(known.areas, area, "unknownArea", "data", `${path}.${area}`),
  );
}

function table(values: Table, width: number, known: KnownIds, path: string): PackageFault[] {
  return [
    ...rows(values, known, path),
    ...Object.entries(values).flatMap(([area, row]): PackageFault[] =>
      row.length === width
        ? []
        : [{ code: "wrongLength", part: "data", path: `${path}.${area}`, value: row.length, allowed: width }],
    ),
  ];
}

/** The same attribute of an area, or the same observation, given by two blocks or two columns. */
function repeatedFigures({ data }: ProgrammeParts): PackageFault[] {
  const seen = new Set<string>();
  const repeated = (columns: readonly string[], values: Table, path: string) =>
    Object.keys(values).flatMap((area) =>
      columns.flatMap((name, column): PackageFault[] => {
        const key = JSON.stringify([name, area]);
        if (typeof values[area]?.[column] !== "number") return [];
        if (seen.has(key)) return [{ code: "duplicateId", part: "data", path: `${path}.${area}[${column}]` }];
        seen.add(key);
        return [];
      }),
    );
  return [
    ...data.attributes.flatMap(({ attributes, values }, i) =>
      repeated(attributes, values, `attributes[${i}].values`),
    ),
    ...data.observations.flatMap(({ indicator, years, values }, i) =>
      repeated(
        years.map((year) => `${indicator} ${year}`),
        values,
        `observations[${i}].values`,
      ),
    ),
  ];
}

/** Denominators of values that are not there. */
function idleDenominators({ data }: ProgrammeParts): PackageFault[] {
  return data.observations.flatMap(({ indicator, years, values, denominators }, i) =>
    Object.entries(denominators ?? {}).flatMap(([area, row]) =>
      row.flatMap((persons, column): PackageFault[] => {
        if (persons === null || typeof values[area]?.[column] === "number") return [];
        const path = `observations[${i}].denominators.${area}[${column}]`;
        const at = { area, indicator, year: years[column] as number };
        return [{ code: "missingObservation", part: "data", path, ...at }];
      }),
    ),
  );
}
