import { fail, ok, type Result } from "../result.ts";
import type { ProjectionInput } from "./input.ts";
import { drawsOfChunk, planChunks } from "./merger.ts";
import { type ParameterId, parameters } from "./parameters.ts";
import { everywhere, expectedLine } from "./projection.ts";
import { bandRow } from "./rows.ts";
import { type BandSeries, bandSeries } from "./series.ts";
import { compileProjection, type Simulator } from "./simulator.ts";

/** What the programme comes to in the last year, all areas together: persons, with minus without. */
export interface LastYear {
  readonly jobs: number;
  readonly assistance: number;
  readonly pupils: number;
}

/** How much one assumption matters here: the last year with it at `from` and at `to`, all else as it is. */
export interface Sensitivity {
  readonly parameter: ParameterId;
  readonly from: number;
  readonly to: number;
  readonly low: LastYear;
  readonly high: LastYear;
}

const drawsForMeans = 64;

/** An end that no projection can have is moved towards the present value by so many halvings. */
const halvings = 6;
/** Units whose span is not a stretch around the present value. */
const stepless = new Set(["option", "year"]);

/**
 * Runs the projection with one parameter at either end: of the range the scenario draws it from, else of its span,
 * widened to the present value. An end at which some area cannot be held, or shares of one whole pass it, is moved
 * towards the present value until it can be; `from` and `to` tell where. Expected values where the rule has them, else
 * means of 64 draws on the same chance. Errors: as compileProjection at the present value.
 */
export function sensitivityOf(input: ProjectionInput, id: ParameterId): Result<Sensitivity> {
  const { preset, span, unit } = parameters[id];
  const setting = input.assumptions[id] ?? input.programme.assumptions?.[id] ?? preset;
  const now = typeof setting === "number" ? setting : setting[1];
  const ends = typeof setting === "number" ? span : ([setting[0], setting[2]] as const);
  const isStepless = stepless.has(unit);
  const low = endFrom(input, id, now, isStepless ? ends[0] : Math.min(ends[0], now));
  if (!low.ok) return low;
  const high = endFrom(input, id, now, isStepless ? ends[1] : Math.max(ends[1], now));
  if (!high.ok) return high;
  const atLow = lastYearOf(low.value.simulator);
  if (!atLow.ok) return atLow;
  const atHigh = lastYearOf(high.value.simulator);
  if (!atHigh.ok) return atHigh;
  const { value: from } = low.value;
  const { value: to } = high.value;
  return ok({ parameter: id, from, to, low: atLow.value, high: atHigh.value });
}

/** The projection with the parameter at an end, or as near to it as one can be made. */
function endFrom(
  input: ProjectionInput,
  id: ParameterId,
  now: number,
  end: number,
): Result<{ readonly value: number; readonly simulator: Simulator }> {
  const at = (value: number) => {
    const made = compileProjection({ ...input, assumptions: { ...input.assumptions, [id]: value } });
    return made.ok ? ok({ value, simulator: made.value }) : made;
  };
  const wished = at(end);
  if (wished.ok) return wished;
  let best = at(now);
  let part = 0;
  for (let step = 0.5, i = 0; best.ok && i < halvings; i++, step /= 2) {
    const next = at(now + (end - now) * (part + step));
    if (!next.ok) continue;
    best = next;
    part += step;
  }
  return best;
}

function lastYearOf(simulator: Simulator): Result<LastYear> {
  const { facts } = simulator;
  const { layout, years } = facts;
  const all = everywhere(facts);
  const outcome = (of: (series: "jobsEffect" | "assistanceEffect" | "pupilsEffect") => number): LastYear => ({
    jobs: of("jobsEffect"),
    assistance: of("assistanceEffect"),
    pupils: of("pupilsEffect"),
  });
  if (facts.expectsAwards) {
    const expected = simulator.expected();
    if (!expected.ok) return fail(expected.error);
    return ok(outcome((series) => expectedLine(expected.value, series, all).at(-1) as number));
  }
  const plan = planChunks(layout, drawsForMeans);
  const sums = new Float64Array(layout.sums);
  for (let k = 0; k < plan.chunks; k++) {
    const chunk = simulator.draw(...drawsOfChunk(plan, k));
    if (!chunk.ok) return fail(chunk.error);
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (chunk.value.sums[i] as number);
  }
  const row = (series: BandSeries) => bandRow(layout, bandSeries.indexOf(series), all) + years - 1;
  return ok(outcome((series) => (sums[row(series)] as number) / drawsForMeans));
}
