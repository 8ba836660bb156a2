import { createCatalogue } from "../../../../src/cli/catalogue.ts";
import { allocate } from "../../../../src/model/allocate.ts";
import { findProgramme } from "../../../../src/scenario/find-programme.ts";
import { resultHash } from "../../../../src/scenario/hash.ts";
import type { Link } from "../../../../src/scenario/link/link.ts";
import { resolveScenario } from "../../../../src/scenario/resolve-scenario.ts";
import type { InlineProgramme, Scenario } from "../../../../src/scenario/scenario.ts";

export const catalogue = createCatalogue();

/** A scenario's result hash, as the page and the command line work it out; null where its rule cannot be carried out. */
export function hashOf(scenario: Scenario): string | null {
  const programme = findProgramme(scenario.programme, catalogue);
  if (!programme.ok) throw new Error(JSON.stringify(programme.error));
  const resolved = resolveScenario(scenario, programme.value, {});
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.error));
  const allocation = allocate(resolved.value.rule, resolved.value.programme);
  return allocation.ok ? resultHash(allocation.value) : null;
}

/** A programme of two areas, written out. */
export const inline: InlineProgramme = {
  id: "own-two",
  title: "Two places, “quoted” & <b>bold</b>",
  areas: [
    { id: "1280", name: "Malmö", municipality: "Malmö", attributes: { population: 350_000 } },
    { id: "1283", name: "Helsingborg", municipality: "Helsingborg", attributes: { population: 150_000 } },
  ],
  indicators: [{ id: "employment", title: "In work", direction: 1 }],
  observations: [
    { area: "1280", indicator: "employment", year: 2020, value: 0.7, provenance: "user", source: "a.csv" },
    { area: "1283", indicator: "employment", year: 2020, value: 0.8, provenance: "user", source: "a.csv" },
  ],
  rule: {
    budgetSek: 10_000_000,
    pots: [{ id: "size", weight: 1, criterion: { kind: "size", attribute: "population" } }],
  },
};

const base: Scenario = { utfall: 1, programme: { id: "urban15-2013" } };

/** A link with something of everything. */
export const sample: Link = {
  workspace: {
    utfall: 1,
    baseline: 0,
    current: 2,
    workspace: [
      base,
      {
        ...base,
        title: "Araby stiger",
        data: [{ area: "araby", indicator: "employment", year: 2012, value: 0.45 }],
      },
      {
        ...base,
        title: "<script>alert(1)</script>",
        note: "å ä ö \u2028 \u{1f600} \ud800",
        assumptions: { growth: [0, 0.01, 0.02] },
      },
      { utfall: 1, programme: { inline } },
    ],
  },
  view: {
    outcome: "map",
    area: "araby",
    unit: "perInhabitant",
    namesHidden: true,
    projection: { years: 12, draws: 1024, seed: 7 },
  },
  model: "1",
  results: ["0123456789abcdef", "fedcba9876543210", null, "00000000000000ff"],
};
