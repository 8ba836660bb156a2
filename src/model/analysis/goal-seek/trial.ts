import { type KernelData, kernelData } from "../../data-frame.ts";
import { compileRule } from "../../kernel.ts";
import type { Programme } from "../../programme.ts";
import { fail, ok, type Result } from "../../result.ts";
import { applyEdits, type RuleEdit } from "../../rule/edit-rule.ts";
import { moneyToDistribute, type Rule } from "../../rule/rule.ts";

/** Awards of a rule that was tried, areas in order of id: before rounding, and as they are paid. The arrays are the caller's. */
export interface TriedAwards {
  readonly unroundedSek: Float64Array;
  readonly awardsSek: Float64Array;
}

/** Carries out a rule with some of its numbers changed. Errors: what stops that rule. */
export type Trial = (edits: readonly RuleEdit[]) => Result<TriedAwards>;

/** Makes a rule ready to be tried again and again; its data are laid out once as long as it reads the same figures. */
export function createTrial(rule: Rule, programme: Programme): Trial {
  let laidOut: { readonly key: string; readonly data: KernelData } | null = null;
  return (edits) => {
    const { schedule: _, ...changed } = applyEdits(rule, edits);
    const kernel = compileRule(changed, programme);
    if (!kernel.ok) return kernel;
    const { frame, output, run } = kernel.value;
    const moneySek = moneyToDistribute(changed);
    const key = JSON.stringify(frame.columns);
    if (laidOut?.key !== key) laidOut = { key, data: kernelData(frame, programme.observations, moneySek) };
    const fault = run({ ...laidOut.data, moneySek });
    if (fault !== null) return fail(fault);
    return ok({ unroundedSek: output.after.slice(), awardsSek: output.awards.slice() });
  };
}
