import { describe, expect, test } from "vitest";
import { allocate } from "../../../src/model/allocate.ts";
import { resolveScenario } from "../../../src/scenario/resolve-scenario.ts";
import { applyExample } from "../../../src/session/commands/apply-example.ts";
import { currentScenario, newWorkspace } from "../../../src/session/workspace.ts";
import { awardsOf, shipped } from "../map/shipped.ts";
import { programmeIds } from "./read-folder.ts";

/* What examples on today's awards say is computed; those of projections are in year-claims.test.ts. */

/** Kronor by area, as the programme is and with the example. */
interface Awards {
  readonly own: Readonly<Record<string, number>>;
  readonly its: Readonly<Record<string, number>>;
  readonly people: Readonly<Record<string, number>>;
  /** Ids of those paid most, first. */
  readonly order: readonly string[];
}

function awards(id: string, exampleId: string): Awards {
  const { programme, examples } = shipped(id);
  const example = examples.find((each) => each.id === exampleId);
  if (example === undefined) throw new Error(exampleId);
  const scenario = currentScenario(applyExample(newWorkspace(id), programme, example, ""));
  const resolved = resolveScenario(scenario, programme, {});
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.error));
  const allocation = allocate(resolved.value.rule, resolved.value.programme);
  if (!allocation.ok) throw new Error(allocation.error.code);
  const byId = (areas: readonly { readonly id: string; readonly awardSek: number }[]) =>
    Object.fromEntries(areas.map((area) => [area.id, area.awardSek]));
  const its = byId(allocation.value.areas);
  return {
    own: byId(awardsOf(programme).areas),
    its,
    people: Object.fromEntries(
      programme.areas.map((area) => [area.id, area.attributes.population?.value ?? Number.NaN]),
    ),
    order: Object.keys(its).sort((a, b) => (its[b] ?? 0) - (its[a] ?? 0)),
  };
}

const gains = ({ own, its }: Awards) => Object.keys(its).filter((id) => (its[id] ?? 0) > (own[id] ?? 0));
const losses = ({ own, its }: Awards) => Object.keys(its).filter((id) => (its[id] ?? 0) < (own[id] ?? 0));
const all = ({ its }: Awards) => Object.values(its).reduce((sum, sek) => sum + sek, 0);

const claims: Readonly<Record<string, (awards: Awards) => void>> = {
  "urban15-2013 pay-by-need": (a) => {
    expect(gains(a).length).toBeGreaterThan(0);
    expect(losses(a).length).toBeGreaterThan(0);
  },
  "urban15-2013 only-school": ({ its }) => {
    expect(Math.max(...Object.values(its))).toBeGreaterThan(5e6);
  },
  "urban15-2013 rinkeby-improves": (a) => {
    expect(gains(a)).toEqual(["rinkeby"]);
    expect(losses(a).length).toBeGreaterThan(5);
    expect(all(a)).toBe(99_000_000);
  },
  "urban15-2014 within-ten-per-cent": (a) => {
    const { areas } = shipped("urban15-2014").programme;
    const limits = areas.filter(({ id, lastAward }) => {
      const part = (a.its[id] ?? 0) / (lastAward?.value ?? Number.NaN);
      expect(part, id).toBeGreaterThan(0.899);
      expect(part, id).toBeLessThan(1.101);
      return Math.abs(Math.abs(part - 1) - 0.1) < 0.001;
    });
    expect(limits.length).toBeGreaterThan(5);
  },
  "urban15-2014 three-year-means": ({ own, its }) => {
    const spread = (awards: Readonly<Record<string, number>>) =>
      Math.max(...Object.values(awards)) - Math.min(...Object.values(awards));
    expect(spread(its)).toBeLessThan(spread(own));
  },
  "sfs2018-151 by-need": (a) => {
    expect(losses(a)).toContain("1275");
    for (const city of ["1280", "1480"]) expect(gains(a)).toContain(city);
    expect(losses(a)).toContain("0180");
  },
  "sfs2018-151 only-population": ({ its, people }) => {
    const each = Object.keys(its).map((id) => (its[id] ?? 0) / (people[id] ?? 1));
    expect(Math.max(...each) - Math.min(...each)).toBeLessThan(0.1);
  },
  "sfs2018-151 shorter-list": (a) => {
    const { programme } = shipped("sfs2018-151");
    for (const { id, attributes } of programme.areas)
      expect((a.its[id] ?? 0) > 0, id).toBe((attributes.disadvantagedRegso?.value ?? 0) >= 5);
    expect(all(a)).toBe(programme.rule.budgetSek);
  },
  "storstad-2002 by-need": (a) => {
    expect(gains(a)).toEqual(["bergsjon"]);
    expect(losses(a)).toHaveLength(2);
  },
  "storstad-2002 equal": ({ its }) => {
    const amounts = Object.values(its);
    expect(Math.max(...amounts) - Math.min(...amounts)).toBeLessThanOrEqual(1000);
  },
  "stockholm-2002 equal": ({ its }) => {
    const amounts = Object.values(its);
    expect(Math.max(...amounts) - Math.min(...amounts)).toBeLessThanOrEqual(1000);
  },
  "stockholm-2002 per-project": (a) => {
    expect(gains(a).length).toBeGreaterThan(0);
    expect(losses(a).length).toBeGreaterThan(0);
  },
  "stockholm-2002 lasting": ({ own, its }) => {
    const most = Object.keys(own).sort((a, b) => (own[b] ?? 0) - (own[a] ?? 0));
    expect(most.slice(0, 2)).toEqual(["rinkeby", "vantor"]);
    expect([its.rinkeby, its.vantor]).toEqual([0, 0]);
  },
  "malmo-areas-2010 equal": ({ its }) => {
    const amounts = Object.values(its).filter((sek) => sek > 0);
    expect(Math.max(...amounts) - Math.min(...amounts)).toBeLessThanOrEqual(1000);
  },
  "malmo-areas-2010 all-staff": (a) => {
    expect(gains(a).sort()).toEqual(["lindangen", "seved"]);
    expect(losses(a)).toHaveLength(3);
  },
  "malmo-districts by-need": (a) => {
    const moved = Object.keys(a.its).reduce(
      (sum, id) => sum + Math.max(0, (a.its[id] ?? 0) - (a.own[id] ?? 0)),
      0,
    );
    expect(moved / all(a)).toBeGreaterThan(0.5);
    expect(a.order[0]).toBe("rosengard");
  },
  "malmo-districts longer-window": ({ its, order }) => {
    expect(order[0]).toBe("sodra-innerstaden");
    expect(Object.values(its).filter((sek) => sek === 0)).toHaveLength(6);
  },
  "malmo-districts one-point-rosengard": (a) => expect(gains(a)).toEqual(["rosengard"]),
  "municipalities-2016 only-disadvantaged": ({ its }) =>
    expect(Object.values(its).filter((sek) => sek === 0)).toHaveLength(128),
  "municipalities-2016 only-refugees": ({ its, people }) => {
    const byEach = Object.keys(its).sort(
      (a, b) => (its[b] ?? 0) / (people[b] ?? 1) - (its[a] ?? 0) / (people[a] ?? 1),
    );
    const sizes = Object.values(people).sort((a, b) => a - b);
    const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
    for (const id of byEach.slice(0, 5)) expect(people[id]).toBeLessThan(median);
  },
  "municipalities-2016 cap": ({ its, people }) => {
    // Awards are whole units of a thousand kronor, or of the rule's own.
    const unit = shipped("municipalities-2016").programme.rule.rounding?.unitSek ?? 1;
    for (const id of Object.keys(its))
      expect(its[id], id).toBeLessThan(150 * (people[id] ?? Number.NaN) + unit);
  },
  "vaxjo-regso only-unemployment": (a) => {
    expect(a.order[0]).toBe("0780R001");
    expect((a.its["0780R001"] ?? 0) / all(a)).toBeGreaterThan(0.5);
  },
  "vaxjo-regso students": ({ order }) => {
    const { programme } = shipped("vaxjo-regso");
    const employed = programme.observations.filter(({ indicator }) => indicator === "employment");
    const lowest = employed.toSorted((a, b) => a.value - b.value)[0]?.area;
    expect(order[0]).toBe(lowest);
    expect(programme.areas.find(({ id }) => id === lowest)?.name).toBe("Universitetsområde");
  },
  "vaxjo-regso araby-improves": ({ own, its }) => expect(its["0780R001"]).toBeLessThan(own["0780R001"] ?? 0),
};

const examples = programmeIds.flatMap((id) =>
  shipped(id)
    .examples.filter(({ projected }) => projected === undefined)
    .map((example) => [`${id} ${example.id}`, id, example.id] as const),
);

describe("examples on today's awards keep what they say", () => {
  test("there is a check for every one, and for no other", () => {
    expect(examples.map(([name]) => name).sort()).toEqual(Object.keys(claims).sort());
  });

  test.each(examples)("%s", (name, id, example) => claims[name]?.(awards(id, example)));
});
