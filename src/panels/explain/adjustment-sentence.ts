import { parts, text } from "../../i18n/parts.ts";
import type { ExplainPiece } from "./explain-piece.ts";
import { attributeFigure } from "./figure.ts";
import { type Reading, type StepOf, sentencesOf, write } from "./reading.ts";

/** What a step between the change and the score made of a value; null where another sentence says it. */
export function adjustmentSentence(r: Reading, step: StepOf<"adjustment">): ExplainPiece[] | null {
  const { c } = r;
  const t = c.texts.adjustment;
  const read = r.attributes.find(({ attribute }) => attribute === step.attribute);
  const number = (value: number | undefined) => c.f.number(value ?? 0, [0, 3]);
  const words = {
    after: write(r, step.after),
    attribute: c.names.attribute(step.attribute ?? ""),
    value: read === undefined ? number(step.value) : attributeFigure(c, read),
    weight: number(step.weight),
  };
  switch (step.form) {
    case "add":
      return parts((step.value ?? 0) >= (step.mean ?? 0) ? t.addUp : t.addDown, words);
    case "shrink":
      return parts(t.shrink, { ...words, kept: c.f.percent(step.reliability ?? 0, [0, 0]) });
    case "significant":
      return parts(step.after === 0 ? t.insignificant : t.significant, { z: words.weight });
    case "minimum": {
      const value = c.f.integer(step.value ?? 0);
      return parts((step.value ?? 0) < (step.weight ?? 0) ? t.tooFew : t.enough, { value, n: words.weight });
    }
    case "valueAdded":
      return parts(t.valueAdded, { ...words, expected: write(r, step.mean ?? 0) });
    case "zero":
      // Elsewhere the sentence of the score says it.
      return sentencesOf(r, step.pot)?.tellsZero ? text(t.zeroRank) : null;
    case "shift":
      return parts(t.shift, { ...words, raise: write(r, -(step.value ?? 0)) });
    case "multiply": {
      if (step.before === 0) return null;
      const factor = 1 + (step.weight ?? 0) * (step.value ?? 0);
      return parts(t.multiply, { ...words, factor: c.f.number(factor, [0, r.decimals.factor]) });
    }
    case "times":
      if (step.before === 0) return null;
      r.unit = "number";
      return parts(step.attribute === "denominator" ? t.timesDenominator : t.timesAttribute, words);
    case "exponent":
      r.unit = "number";
      return parts(t.exponent, { ...words, after: write(r, step.after) });
    default:
      return step.form satisfies never;
  }
}
