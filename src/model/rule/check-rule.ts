import { baseYear } from "../base-year.ts";
import type { Programme } from "../programme.ts";
import type { Fault } from "../result.ts";
import { mostUnits } from "../rounding.ts";
import { checkCalendar } from "./check-calendar.ts";
import { kindOf } from "./criterion.ts";
import type { Limit } from "./limit.ts";
import { createNameCheck, type NameCheck } from "./name-check.ts";
import type { Quantity } from "./quantity.ts";
import { moneyToDistribute, type Rule, ruleDefaults } from "./rule.ts";
import type { SelectionNode } from "./selection.ts";

/**
 * Everything that is wrong with a well-formed rule for a programme before any data is read: unknown names, windows,
 * weights, money (model.md 2.6). Every fault carries its path below `path`.
 */
export function checkRule(rule: Rule, programme: Programme, path = "rule"): Fault[] {
  const check = createNameCheck(programme);
  checkMoney(rule, path, check);
  checkCalendar(rule, baseYear(rule), path, check);
  if (rule.selection !== undefined) checkNode(rule.selection, `${path}.selection`, check);
  checkIds(rule.pots, `${path}.pots`, check);
  checkIds(rule.limits ?? [], `${path}.limits`, check);
  for (const [i, { criterion }] of rule.pots.entries())
    kindOf(criterion).check(criterion, `${path}.pots[${i}].criterion`, check);
  for (const [i, limit] of (rule.limits ?? []).entries()) checkLimit(limit, `${path}.limits[${i}]`, check);
  for (const [i, entry] of (rule.conditions?.local ?? []).entries())
    check.place(entry, `${path}.conditions.local[${i}]`);
  return check.faults;
}

function checkMoney(rule: Rule, path: string, { faults }: NameCheck): void {
  const reserve = rule.reserveSek ?? ruleDefaults.reserveSek;
  for (const [key, value] of Object.entries({ budgetSek: rule.budgetSek, reserveSek: reserve })) {
    if (!Number.isInteger(value)) faults.push({ code: "notInteger", path: `${path}.${key}`, value });
  }
  if (reserve > rule.budgetSek) {
    faults.push({
      code: "reserveAboveBudget",
      path: `${path}.reserveSek`,
      value: reserve,
      allowed: rule.budgetSek,
    });
  }
  const { unitSek } = rule.rounding ?? ruleDefaults.rounding;
  if (moneyToDistribute(rule) / unitSek > mostUnits) {
    const allowed = mostUnits * unitSek;
    faults.push({ code: "tooManyUnits", path: `${path}.budgetSek`, value: moneyToDistribute(rule), allowed });
  }
  const weights = rule.pots.reduce((sum, { weight }) => sum + weight, 0);
  if (!(weights > 0)) faults.push({ code: "weightsSumToZero", path: `${path}.pots`, value: weights });
}

function checkIds(members: readonly { readonly id: string }[], path: string, { faults }: NameCheck): void {
  const seen = new Set<string>();
  for (const [i, { id }] of members.entries()) {
    if (seen.has(id)) faults.push({ code: "duplicateId", path: `${path}[${i}].id`, value: id });
    seen.add(id);
  }
}

function checkNode(node: SelectionNode, path: string, check: NameCheck): void {
  switch (node.kind) {
    case "all":
    case "any":
    case "atLeast":
      for (const [i, child] of node.of.entries()) checkNode(child, `${path}.of[${i}]`, check);
      return;
    case "not":
      checkNode(node.of, `${path}.of`, check);
      return;
    case "listed":
      check.areas(node.areas, `${path}.areas`);
      return;
    case "compare":
      checkQuantity(node.quantity, `${path}.quantity`, check);
      return;
    case "top":
      checkQuantity(node.by, `${path}.by`, check);
      return;
    case "observed":
      check.indicator(node.indicator, `${path}.indicator`);
      check.window(node.years, `${path}.years`);
      return;
    default:
      node satisfies never;
  }
}

function checkQuantity(quantity: Quantity, path: string, check: NameCheck): void {
  if ("attribute" in quantity) check.attribute(quantity.attribute, `${path}.attribute`);
  else check.indicator(quantity.indicator, `${path}.indicator`);
}

function checkLimit(limit: Limit, path: string, check: NameCheck): void {
  if (limit.measure === "perInhabitant")
    check.attribute(limit.attribute ?? "population", `${path}.attribute`);
  if (limit.areas !== undefined) check.areas(limit.areas, `${path}.areas`);
}
