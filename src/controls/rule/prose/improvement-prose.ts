import { parts, sentences } from "../../../i18n/parts.ts";
import type { Message } from "../../../i18n/words.ts";
import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import type { Improvement, Measure } from "../../../model/rule/improvement.ts";
import { changeReferences, measures } from "../../../model/rule/improvement.ts";
import { attributeIds, indicatorSlot, referenceSlots, yearsSlot } from "./name-slots.ts";
import { type Path, setAll, valueAt } from "./rule-path.ts";
import type { Piece } from "./segment.ts";
import { choiceSlot, numberSlot } from "./slots.ts";
import type { Writer } from "./writer.ts";

/** An improvement in one or several pots that say the same of it: where it stands in the rule and what it is called. */
export interface ImprovementPlace {
  readonly improvement: Improvement;
  /** Where the improvement stands, one path per pot; the first pot's first. */
  readonly at: readonly Path[];
  /** The name of the pot, or the names of all. */
  readonly pot: string;
  readonly criterion: "improvement" | "rank" | "valueAdded" | "price";
}

const each = (at: readonly Path[], ...more: string[]): Path[] => at.map((path) => [...path, ...more]);

/** The level offered where a reference gets a number of its own: the mean of the areas' latest values, in whole per cent. */
export function usualLevel(w: Writer, indicator: string): number {
  const all = w.pack.programme.observations.filter((each) => each.indicator === indicator);
  const values = all.map((observation) => observation.value);
  const mean = values.length === 0 ? 0.5 : values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.round(mean * 100) / 100;
}

/** "rose" or "fell", what is better. */
export const rose = (w: Writer, indicator: string): string =>
  w.t.improvement.rose[w.direction(indicator) > 0 ? "up" : "down"];

/**
 * How the change is measured, with the reference of the gap where it is one. `form`: as a rise or a fall, as a change
 * either way, or as what a price is for; `more`: what else another measure changes.
 */
export function measureSlots(
  w: Writer,
  place: ImprovementPlace,
  form: "gain" | "change" | "price" = "gain",
  more: (measure: Measure) => readonly RuleEdit[] = () => [],
): Piece[] {
  const { improvement, at, pot } = place;
  const direction = w.direction(improvement.indicator) > 0 ? "up" : "down";
  const { measures: gains, prices } = w.t.improvement;
  const words = form === "price" ? prices[direction] : gains[form === "change" ? "change" : direction];
  const options = measures.map((measure) => ({ value: measure, label: words[measure] }));
  const paths = each(at, "measure");
  const hasReference = at.every((path) => valueAt(w.rule, [...path, "reference"]) !== undefined);
  const choice = choiceSlot(w, paths, improvement.measure, w.t.labels.measure({ pot }), options, {
    edits: (measure) => [
      ...setAll(paths, measure as Measure),
      ...(measure === "gapClosed" && !hasReference ? setAll(each(at, "reference"), "best") : []),
      ...more(measure as Measure),
    ],
  });
  if (improvement.measure !== "gapClosed") return [choice];
  return [choice, { kind: "text", text: " " }, ...gapReference(w, place)];
}

/** What the gap is counted to, in the first pot only: pots told together may differ in it. */
export function gapReference(w: Writer, { improvement, at, pot }: ImprovementPlace): Piece[] {
  const paths = each(at.slice(0, 1), "reference");
  return referenceSlots(w, paths, improvement.reference ?? "best", pot, usualLevel(w, improvement.indicator));
}

/** Indicator, window and direction for the sentence of any criterion on an improvement. */
export function changeFillings(w: Writer, place: ImprovementPlace) {
  const { improvement, at, pot } = place;
  const label = (message: Message<"pot">) => message({ pot });
  const { indicator } = improvement;
  return {
    indicator: indicatorSlot(w, each(at.slice(0, 1), "indicator"), indicator, label(w.t.labels.indicator)),
    rose: rose(w, indicator),
    from: yearsSlot(w, each(at, "from"), improvement.from, indicator, label(w.t.labels.from)),
    to: yearsSlot(w, each(at, "to"), improvement.to, indicator, label(w.t.labels.to)),
  };
}

/** What holds for the points beyond the change itself: falls, adjustments, size, chance. */
export function provisions(w: Writer, place: ImprovementPlace): Piece[] {
  return sentences(
    relative(w, place),
    negative(w, place),
    ...adjustments(w, place, "add"),
    noise(w, place),
    ...adjustments(w, place, "multiply"),
    times(w, place),
  );
}

function relative(w: Writer, { improvement, at, pot }: ImprovementPlace): Piece[] {
  const paths = each(at, "relativeTo");
  const now = improvement.relativeTo ?? "none";
  const forms = w.t.improvement.relativeForms;
  const options = changeReferences.map((value) => ({ value, label: forms[value] }));
  const piece = choiceSlot(w, paths, now, w.t.labels.relativeTo({ pot }), options, {
    absent: "none",
    edits: (value) => setAll(paths, value === "none" ? undefined : value),
  });
  return isQuiet(piece, now === "none") ? [] : parts(w.t.improvement.relative, { relative: piece });
}

function negative(w: Writer, { improvement, at, pot, criterion }: ImprovementPlace): Piece[] {
  const { t } = w;
  const forms = criterion === "rank" ? t.improvement.negativeForms.rank : t.improvement.negativeForms.one;
  const sentence = t.improvement.negative[criterion === "price" ? "improvement" : criterion];
  const options = (["zero", "shift"] as const).map((value) => ({ value, label: forms[value] }));
  const label = t.labels.negative({ pot });
  return parts(sentence[improvement.negative], {
    negative: choiceSlot(w, each(at, "negative"), improvement.negative, label, options),
  });
}

/** A sentence per adjustment; struck out where only the baseline has it. */
function adjustments(w: Writer, place: ImprovementPlace, form: "add" | "multiply"): Piece[][] {
  const { improvement, at, pot } = place;
  const message = w.t.improvement[form];
  const now = improvement[form] ?? [];
  const said = now.map(({ attribute, weight }, i) => {
    const paths = each(at, form, String(i));
    const label = w.t.labels.weight({ attribute: w.attribute(attribute), pot });
    const options = attributeIds(w).map((id) => ({ value: id, label: w.attribute(id) }));
    return parts(message, {
      weight: numberSlot(w, each(paths, "weight"), weight, label, {
        unit: "plain",
        scale: 1,
        min: -1e6,
        max: 1e6,
        step: weight !== 0 && Math.abs(weight) < 1 ? 0.1 : 1,
      }),
      attribute: choiceSlot(w, each(paths, "attribute"), attribute, w.t.labels.adjustBy({ pot }), options),
    });
  });
  const before = w.baseline && (valueAt(w.baseline, [...(at[0] ?? []), form]) as typeof now | undefined);
  const gone = (before ?? []).slice(now.length).map(({ attribute, weight }): Piece[] => [
    {
      kind: "gone",
      text: message({ weight: w.f.number(weight), attribute: w.attribute(attribute) }),
    },
  ]);
  return [...said, ...gone];
}

function times(w: Writer, { improvement, at, pot }: ImprovementPlace): Piece[] {
  const paths = each(at, "times");
  const now = improvement.times ?? "none";
  const forms = w.t.improvement.timesForms;
  const options = [
    { value: "none", label: forms.none },
    { value: "denominator", label: forms.denominator },
    ...attributeIds(w).map((id) => ({
      value: id,
      label: forms.attribute({ attribute: w.attribute(id) }),
    })),
  ];
  const piece = choiceSlot(w, paths, now, w.t.labels.times({ pot }), options, {
    absent: "none",
    edits: (value) => setAll(paths, value === "none" ? undefined : value),
  });
  return isQuiet(piece, now === "none") ? [] : parts(w.t.improvement.times, { times: piece });
}

function noise(w: Writer, { improvement, at, pot }: ImprovementPlace): Piece[] {
  const paths = each(at, "noise");
  const now = improvement.noise ?? { kind: "none" as const };
  const label = (message: Message<"pot">) => message({ pot });
  const forms = w.t.improvement.noiseForms;
  const options = (["none", "shrink", "significant", "minimum"] as const).map((kind) => ({
    value: kind,
    label: forms[kind],
  }));
  const piece = choiceSlot(w, paths, now.kind, label(w.t.labels.noise), options, {
    key: `${paths[0]?.join(".")} kind`,
    absent: "none",
    answer: (model) => (typeof model === "string" ? model : (model as { kind: string }).kind),
    edits: (kind) => setAll(paths, kind === "none" ? undefined : noiseOf(kind)),
  });
  if (isQuiet(piece, now.kind === "none")) return [];
  const number = (name: "z" | "n", value: number, whole: boolean) =>
    numberSlot(w, each(paths, name), value, label(w.t.labels[name]), {
      unit: "plain",
      scale: 1,
      whole,
      step: whole ? 10 : 0.1,
      max: 1e9,
    });
  const messages = w.t.improvement.noise;
  switch (now.kind) {
    case "significant":
      return parts(messages.significant, { noise: piece, z: number("z", now.z, false) });
    case "minimum":
      return parts(messages.minimum, { noise: piece, n: number("n", now.n, true) });
    default:
      return parts(messages[now.kind], { noise: piece });
  }
}

/** The noise treatment of a kind with its usual number: 1.96 (95 %), 100 people. */
function noiseOf(kind: string) {
  if (kind === "significant") return { kind, z: 1.96 };
  if (kind === "minimum") return { kind, n: 100 };
  return { kind };
}

/** A provision that says nothing need not stand, unless the baseline or the sources make it a question. */
function isQuiet(piece: Piece, isUsual: boolean): boolean {
  return isUsual && piece.kind === "slot" && piece.slot.was === null && piece.slot.open.length === 0;
}
