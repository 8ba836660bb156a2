import type { Step } from "../../model/trace.ts";
import { decimalsOfPoints, pointsPerShare } from "./decimals-of-points.ts";
import { asShown, decimalsThatSubtract, mostDecimals, subtracts } from "./decimals-that-subtract.ts";

/** How many decimals a pot's numbers are shown with. */
export interface PotDecimals {
  /** Of the change or distance, in percentage points; null where nothing asks for more than subtraction does. */
  readonly points: number | null;
  /** At most, of the factor that multiplies it. */
  readonly factor: number;
}

const usual: PotDecimals = { points: null, factor: 3 };
const mostOfFactor = 6;

/**
 * The fewest decimals with which a reader who multiplies a change (or a distance) by the factor beside it gets the points
 * that are shown: 1.1 times 1.18 is not 1.26, 1.07 times 1.18 is. Where something else happens on the way, the usual ones.
 */
export function decimalsThatMultiply(steps: readonly Step[]): PotDecimals {
  const adjustments = steps.filter((step) => step.kind === "adjustment");
  const [times] = adjustments;
  const score = steps.find((step) => step.kind === "score");
  const start = startOf(steps);
  if (start === null || score === undefined || times?.form !== "multiply") return usual;
  if (adjustments.length > 1 || times.before !== start.value || times.after !== score.score) return usual;
  const factor = 1 + (times.weight ?? 0) * (times.value ?? 0);
  const least = decimalsThatSubtract(start.a, start.b);
  const digits = decimalsOfPoints(score.score * pointsPerShare);
  const points = asShown(score.score * pointsPerShare, digits);
  const isRight = (decimals: number, ofFactor: number) =>
    subtracts(start.a, start.b, decimals) &&
    asShown(asShown(start.value * pointsPerShare, decimals) * asShown(factor, ofFactor), digits) === points;
  for (let more = 0; more <= mostDecimals + mostOfFactor; more++)
    for (let ofFactor = usual.factor; ofFactor <= Math.min(mostOfFactor, usual.factor + more); ofFactor++) {
      const decimals = least + more - (ofFactor - usual.factor);
      if (decimals <= mostDecimals && isRight(decimals, ofFactor))
        return { points: decimals, factor: ofFactor };
    }
  return usual;
}

/** What is multiplied, above zero, and the two shares whose difference it is; null where it is neither change nor distance in points. */
function startOf(
  steps: readonly Step[],
): { readonly value: number; readonly a: number; readonly b: number } | null {
  for (const step of steps) {
    if (step.kind === "level" && step.distance > 0)
      return { value: step.distance, a: step.level, b: step.reference };
    if (step.kind === "change" && step.measure === "pp" && step.taken === undefined && step.change > 0)
      return { value: step.change, a: step.after, b: step.before };
  }
  return null;
}
