import { choiceOf } from "../faults.ts";
import type { Programme } from "../programme.ts";
import type { Fault } from "../result.ts";
import { mostUnits } from "../rounding.ts";
import type { Criterion } from "./criterion.ts";
import type { Improvement } from "./improvement.ts";
import type { Limit } from "./limit.ts";
import type { Quantity } from "./quantity.ts";
import { moneyToDistribute, type Rule, ruleDefaults } from "./rule.ts";
import type { SelectionNode } from "./selection.ts";

/** The names a rule may use, and the faults found so far. */
interface Check {
  readonly areas: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly faults: Fault[];
}

/**
 * Everything that is wrong with a well-formed rule for a programme before any data is read: unknown names, windows,
 * weights, money (model.md 2.6). Every fault carries its path below `path`.
 */
export function checkRule(rule: Rule, programme: Programme, path = "rule"): Fault[] {
  const attributes = new Set(programme.areas.flatMap((area) => Object.keys(area.attributes)));
  const check: Check = {
    areas: new Set(programme.areas.map(({ id }) => id)),
    indicators: new Set(programme.indicators.map(({ id }) => id)),
    attributes,
    faults: [],
  };
  checkMoney(rule, path, check);
  if (rule.selection !== undefined) checkNode(rule.selection, `${path}.selection`, check);
  checkIds(rule.pots, `${path}.pots`, check);
  checkIds(rule.limits ?? [], `${path}.limits`, check);
  for (const [i, { criterion }] of rule.pots.entries())
    checkCriterion(criterion, `${path}.pots[${i}].criterion`, check);
  for (const [i, limit] of (rule.limits ?? []).entries()) checkLimit(limit, `${path}.limits[${i}]`, check);
  return check.faults;
}

function checkMoney(rule: Rule, path: string, { faults }: Check): void {
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

function checkIds(members: readonly { readonly id: string }[], path: string, { faults }: Check): void {
  const seen = new Set<string>();
  for (const [i, { id }] of members.entries()) {
    if (seen.has(id)) faults.push({ code: "duplicateId", path: `${path}[${i}].id`, value: id });
    seen.add(id);
  }
}

function checkNode(node: SelectionNode, path: string, check: Check): void {
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
      checkAreas(node.areas, `${path}.areas`, check);
      return;
    case "compare":
      checkQuantity(node.quantity, `${path}.quantity`, check);
      return;
    case "top":
      checkQuantity(node.by, `${path}.by`, check);
      return;
    case "observed":
      checkIndicator(node.indicator, `${path}.indicator`, check);
      checkWindow(node.years, `${path}.years`, check);
      return;
    default:
      node satisfies never;
  }
}

function checkQuantity(quantity: Quantity, path: string, check: Check): void {
  if ("attribute" in quantity) checkAttribute(quantity.attribute, `${path}.attribute`, check);
  else checkIndicator(quantity.indicator, `${path}.indicator`, check);
}

function checkCriterion(criterion: Criterion, path: string, check: Check): void {
  switch (criterion.kind) {
    case "equal":
      return;
    case "size":
      checkAttribute(criterion.attribute, `${path}.attribute`, check);
      return;
    case "need":
      checkIndicator(criterion.indicator, `${path}.indicator`, check);
      checkWindow(criterion.years, `${path}.years`, check);
      if (criterion.times !== undefined) checkAttribute(criterion.times, `${path}.times`, check);
      return;
    case "improvement":
      checkImprovement(criterion, path, check);
      return;
    case "rank":
      checkImprovement(criterion.improvement, `${path}.improvement`, check);
      return;
    case "valueAdded":
      checkImprovement(criterion.improvement, `${path}.improvement`, check);
      checkWindow(criterion.levelYears, `${path}.levelYears`, check);
      return;
    case "target":
      checkIndicator(criterion.indicator, `${path}.indicator`, check);
      checkWindows(criterion, path, check);
      if (typeof criterion.target !== "number")
        checkAreas(Object.keys(criterion.target), `${path}.target`, check, true);
      return;
    case "fixed":
      checkAreas(Object.keys(criterion.amountsSek), `${path}.amountsSek`, check, true);
      return;
    default:
      criterion satisfies never;
  }
}

function checkImprovement(improvement: Improvement, path: string, check: Check): void {
  checkIndicator(improvement.indicator, `${path}.indicator`, check);
  checkWindows(improvement, path, check);
  if (improvement.measure === "gapClosed" && improvement.reference === undefined) {
    check.faults.push({
      code: "missingReference",
      path: `${path}.reference`,
      indicator: improvement.indicator,
    });
  }
  for (const step of ["add", "multiply"] as const) {
    for (const [i, { attribute }] of (improvement[step] ?? []).entries()) {
      checkAttribute(attribute, `${path}.${step}[${i}].attribute`, check);
    }
  }
  if (improvement.times !== undefined && improvement.times !== "denominator") {
    checkAttribute(improvement.times, `${path}.times`, check);
  }
}

function checkWindows(
  { from, to }: { readonly from: readonly number[]; readonly to: readonly number[] },
  path: string,
  check: Check,
): void {
  checkWindow(from, `${path}.from`, check);
  checkWindow(to, `${path}.to`, check);
  const same = from.length > 0 && from.length === to.length && from.every((year) => to.includes(year));
  if (same) check.faults.push({ code: "sameWindows", path: `${path}.to`, value: to.join(", ") });
}

function checkWindow(years: readonly number[], path: string, { faults }: Check): void {
  if (years.length === 0) faults.push({ code: "emptyWindow", path });
  for (const [i, year] of years.entries()) {
    if (years.indexOf(year) < i) faults.push({ code: "repeatedYear", path: `${path}[${i}]`, year });
  }
}

function checkLimit(limit: Limit, path: string, check: Check): void {
  if (limit.measure === "perInhabitant")
    checkAttribute(limit.attribute ?? "population", `${path}.attribute`, check);
  if (limit.areas !== undefined) checkAreas(limit.areas, `${path}.areas`, check);
}

function checkAreas(ids: readonly string[], path: string, { areas, faults }: Check, keyed = false): void {
  for (const [i, id] of ids.entries()) {
    if (!areas.has(id))
      faults.push({ code: "unknownArea", path: keyed ? `${path}.${id}` : `${path}[${i}]`, value: id });
  }
}

function checkIndicator(id: string, path: string, { indicators, faults }: Check): void {
  if (!indicators.has(id))
    faults.push({ code: "unknownIndicator", path, value: id, ...choiceOf(indicators) });
}

function checkAttribute(id: string, path: string, { attributes, faults }: Check): void {
  if (!attributes.has(id))
    faults.push({ code: "unknownAttribute", path, value: id, ...choiceOf(attributes) });
}
