import { parts, sentences } from "../../../i18n/parts.ts";
import type { Message } from "../../../i18n/words.ts";
import { withBaselineFloor } from "../../../model/library/nobody-loses-much.ts";
import { type Limit, type LimitMeasure, limitMeasures } from "../../../model/rule/limit.ts";
import { usesBaseline } from "../../../model/rule/uses-baseline.ts";
import { addLimit } from "../edits/add-limit.ts";
import { areasSlot, attributeSlot } from "./name-slots.ts";
import { type Path, setAll } from "./rule-path.ts";
import { note, type Piece } from "./segment.ts";
import { choiceSlot, moneySlot, numberSlot, percentSlot } from "./slots.ts";
import type { Writer } from "./writer.ts";

/** What a limit is called: "floor 1", or its own id where it has a telling one. */
export function limitName(w: Writer, limit: Limit): string {
  const alike = (w.rule.limits ?? []).filter((each) => each.bound === limit.bound);
  return w.t.labels[limit.bound]({ number: String(alike.indexOf(limit) + 1) });
}

/** One floor or cap. */
export function limitProse(w: Writer, limit: Limit): Piece[] {
  const { t } = w;
  const path: Path = ["limits", limit.id];
  const label = (message: Message<"limit">) => message({ limit: limitName(w, limit) });
  const bounds = (["floor", "cap"] as const).map((bound) => ({
    value: bound,
    label: t.limits.bounds[bound],
  }));
  const hasAttribute =
    limit.measure === "perInhabitant" && (limit.attribute ?? "population") !== "population";
  const isPercent =
    limit.measure === "shareOfBudget" || limit.measure === "lastAward" || limit.measure === "baseline";
  const fillings = {
    bound: choiceSlot(w, [[...path, "bound"]], limit.bound, label(t.labels.bound), bounds),
    value: valueSlot(w, limit, path, label(t.labels.limitValue)),
    measure: [
      { kind: "text", text: isPercent && w.locale === "en" ? "" : "\u00a0" } as const,
      measureSlot(w, limit, path, label(t.labels.limitMeasure)),
    ],
    attribute: hasAttribute
      ? attributeSlot(w, [[...path, "attribute"]], limit.attribute ?? "", label(t.labels.limitAttribute))
      : "",
  };
  if (limit.areas === undefined)
    return parts(hasAttribute ? t.limits.everyAttribute : t.limits.every, fillings);
  return parts(hasAttribute ? t.limits.someAttribute : t.limits.some, {
    ...fillings,
    count: limit.areas.length || 1,
    areas: areasSlot(w, [...path, "areas"], limit.areas, label(t.labels.limitAreas), "start"),
  });
}

/** Where no limit is set: that there is none, as the choice that sets one. */
export function noLimits(w: Writer): Piece[] {
  const forms = w.t.limits.noneForms;
  const options = (["none", "floor", "cap", "baseline"] as const).map((value) => ({
    value,
    label: forms[value],
  }));
  const limits = choiceSlot(w, [["limits"]], "none", w.t.labels.anyLimit, options, {
    answer: (limits) => ((limits as readonly Limit[]).length === 0 ? "none" : "other"),
    edits(choice) {
      if (choice === "none") return [];
      if (choice === "baseline") return [{ path: ["limits"], value: withBaselineFloor(w.rule.limits) }];
      return addLimit(w.rule, choice === "cap" ? "cap" : "floor");
    },
  });
  return parts(w.t.limits.none, {
    limits: limits.kind === "slot" ? { ...limits, slot: { ...limits.slot, was: null } } : limits,
  });
}

/** What holds for all limits together. `isList`: they stand below it, one on each line. */
export function limitsInCommon(w: Writer, isList = false): Piece[] {
  const limits = w.rule.limits ?? [];
  const isRelative = limits.some((limit) => limit.bound === "cap" && limit.measure === "lastAward");
  return sentences(
    isList ? null : note(w.t.limits.spread),
    isRelative ? note(w.t.limits.newcomers) : null,
    usesBaseline(w.rule) ? note(w.t.limits.baseline) : null,
    isList ? note(w.t.limits.spreadList) : null,
  );
}

function valueSlot(w: Writer, limit: Limit, path: Path, label: string): Piece {
  const paths = [[...path, "value"]];
  switch (limit.measure) {
    case "sek":
      return moneySlot(w, paths, limit.value, label, { bare: true });
    case "perInhabitant":
      return numberSlot(w, paths, limit.value, label, { unit: "kr", scale: 1, step: 100, decimals: 2 });
    case "shareOfBudget":
    case "lastAward":
    case "baseline": {
      const slot = percentSlot(w, paths, limit.value, label, { max: 100_000 });
      return slot.kind === "slot" ? { ...slot, slot: { ...slot.slot, suffix: "" } } : slot;
    }
    default:
      return limit.measure satisfies never;
  }
}

/** The unit that stands after the value. Another measure brings a usual value of its own. */
function measureSlot(w: Writer, limit: Limit, path: Path, label: string): Piece {
  const { t } = w;
  const words = (w.moneyScale > 1 ? t.units.millionKr : t.units.kr)({ count: limit.value / w.moneyScale });
  const isPopulation = (limit.attribute ?? "population") === "population";
  const names: Readonly<Record<LimitMeasure, string>> = {
    sek: words,
    perInhabitant: isPopulation ? t.limits.measures.perInhabitant : t.limits.measures.perAttribute,
    shareOfBudget: t.limits.measures.shareOfBudget,
    lastAward: t.limits.measures.lastAward,
    baseline: t.limits.measures.baseline,
  };
  const options = limitMeasures.map((measure) => ({ value: measure, label: names[measure] }));
  return choiceSlot(w, [[...path, "measure"]], limit.measure, label, options, {
    edits: (measure) =>
      measure === limit.measure
        ? []
        : [
            ...setAll([[...path, "measure"]], measure),
            ...setAll(
              [[...path, "value"]],
              usualLimit(measure as LimitMeasure, limit.bound, w.rule.budgetSek),
            ),
          ],
  });
}

/** A value to start from when a limit gets another measure. */
function usualLimit(measure: LimitMeasure, bound: Limit["bound"], budgetSek: number): number {
  const isFloor = bound === "floor";
  switch (measure) {
    case "sek":
      return Math.round(budgetSek * (isFloor ? 0.02 : 0.1));
    case "perInhabitant":
      return isFloor ? 100 : 2000;
    case "shareOfBudget":
      return isFloor ? 0.02 : 0.1;
    case "lastAward":
    case "baseline":
      return isFloor ? 0.8 : 1.2;
    default:
      return measure satisfies never;
  }
}
