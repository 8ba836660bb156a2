import { fitCycle, peopleIn } from "../../project/fit-cycle.ts";
import type { ProjectionInput } from "../../project/input.ts";
import { parameters } from "../../project/parameters.ts";
import { firstProjectedYear } from "../../project/start-state.ts";
import type { ObservedChange } from "../../project/target.ts";
import { ok, type Result } from "../../result.ts";
import { toResult } from "../../throw-fault.ts";
import { feasibleSet, type Piece } from "./feasible-set.ts";

/** How strong the cycle may be for what was observed. */
export interface CycleSought {
  readonly year: number;
  /** People on assistance at the start, and as observed. */
  readonly startPeople: number;
  readonly observedPeople: number;
  /** The number counts as met within so large a part of it. */
  readonly within: number;
  /** All strengths (cycle-scale) that give the number within that. */
  readonly pieces: readonly Piece[];
  /** The least strength that gives it exactly, to four decimals. */
  readonly fitted: number;
  /** People on assistance by strength; null where the projection cannot be made. */
  readonly curve: readonly { readonly scale: number; readonly people: number | null }[];
}

/** The number counts as met within so large a part of it, unless told otherwise. */
export const usualWithin = 0.01;
const steps = 80;

/**
 * Every strength of the cycle with which as many people are on assistance, all areas together, as were observed, by
 * expected values with the programme: the whole set over what is admitted, as one parameter is sought. Errors: as fitCycle.
 */
export function seekCycle(
  input: ProjectionInput,
  observed: ObservedChange,
  within = usualWithin,
): Result<CycleSought> {
  const fit = fitCycle(input, observed);
  if (!fit.ok) return fit;
  const assumptions = { ...input.programme.assumptions, ...input.assumptions };
  const first = toResult(() => firstProjectedYear(input.programme, assumptions));
  if (!first.ok) return first;
  const years = observed.year - first.value + 1;
  const known = new Map<number, number | null>();
  const peopleAt = (scale: number): number | null => {
    const found = known.get(scale);
    if (found !== undefined) return found;
    const made = peopleIn({ ...input, years }, scale);
    const people = made.ok ? made.value.assisted : null;
    known.set(scale, people);
    return people;
  };
  const { least, most } = parameters["cycle-scale"];
  const { pieces, curve } = feasibleSet(
    (scale) => {
      const people = peopleAt(scale);
      return people === null ? null : [within * fit.value.observed - Math.abs(people - fit.value.observed)];
    },
    least,
    most,
    1e-9,
    steps,
  );
  return ok({
    year: observed.year,
    startPeople: fit.value.start,
    observedPeople: fit.value.observed,
    within,
    pieces,
    fitted: fit.value.scale,
    curve: curve.map(({ x }) => ({ scale: x, people: peopleAt(x) })),
  });
}
