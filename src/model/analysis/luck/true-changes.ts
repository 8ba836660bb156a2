import type { DataFrame } from "../../data-frame.ts";
import { type Fault, fail, ok, type Result } from "../../result.ts";
import { shrunk } from "../../rule/noise.ts";
import type { ChanceSource } from "./chance-source.ts";
import type { MeasuredPot } from "./measured-pot.ts";

/** Puts a draw of the true changes into values: what is left of the observed ones once chance is taken off as well as can be. */
export type TrueChanges = (draw: number, values: Float64Array) => void;

/**
 * True changes by the shrinkage posterior (model.md 6.2 c, details.md 53): normal around the shrunk change, with variance
 * tau2 x chance / (tau2 + chance); an area without chance keeps its change. The level before stays as observed and the
 * later window moves. Pots on the same indicator and years share their true changes: those of the first.
 * Errors: overlappingWindows, where one change would move what another is counted from.
 */
export function trueChanges(
  pots: readonly MeasuredPot[],
  indicatorIds: readonly string[],
  frame: DataFrame,
  chance: ChanceSource,
): Result<TrueChanges> {
  const distinct = pots.filter((pot, at) => pots.findIndex((other) => isSameChange(pot, other)) === at);
  const fault = overlap(distinct);
  if (fault !== null) return fail(fault);
  const n = frame.areas.length;
  const moves = distinct.map((pot) => {
    const { improvement, reliability, factors, values, variances } = pot;
    const { tau2, mean, areas } = reliability;
    const isShrunk = areas >= 2;
    return {
      pot,
      direction: frame.indicator(improvement.indicator).direction,
      chances: chance(indicatorIds.indexOf(improvement.indicator), Math.max(...improvement.to)),
      /** All columns of the later window, also those that are fixed. */
      columns: frame.columns.flatMap(({ indicator, year }, column) =>
        indicator === improvement.indicator && improvement.to.includes(year) ? [column] : [],
      ),
      means: values.map((value, i) => {
        const variance = variances[i] as number;
        if (!isShrunk || !(variance > 0)) return 0;
        return (shrunk(value, mean, tau2, variance) - value) / (factors[i] as number);
      }),
      deviations: variances.map((variance, i) =>
        isShrunk && variance > 0
          ? Math.sqrt((tau2 * variance) / (tau2 + variance)) / Math.abs(factors[i] as number)
          : 0,
      ),
    };
  });
  return ok((draw, values) => {
    for (const { pot, direction, chances, columns, means, deviations } of moves) {
      const normals = chances(draw, "truth");
      for (let i = 0; i < pot.areas.length; i++) {
        const area = pot.areas[i] as number;
        const deviation = deviations[i] as number;
        const drawn = deviation === 0 ? 0 : deviation * (normals[area] as number);
        const move = direction * ((means[i] as number) + drawn);
        if (move === 0) continue;
        for (let c = 0; c < columns.length; c++) {
          const at = (columns[c] as number) * n + area;
          const value = (values[at] as number) + move;
          values[at] = value < 0 ? 0 : value > 1 ? 1 : value;
        }
      }
    }
  });
}

const sameYears = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((year) => b.includes(year));

const isSameChange = ({ improvement: a }: MeasuredPot, { improvement: b }: MeasuredPot): boolean =>
  a.indicator === b.indicator && sameYears(a.from, b.from) && sameYears(a.to, b.to);

/** A pot whose later window another change, or its own earlier window, reads too. */
function overlap(pots: readonly MeasuredPot[]): Fault | null {
  for (const { pot, improvement: a } of pots) {
    const clash = pots.some(
      ({ improvement: b }) =>
        a.indicator === b.indicator &&
        a.to.some((year) => b.from.includes(year) || (a !== b && b.to.includes(year))),
    );
    if (clash) return { code: "overlappingWindows", pot: pot.id, indicator: a.indicator };
  }
  return null;
}
