import { parameters } from "../model/project/parameters.ts";
import { type ExpectedProjection, everywhere, expectedLine } from "../model/project/projection.ts";
import { eventRow } from "../model/project/rows.ts";
import { type BandSeries, type MeanSeries, meanSeries } from "../model/project/series.ts";
import { compileProjection, type Simulator } from "../model/project/simulator.ts";
import { firstProjectedYear } from "../model/project/start-state.ts";
import { inputOfResolved } from "../scenario/projection-input.ts";
import type { Claim } from "./claim.ts";
import type { Measure } from "./measure-schema.ts";
import { targetOf } from "./measure-source.ts";
import type { Scene } from "./scene.ts";

type Of<Kind extends Measure["measure"]> = Extract<Measure, { readonly measure: Kind }>;

/** Enough for a share that is near the page's, which draws more; the same seed as the page begins with. */
const draws = 500;
const seed = 1;

const money: ReadonlySet<BandSeries | MeanSeries> = new Set([
  "award",
  "spent",
  "lost",
  "ownMoney",
  "penalty",
  "unpaid",
  "saving",
  "savingKept",
]);
const people: ReadonlySet<string> = new Set(meanSeries);

/** An expected value of the projection, or the sum of several years. Throws where only draws can tell it. */
export function projected(claim: Of<"projected">, scene: Scene): Claim {
  const { expected, firstYear } = runTo(claim.year, scene);
  const line = expectedLine(expected, claim.series, placeOf(claim.area, expected));
  const years = line.slice((claim.from ?? claim.year) - firstYear, claim.year - firstYear + 1);
  const value = years.reduce((sum, each) => sum + each, 0);
  if (Number.isNaN(value) || years.length === 0) throw new RangeError(`nothing expected of ${claim.series}`);
  if (money.has(claim.series)) return { unit: "sek", value: Math.round(value) };
  if (claim.series.endsWith("Effect")) return { unit: "countSigned", value };
  return { unit: people.has(claim.series) ? "count" : "share", value };
}

/** What an assumption is set to: by the scene, the programme, or from the start. Throws for what is neither a share nor a factor, and where it is drawn from a range. */
export function assumed(id: string, { resolved }: Scene): Claim {
  const spec = Object.entries(parameters).find(([each]) => each === id)?.[1];
  const all: Readonly<Record<string, unknown>> = {
    ...resolved.programme.assumptions,
    ...resolved.assumptions,
  };
  const value = all[id] ?? spec?.preset;
  if (spec === undefined || typeof value !== "number") throw new RangeError(`no number of ${id}`);
  if (spec.unit === "factor") return { unit: "times", value };
  if (spec.unit === "share" || spec.unit === "sharePerYear") return { unit: "share", value };
  throw new RangeError(`${id} is no share`);
}

/** Share of draws in which something happens in a year. Throws for an event that there is not. */
export function chanceOf({ event, area, year }: Of<"chance">, scene: Scene): number {
  const { simulator, firstYear } = compiledTo(year, scene);
  const { facts } = simulator;
  const at = facts.events.indexOf(event);
  if (at < 0) throw new RangeError(`no event ${event}`);
  const { layout } = facts;
  const row = eventRow(layout, at, placeOf(area, { facts }));
  return (eventsOf(simulator, year, scene)[row + (year - firstYear)] as number) / draws;
}

const drawn = new WeakMap<Scene, Map<number, Uint32Array>>();

/** In how many draws to a year something happened, made once for a scene. */
function eventsOf(simulator: Simulator, year: number, scene: Scene): Uint32Array {
  const held = drawn.get(scene) ?? new Map<number, Uint32Array>();
  drawn.set(scene, held);
  const found = held.get(year);
  if (found !== undefined) return found;
  const chunk = simulator.draw(0, draws);
  if (!chunk.ok) throw new RangeError(JSON.stringify(chunk.error));
  held.set(year, chunk.value.events);
  return chunk.value.events;
}

/**
 * People fewer on assistance from a target's start to what was observed, divided: what the cycle did to the people
 * without the programme, what the programme did under that cycle, and the rest of what was observed.
 */
export function creditOf({ target, of }: Of<"credit">, scene: Scene): number {
  const { start, observed, observedYear } = targetOf(target, scene);
  const all = start - observed;
  if (of === "all") return all;
  const withCycle = peopleOn(observedYear, scene);
  const programme = withCycle.without - withCycle.with;
  if (of === "programme") return programme;
  const { resolved } = scene;
  const assumptions = { ...resolved.assumptions, "cycle-scale": 0 };
  const flat = peopleOn(observedYear, { ...scene, resolved: { ...resolved, assumptions } });
  const cycle = flat.without - withCycle.without;
  return of === "cycle" ? cycle : all - cycle - programme;
}

/** People on assistance in a year, all areas together. */
function peopleOn(year: number, scene: Scene): { readonly with: number; readonly without: number } {
  const { expected } = runTo(year, scene);
  const at = (series: "assisted" | "assistanceEffect") =>
    expectedLine(expected, series, everywhere(expected.facts)).at(-1) ?? Number.NaN;
  return { with: at("assisted"), without: at("assisted") - at("assistanceEffect") };
}

function placeOf(area: string | undefined, { facts }: Pick<ExpectedProjection, "facts">): number {
  if (area === undefined) return everywhere(facts);
  const place = facts.areas.findIndex(({ id }) => id === area);
  if (place < 0) throw new RangeError(`no area ${area}`);
  return place;
}

/** The scene's projection to a year, made ready. */
function compiledTo(year: number, { resolved }: Scene): { simulator: Simulator; firstYear: number } {
  const assumptions = { ...resolved.programme.assumptions, ...resolved.assumptions };
  const firstYear = firstProjectedYear(resolved.programme, assumptions);
  const made = compileProjection(inputOfResolved(resolved, { years: year - firstYear + 1, seed }));
  if (!made.ok) throw new RangeError(JSON.stringify(made.error));
  return { simulator: made.value, firstYear };
}

function runTo(year: number, scene: Scene): { expected: ExpectedProjection; firstYear: number } {
  const { simulator, firstYear } = compiledTo(year, scene);
  const expected = simulator.expected();
  if (!expected.ok) throw new RangeError(JSON.stringify(expected.error));
  return { expected: expected.value, firstYear };
}
