import { parts, sentences } from "../../../i18n/parts.ts";
import { factsOf } from "../../../model/rule/kind-facts.ts";
import { roundingMethods } from "../../../model/rule/rounding-method.ts";
import { ruleDefaults, unpaidOptions } from "../../../model/rule/rule.ts";
import { setAll } from "./rule-path.ts";
import { note, type Piece } from "./segment.ts";
import { choiceSlot } from "./slots.ts";
import type { Writer } from "./writer.ts";

/** Where money without a taker goes. What caps leave over goes the same way, but not to other pots. */
export function unpaidProse(w: Writer): Piece[] {
  const { unpaid, labels } = w.t;
  const now = w.rule.unpaid ?? ruleDefaults.unpaid;
  const options = unpaidOptions.map((value) => ({ value, label: unpaid.forms[value] }));
  const hasCaps = (w.rule.limits ?? []).some((limit) => limit.bound === "cap");
  const paysKronor = w.rule.pots.some(({ criterion }) => factsOf(criterion).pays !== "shares");
  return sentences<Piece>(
    parts(paysKronor ? unpaid.left : unpaid.pot, {
      unpaid: choiceSlot(w, [["unpaid"]], now, labels.unpaid, options, { absent: ruleDefaults.unpaid }),
    }),
    hasCaps ? parts(unpaid.caps, { unpaid: unpaid.forms[now === "otherPots" ? "return" : now] }) : null,
  );
}

/** To what units and by what method awards are rounded, with what the method promises. */
export function roundingProse(w: Writer): Piece[] {
  const { rounding, labels } = w.t;
  const now = w.rule.rounding ?? ruleDefaults.rounding;
  const units = (["1", "1000"] as const).map((value) => ({ value, label: rounding.units[value] }));
  const methods = roundingMethods.map((value) => ({ value, label: rounding.methods[value] }));
  // A rule without rounding has the usual one; changing a part of it writes down the whole.
  const edit = (key: "unitSek" | "method", value: string | number) =>
    w.rule.rounding
      ? setAll([["rounding", key]], value)
      : setAll([["rounding"]], { ...ruleDefaults.rounding, [key]: value });
  return sentences<Piece>(
    parts(rounding.sentence, {
      unit: choiceSlot(w, [["rounding", "unitSek"]], String(now.unitSek), labels.unit, units, {
        absent: String(ruleDefaults.rounding.unitSek),
        edits: (unit) => edit("unitSek", Number(unit)),
      }),
      method: choiceSlot(w, [["rounding", "method"]], now.method, labels.method, methods, {
        absent: ruleDefaults.rounding.method,
        edits: (method) => edit("method", method),
      }),
    }),
    note(rounding.guarantees[now.method]),
  );
}
