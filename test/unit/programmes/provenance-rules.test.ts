import { describe, expect, test } from "vitest";
import type { Provenance } from "../../../src/model/provenance.ts";
import { assumptionSources } from "../../../src/programmes/assumptions/wording.ts";
import { loadProgramme } from "../../../src/programmes/load-programme.ts";
import type { Source } from "../../../src/programmes/package.ts";
import type { ProgrammeParts } from "../../../src/programmes/schema.ts";
import { programmeIds, readProgramme } from "./read-folder.ts";

/** Figures that one source states in one way, as shares or anything else. */
interface Block {
  readonly where: string;
  readonly provenance: Provenance;
  readonly source: string;
  readonly shares: readonly (number | null)[];
}

const rows = (values: Readonly<Record<string, readonly (number | null)[]>>) => Object.values(values).flat();

function blocksOf({ data, published, sections = {} }: ProgrammeParts): Block[] {
  const { tables = [], comparisons = [], contrast, goalAreas, projects, targets = [] } = sections;
  const { collaboration, creaming, fidelity } = sections;
  const block = (
    where: string,
    { provenance, source }: Pick<Block, "provenance" | "source">,
    shares: readonly (number | null)[] = [],
  ): Block => ({ where, provenance, source, shares });
  const own = (table: (typeof tables)[number]) =>
    table.rows.filter(({ origin, qualifier }) => origin === undefined && qualifier !== "moreThan");
  return [
    ...data.attributes.map((each) => block(each.attributes.join(), each)),
    ...data.observations.map((each) => block(each.indicator, each, rows(each.values))),
    ...data.indicators.flatMap(({ id, nation }) =>
      nation ? [block(`${id}, nation`, nation, Object.values(nation.values))] : [],
    ),
    ...published.flatMap(({ id, amounts }) => amounts.map((each) => block(id, each))),
    ...tables.flatMap((table) => [
      block(table.id, table, table.unit === "share" ? own(table).map(({ value }) => value) : []),
      ...table.rows.flatMap(({ origin, value }) =>
        origin ? [block(table.id, origin, table.unit === "share" ? [value] : [])] : [],
      ),
    ]),
    ...comparisons.map((each) => block(each.id, each, Object.values(each.values))),
    ...(contrast ? [block("contrast", contrast)] : []),
    ...(goalAreas
      ? [
          block(
            "goalAreas",
            goalAreas,
            goalAreas.shares.map(({ value }) => value),
          ),
        ]
      : []),
    ...(projects ? [block("projects", projects)] : []),
    ...(projects?.casework ? [block("casework", projects.casework)] : []),
    ...(collaboration ? [block("collaboration", collaboration)] : []),
    ...(collaboration?.participations ? [block("participations", collaboration.participations)] : []),
    ...(creaming ? [block("creaming", creaming)] : []),
    ...(fidelity ? [block("fidelity", fidelity)] : []),
    ...targets.map((each) => block(each.id, each)),
  ];
}

const isWhole = (share: number | null) =>
  share === null || Math.abs(share * 100 - Math.round(share * 100)) < 1e-9;
const isOurs = ({ publisher }: Source) => publisher === "Utfall";

describe.each(programmeIds)("provenance in %s", (id) => {
  const loaded = loadProgramme(readProgramme(id));
  if (!loaded.ok) throw new Error(`${id} has faults`);
  const { sources } = loaded.value;
  const blocks = blocksOf(readProgramme(id) as unknown as ProgrammeParts);
  const sourceOf = (found: string) => sources.find((source) => source.id === found) as Source;

  test("shares that a source gives in whole per cents are rounded by it", () => {
    const wrong = blocks.filter(
      ({ provenance, shares }) => provenance === "published" && shares.length > 0 && shares.every(isWhole),
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  test("what we computed or made up is by us, and what is published is by others", () => {
    const ours: readonly Provenance[] = ["inferred", "reconstructed", "illustrative"];
    const wrong = blocks.filter(
      ({ provenance, source }) => ours.includes(provenance) !== isOurs(sourceOf(source)),
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  test("a published total is not our sum: a row that adds the others up is inferred", () => {
    for (const { rows, unit } of loaded.value.sections.tables ?? []) {
      if (unit !== "sek" && unit !== "count" && unit !== "persons") continue;
      for (const row of rows) {
        const others = rows.filter((each) => each !== row).reduce((sum, { value }) => sum + (value ?? 0), 0);
        if (row.value === others && rows.length > 2) expect(row.origin?.provenance).toBe("inferred");
      }
    }
  });

  test("every source of others has title, publisher, year, number and place", () => {
    expect(incomplete(sources)).toEqual([]);
  });
});

const incomplete = (sources: readonly Source[]) =>
  sources
    .filter((source) => !isOurs(source) && (source.number === undefined || source.place === undefined))
    .map(({ id }) => id);

test("so do the sources of assumptions", () => {
  expect(incomplete(assumptionSources)).toEqual([]);
});
