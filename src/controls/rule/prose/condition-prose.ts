import { parts, sentences } from "../../../i18n/parts.ts";
import type { Conditions } from "../../../model/rule/conditions.ts";
import { setAll } from "./rule-path.ts";
import { note, type Piece } from "./segment.ts";
import { choiceSlot, numberSlot, percentSlot } from "./slots.ts";
import type { Writer } from "./writer.ts";

/** The conditions in the order in which they are told. */
export const conditionKeys = [
  "highestShareOfCosts",
  "matchRatio",
  "takeUp",
  "paymentMonth",
  "lagYears",
  "carryShare",
  "preFinanced",
] as const satisfies readonly (keyof Conditions)[];
export type ConditionKey = (typeof conditionKeys)[number];

/** What goes with the money (model.md 2.5); nothing where the rule states nothing. */
export function conditionProse(w: Writer): Piece[] {
  const now = w.rule.conditions ?? {};
  const before = w.baseline?.conditions ?? {};
  const said = conditionKeys.flatMap((key) => {
    const value = now[key];
    if (value !== undefined) return [parts(w.t.conditions[key], { value: conditionSlot(w, key, value) })];
    const was = before[key];
    if (was === undefined) return [];
    const text = parts(w.t.conditions[key], { value: conditionSlot(w, key, was) });
    const words = text.map((piece) =>
      piece.kind === "slot" ? piece.slot.text + piece.slot.suffix : piece.text,
    );
    return [[{ kind: "gone" as const, text: words.join("") }]];
  });
  const isStated = conditionKeys.some((key) => now[key] !== undefined);
  return sentences(...said, isStated ? note(w.t.conditions.unchanged) : null);
}

function conditionSlot(w: Writer, key: ConditionKey, value: number): Piece {
  const paths = [["conditions", key]];
  const label = w.t.labels[key];
  switch (key) {
    case "highestShareOfCosts":
    case "takeUp":
    case "carryShare":
    case "preFinanced":
      return percentSlot(w, paths, value, label, key === "highestShareOfCosts" ? { min: 1 } : {});
    case "matchRatio":
      return numberSlot(w, paths, value, label, {
        unit: "kr",
        scale: 1,
        max: 100,
        step: 0.1,
        decimals: 2,
        suffix: `\u00a0${w.t.units.kr({ count: value })}`,
      });
    case "lagYears":
      return numberSlot(w, paths, value, label, {
        unit: "plain",
        scale: 1,
        whole: true,
        max: 20,
        suffix: `\u00a0${w.t.units.years({ count: value })}`,
      });
    case "paymentMonth": {
      const options = w.t.months.map((month, i) => ({ value: String(i + 1), label: month }));
      return choiceSlot(w, paths, String(value), label, options, {
        edits: (month) => setAll(paths, Number(month)),
      });
    }
    default:
      return key satisfies never;
  }
}
