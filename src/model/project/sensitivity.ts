import { fail, ok, type Result } from "../result.ts";
import type { ProjectionInput } from "./input.ts";
import { type Parameter, parameters, placeOf } from "./parameters.ts";
import { bandSeries } from "./series.ts";
import { compileProjection, type Simulator } from "./simulator.ts";

/** What the programme comes to in the last year, all areas together: persons, with minus without. */
export interface LastYear {
  readonly jobs: number;
  readonly assistance: number;
  readonly pupils: number;
}

/** How much one assumption matters here: the last year with it at either end of its span, all else as it is. */
export interface Sensitivity {
  readonly parameter: string;
  readonly from: number;
  readonly to: number;
  readonly low: LastYear;
  readonly high: LastYear;
}

const drawsForMeans = 64;

/**
 * Runs the projection with one parameter at either end: of the range the scenario draws it from, else of its span.
 * Expected values where the rule has them, else means of 64 draws on the same chance. Errors: as compileProjection.
 */
export function sensitivityOf(input: ProjectionInput, id: string): Result<Sensitivity> {
  const { preset, span } = parameters[placeOf(id)] as Parameter;
  const setting = input.assumptions[id] ?? input.programme.assumptions?.[id] ?? preset;
  const [from, to] = typeof setting === "number" ? span : [setting[0], setting[2]];
  const low = lastYearWith(input, id, from);
  if (!low.ok) return low;
  const high = lastYearWith(input, id, to);
  return high.ok ? ok({ parameter: id, from, to, low: low.value, high: high.value }) : high;
}

function lastYearWith(input: ProjectionInput, id: string, value: number): Result<LastYear> {
  const simulator = compileProjection({ ...input, assumptions: { ...input.assumptions, [id]: value } });
  return simulator.ok ? lastYearOf(simulator.value) : fail(simulator.error);
}

function lastYearOf(simulator: Simulator): Result<LastYear> {
  const { layout, expectsAwards } = simulator.facts;
  const { places, years } = layout;
  const row = (series: "jobsEffect" | "assistanceEffect" | "pupilsEffect"): number =>
    (bandSeries.indexOf(series) * places + places - 1) * years + years - 1;
  const outcome = (numbers: Float64Array, divisor: number): LastYear => ({
    jobs: (numbers[row("jobsEffect")] as number) / divisor,
    assistance: (numbers[row("assistanceEffect")] as number) / divisor,
    pupils: (numbers[row("pupilsEffect")] as number) / divisor,
  });
  if (expectsAwards) {
    const expected = simulator.expected();
    return expected.ok ? ok(outcome(expected.value.numbers, 1)) : fail(expected.error);
  }
  const chunk = simulator.draw(0, drawsForMeans);
  return chunk.ok ? ok(outcome(chunk.value.sums, drawsForMeans)) : fail(chunk.error);
}
