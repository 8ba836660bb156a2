import type { Allocation, AreaResult } from "./allocation.ts";
import { kernelData } from "./data-frame.ts";
import { compileRule, type Kernel } from "./kernel.ts";
import type { Area, Programme } from "./programme.ts";
import type { Provenance } from "./provenance.ts";
import { provenanceOf } from "./provenance-of.ts";
import { fail, ok, type Result } from "./result.ts";
import { factsOf } from "./rule/kind-facts.ts";
import { potOrder } from "./rule/pot-order.ts";
import { moneyToDistribute, type Rule, ruleDefaults } from "./rule/rule.ts";
import { splitAward } from "./split-award.ts";
import { settled } from "./tolerance.ts";
import { type Sek, sek } from "./units.ts";
import { modelVersion } from "./version.ts";

/**
 * Carries a rule out on a programme's data (model.md 2): whole kronor per area and pot that add up, with what is
 * returned, carried and rounded off, to budget less reserve. Fails with the fault that stops the rule.
 */
export function allocate(rule: Rule, programme: Programme): Result<Allocation> {
  const compiled = compileRule(rule, programme);
  if (!compiled.ok) return compiled;
  const kernel = compiled.value;
  const fault = kernel.run(kernelData(kernel.frame, programme.observations, moneyToDistribute(rule)));
  if (fault !== null) return fail(fault);
  return ok(readAllocation(rule, kernel, provenanceOf(rule, programme)));
}

/** The kernel's last run as a result in whole kronor. */
export function readAllocation(rule: Rule, kernel: Kernel, provenance: Provenance): Allocation {
  const { output, frame } = kernel;
  const order = potOrder(rule.pots);
  const areas = frame.areas.map((area, i) => readArea(order, kernel, area, i));
  const distributed = areas.reduce((sum, { awardSek }) => sum + awardSek, 0);
  const money = moneyToDistribute(rule);
  const returned = Math.floor(settled(output.returned, money));
  const carried = Math.floor(settled(output.carried, money));
  const unpaid = money - distributed;
  return {
    modelVersion,
    budgetSek: sek(rule.budgetSek),
    reserveSek: sek(rule.reserveSek ?? ruleDefaults.reserveSek),
    distributedSek: sek(distributed),
    unpaidSek: sek(unpaid),
    returnedSek: sek(returned),
    carriedSek: sek(carried),
    roundingRestSek: sek(unpaid - returned - carried),
    provenance,
    pots: rule.pots.map(({ id, criterion }, p) => ({
      id,
      moneySek: output.potMoney[p] as number,
      taken: (output.potSums[p] as number) > 0,
      ...(factsOf(criterion).pays === "kronorAtMost" && { claimedSek: output.potSums[p] as number }),
    })),
    areas,
  };
}

/** What one area gets, split over its pots in order of id. */
function readArea(order: readonly number[], { output, frame }: Kernel, area: Area, i: number): AreaResult {
  const n = frame.areas.length;
  const selected = output.selected.flag[i] === 1;
  const shared = selected ? output.shared : 0;
  const { parts, limit } = splitAward(
    output.awards[i] as number,
    [...order.map((p) => output.amounts[p * n + i] as number), shared],
    output.before[i] as number,
    output.after[i] as number,
  );
  const potsSek = order.map(() => sek(0));
  for (const [at, p] of order.entries()) potsSek[p] = parts[at] as Sek;
  return {
    id: area.id,
    name: area.name,
    municipality: area.municipality,
    selected,
    awardSek: sek(output.awards[i] as number),
    potsSek,
    sharedSek: parts.at(-1) as Sek,
    limitSek: limit,
  };
}
