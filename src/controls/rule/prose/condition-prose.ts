import { parts, sentences } from "../../../i18n/parts.ts";
import { placeName } from "../../../i18n/place-name.ts";
import { memberNames } from "../../../model/place.ts";
import type { Conditions, LocalConditions } from "../../../model/rule/conditions.ts";
import { type Path, setAll } from "./rule-path.ts";
import { note, type Piece } from "./segment.ts";
import { choiceSlot, moneySlot, numberSlot, percentSlot } from "./slots.ts";
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

/** Those that may differ between places, and own money that only a place can advance in kronor. */
export const localKeys = [
  "preFinancedSek",
  "carryShare",
  "takeUp",
  "paymentMonth",
  "matchRatio",
] as const satisfies readonly (keyof LocalConditions)[];
export type LocalKey = (typeof localKeys)[number];

/** What goes with the money (model.md 2.5); nothing where the rule states nothing. */
export function conditionProse(w: Writer): Piece[] {
  const now = w.rule.conditions ?? {};
  const before = w.baseline?.conditions ?? {};
  const said = conditionKeys.flatMap((key) =>
    oneCondition(w, ["conditions", key], key, now[key], before[key]),
  );
  const local = localProse(w, now.local ?? [], before.local ?? []);
  const isStated = conditionKeys.some((key) => now[key] !== undefined) || (now.local ?? []).length > 0;
  return sentences(...said, ...local, isStated ? note(w.t.conditions.unchanged) : null);
}

/** A condition with its value, struck out where only the baseline has it, or nothing. */
function oneCondition(
  w: Writer,
  path: Path,
  key: ConditionKey | LocalKey,
  now: number | undefined,
  before: number | undefined,
  place?: string,
): Piece[][] {
  const label = place === undefined ? w.t.labels[key] : w.t.labels.inPlace({ label: w.t.labels[key], place });
  const write = (value: number) =>
    parts(w.t.conditions[key], { value: conditionSlot(w, path, key, value, label) });
  if (now !== undefined) return [write(now)];
  return before === undefined ? [] : [gone(write(before))];
}

const gone = (pieces: readonly Piece[]): Piece[] => [
  {
    kind: "gone",
    text: pieces
      .map((piece) => (piece.kind === "slot" ? piece.slot.text + piece.slot.suffix : piece.text))
      .join(""),
  },
];

/** What differs in places, a sentence or more for each; places that only the baseline has are struck out. */
export function localProse(
  w: Writer,
  now: readonly LocalConditions[],
  before: readonly LocalConditions[],
): Piece[][] {
  const names = memberNames(now) as string[];
  const earlier = memberNames(before) as string[];
  const said = now.map((entry, i) => {
    const name = names[i] as string;
    return placeProse(w, name, entry, before[earlier.indexOf(name)] ?? {});
  });
  const left = before.flatMap((entry, i) =>
    names.includes(earlier[i] as string) ? [] : [gone(placeProse(w, earlier[i] as string, entry, {}))],
  );
  return [...said, ...left];
}

function placeProse(
  w: Writer,
  name: string,
  entry: LocalConditions,
  before: Partial<Record<LocalKey, number>>,
): Piece[] {
  const place = placeName(entry, w.pack, w.f);
  const said = localKeys.flatMap((key) =>
    oneCondition(w, ["conditions", "local", name, key], key, entry[key], before[key], place),
  );
  return said.length === 0 ? [] : parts(w.t.conditions.local, { place, conditions: sentences(...said) });
}

function conditionSlot(
  w: Writer,
  path: Path,
  key: ConditionKey | LocalKey,
  value: number,
  label: string,
): Piece {
  const paths = [path];
  switch (key) {
    case "highestShareOfCosts":
    case "takeUp":
    case "carryShare":
    case "preFinanced":
      return percentSlot(w, paths, value, label, key === "highestShareOfCosts" ? { min: 1 } : {});
    case "preFinancedSek":
      return moneySlot(w, paths, value, label);
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
