import { type KernelData, kernelData } from "../../data-frame.ts";
import { improvementOf } from "../../improvement-of.ts";
import { compileRule, type Kernel } from "../../kernel.ts";
import type { Programme } from "../../programme.ts";
import { fail, ok, type Result } from "../../result.ts";
import { moneyToDistribute, type Rule } from "../../rule/rule.ts";
import { toResult } from "../../throw-fault.ts";
import { type ChanceCell, type ChanceCells, chanceCells } from "./chance-cells.ts";
import type { ChanceColumn, ChanceSource } from "./chance-source.ts";

/** A rule that can be carried out again and again on figures that chance has moved. */
export interface ChanceWorld {
  readonly kernel: Kernel;
  /** What is observed. */
  readonly observed: KernelData;
  readonly cells: ChanceCells;
  /** Kronor per area on what is observed, in order of id, and whether each is selected. */
  readonly awards: Float64Array;
  readonly selected: Uint8Array;
  /** Carries the rule out on observed figures moved by chance; the awards are in the kernel's output. Null: a good run. */
  moved(draw: number): boolean;
  /** The same on figures that would be alike in all years but for chance. */
  unchanged(draw: number): boolean;
  /** The same on figures of which some are given otherwise. */
  onValues(change: (values: Float64Array) => void): boolean;
}

/** Makes a rule ready. Errors: what compileRule and the rule itself find; a missing denominator of a selected area. */
export function chanceWorld(rule: Rule, programme: Programme, chance: ChanceSource): Result<ChanceWorld> {
  const compiled = compileRule(rule, programme);
  if (!compiled.ok) return compiled;
  const kernel = compiled.value;
  const { frame, output } = kernel;
  const n = frame.areas.length;
  const observed = kernelData(frame, programme.observations, moneyToDistribute(rule));
  const fault = kernel.run(observed);
  if (fault !== null) return fail(fault);
  const improvements = rule.pots.flatMap(({ criterion }) => improvementOf(criterion) ?? []);
  const ids = programme.indicators.map(({ id }) => id);
  const found = toResult(() => chanceCells(improvements, ids, frame, observed, output.selected));
  if (!found.ok) return found;
  const cells = found.value;
  const values = new Float64Array(observed.values.length);
  const data: KernelData = { ...observed, values };
  const run = () => kernel.run(data) === null;
  const columns = cells.cells.map(({ indicator, year }) => chance(indicator, year));

  /** Every observation that chance touches becomes its level and a chance, within 0 and 1. */
  const scatter = (draw: number, purpose: "observed" | "unchanged") => {
    values.set(observed.values);
    for (let cell = 0; cell < columns.length; cell++) {
      const places = (cells.cells[cell] as ChanceCell).columns;
      const first = (places[0] as number) * n;
      const normals = (columns[cell] as ChanceColumn)(draw, purpose);
      for (let area = 0; area < n; area++) {
        const deviation = cells.deviations[cell * n + area] as number;
        if (deviation === 0) continue;
        const level = purpose === "unchanged" ? cells.pooled[cell * n + area] : observed.values[first + area];
        const value = (level as number) + deviation * (normals[area] as number);
        const kept = value < 0 ? 0 : value > 1 ? 1 : value;
        for (let c = 0; c < places.length; c++) values[(places[c] as number) * n + area] = kept;
      }
    }
    return run();
  };

  return ok({
    kernel,
    observed,
    cells,
    awards: Float64Array.from(output.awards),
    selected: Uint8Array.from(output.selected.flag),
    moved: (draw) => scatter(draw, "observed"),
    unchanged: (draw) => scatter(draw, "unchanged"),
    onValues(change) {
      values.set(observed.values);
      change(values);
      return run();
    },
  });
}
