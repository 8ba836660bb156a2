import { capital, fill, sentences } from "../../i18n/fill.ts";
import { yearsInWords } from "../../i18n/names.ts";
import type { Measure } from "../../model/rule/improvement.ts";
import type { Step } from "../../model/trace.ts";
import { directionOf, type ExplainContext } from "./context.ts";
import type { ExplainPiece } from "./explain-piece.ts";
import {
  type AttributeStep,
  attributeFigure,
  levelFigure,
  type ObservationStep,
  peopleInWords,
} from "./figure.ts";

type StepOf<Kind extends Step["kind"]> = Extract<Step, { kind: Kind }>;

/** What a value on its way to a score is counted in. */
type Unit = Measure | "number";

/** A pot's steps with what they read at hand. */
interface Reading {
  readonly c: ExplainContext;
  readonly observations: readonly ObservationStep[];
  readonly attributes: readonly AttributeStep[];
  unit: Unit;
}

/** A value in the unit it has on its way. */
function write({ c, unit }: Reading, value: number): string {
  switch (unit) {
    case "pp":
      return c.f.ppUnsigned(value, [0, 2]);
    case "relative":
    case "gapClosed":
      return c.f.percent(value, [0, 1]);
    case "persons":
      return peopleInWords(c, value);
    case "number":
      return c.f.number(value, [0, 6]);
    default:
      return unit satisfies never;
  }
}

/** The sentences of one pot, from what was observed to its share of the money. */
export function potSentences(c: ExplainContext, steps: readonly Step[]): ExplainPiece[] {
  const r: Reading = {
    c,
    observations: steps.filter((step) => step.kind === "observation"),
    attributes: steps.filter((step) => step.kind === "attribute"),
    unit: "number",
  };
  return sentences<ExplainPiece>(...steps.map((step) => sentenceOf(r, step, steps)));
}

function sentenceOf(r: Reading, step: Step, steps: readonly Step[]): ExplainPiece[] | null {
  switch (step.kind) {
    case "observation":
      return null;
    case "attribute": {
      // Told with the adjustment that reads it; alone only where the attribute itself is the score.
      const isTold = steps.some((each) => each.kind === "adjustment" && each.attribute === step.attribute);
      if (isTold) return null;
      return fill<ExplainPiece>(r.c.texts.attribute, {
        attribute: capital(r.c.names.attribute(step.attribute)),
        value: attributeFigure(r.c, step),
      });
    }
    case "change":
      r.unit = step.measure;
      return change(r, step);
    case "level":
      r.unit = "pp";
      return level(r, step);
    case "target":
      return target(r, step);
    case "rank": {
      const { rank } = r.c.texts;
      return fill<ExplainPiece>(step.tied > 1 ? rank.tied : rank.alone, {
        rank: r.c.f.integer(step.rank),
        count: r.c.f.integer(step.of),
        points: points(r.c, step.points),
      });
    }
    case "adjustment":
      return adjustment(r, step);
    case "score":
      return score(r, step, steps);
    default:
      return null;
  }
}

function points({ f, texts }: ExplainContext, count: number): string {
  const written = f.number(count, [0, 1]);
  return (written === "1" ? texts.points.one : texts.points.other).replace("{count}", written);
}

const during = (r: Reading, indicator: string, years: readonly number[]) =>
  r.observations.filter((each) => each.indicator === indicator && years.includes(each.year));

/** "36.6% (2011)" as a figure that leads to its observations. */
function dated(r: Reading, indicator: string, years: readonly number[], value: number): ExplainPiece[] {
  const figure = levelFigure(r.c, r.c.f.percent(value, [0, 1]), during(r, indicator, years));
  return fill<ExplainPiece>(r.c.texts.change.figure, { value: figure, years: yearsInWords(r.c.f, years) });
}

/** Below so many people one of them is more than half a percentage point. */
const fewPeople = 200;

function change(r: Reading, step: StepOf<"change">): ExplainPiece[] {
  const { c } = r;
  const t = c.texts.change;
  const before = dated(r, step.indicator, step.from, step.before);
  const after = dated(r, step.indicator, step.to, step.after);
  const indicator = capital(c.names.indicator(step.indicator));
  if (step.change === 0) return fill<ExplainPiece>(t.still, { indicator, before, after });
  const counts = during(r, step.indicator, step.to).map((each) => each.denominator);
  const known = counts.filter((count) => count !== null);
  const isCounted = known.length === counts.length && known.length > 0;
  const count = known.reduce((sum, each) => sum + each, 0) / Math.max(known.length, 1);
  const isRise = step.after > step.before;
  const message = isCounted ? (isRise ? t.roseBy : t.fellBy) : isRise ? t.rose : t.fell;
  return sentences<ExplainPiece>(
    fill<ExplainPiece>(message, {
      indicator,
      before,
      after,
      points: c.f.ppUnsigned(Math.abs(step.change), [0, 1]),
      people: c.f.number(Math.abs(step.change) * count, [0, 0]),
      count: peopleInWords(c, count),
    }),
    step.change < 0 ? fill(t.worse, {}) : null,
    isCounted && count < fewPeople ? fill(t.few, { points: c.f.ppUnsigned(1 / count, [0, 1]) }) : null,
    measured(r, step),
  );
}

/** The change as the rule measures it, where that is not percentage points. */
function measured(r: Reading, step: StepOf<"change">): ExplainPiece[] | null {
  const t = r.c.texts.change;
  const value = write(r, step.measured);
  if (step.measure === "relative") return fill(t.relative, { measured: value });
  if (step.measure === "persons") return fill(t.persons, { measured: value });
  if (step.measure !== "gapClosed") return null;
  const reference = r.c.f.percent(step.reference ?? 0, [0, 1]);
  if (step.measured === 0 && step.change !== 0) return fill(t.noGap, { reference });
  if (step.measured < 0) return fill(t.gapWidened, { reference, measured: write(r, -step.measured) });
  return fill(t.gapClosed, { reference, measured: value });
}

function level(r: Reading, step: StepOf<"level">): ExplainPiece[] {
  const { c } = r;
  const t = c.texts.level;
  return fill<ExplainPiece>(step.distance > 0 ? t.claim : t.none, {
    indicator: capital(c.names.indicator(step.indicator)),
    level: dated(r, step.indicator, step.years, step.level),
    distance: write(r, step.distance),
    side: directionOf(c, step.indicator) > 0 ? t.below : t.above,
    reference: c.f.percent(step.reference, [0, 1]),
  });
}

function target(r: Reading, step: StepOf<"target">): ExplainPiece[] {
  const { c } = r;
  const t = c.texts.target;
  const form = step.metAtStart
    ? step.score > 0
      ? t.kept
      : t.lost
    : step.score >= 1
      ? t.reached
      : isLinear(r, step)
        ? t.linear
        : t.missed;
  const figures = r.observations.filter((each) => each.indicator === step.indicator);
  const at = (value: number) =>
    levelFigure(
      c,
      c.f.percent(value, [0, 1]),
      figures.filter((each) => each.value === value),
    );
  return fill<ExplainPiece>(form, {
    indicator: capital(c.names.indicator(step.indicator)),
    start: at(step.start),
    end: at(step.end),
    target: c.f.percent(step.target, [0, 1]),
    score: c.f.percent(step.score, [0, 1]),
  });
}

function isLinear({ c }: Reading, { pot }: StepOf<"target">): boolean {
  const criterion = c.rule.pots.find(({ id }) => id === pot)?.criterion;
  return criterion?.kind === "target" && criterion.form === "linear";
}

function adjustment(r: Reading, step: StepOf<"adjustment">): ExplainPiece[] | null {
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
      return fill<ExplainPiece>((step.value ?? 0) >= (step.mean ?? 0) ? t.addUp : t.addDown, words);
    case "shrink":
      return fill<ExplainPiece>(t.shrink, { ...words, kept: c.f.percent(step.reliability ?? 0, [0, 0]) });
    case "significant":
      return fill(step.after === 0 ? t.insignificant : t.significant, { z: words.weight });
    case "minimum": {
      const value = c.f.integer(step.value ?? 0);
      return fill((step.value ?? 0) < (step.weight ?? 0) ? t.tooFew : t.enough, { value, n: words.weight });
    }
    case "valueAdded":
      return fill<ExplainPiece>(t.valueAdded, { ...words, expected: write(r, step.mean ?? 0) });
    case "zero":
      // Elsewhere the sentence of the score says it.
      return kindOf(r, step.pot) === "rank" ? fill(t.zeroRank, {}) : null;
    case "shift":
      return fill<ExplainPiece>(t.shift, { ...words, raise: write(r, -(step.value ?? 0)) });
    case "multiply": {
      if (step.before === 0) return null;
      const factor = 1 + (step.weight ?? 0) * (step.value ?? 0);
      return fill<ExplainPiece>(t.multiply, { ...words, factor: number(factor) });
    }
    case "times":
      if (step.before === 0) return null;
      r.unit = "number";
      return fill<ExplainPiece>(
        step.attribute === "denominator" ? t.timesDenominator : t.timesAttribute,
        words,
      );
    case "exponent":
      r.unit = "number";
      return fill<ExplainPiece>(t.exponent, { ...words, after: write(r, step.after) });
    default:
      return step.form satisfies never;
  }
}

const kindOf = ({ c }: Reading, pot: string) => c.rule.pots.find(({ id }) => id === pot)?.criterion.kind;

function score(r: Reading, step: StepOf<"score">, steps: readonly Step[]): ExplainPiece[] {
  const { c } = r;
  const t = c.texts.score;
  const money = c.money(step.moneySek);
  const share = c.f.percent(step.share, [0, 1]);
  if (step.fixed) return fill(step.score > 0 ? t.fixed : t.fixedNone, { money });
  if (!(step.sum > 0)) return fill(t.empty, { money });
  if (!(step.score > 0)) {
    const isWorse = steps.some((each) => each.kind === "adjustment" && each.form === "zero");
    const isExpected = kindOf(r, step.pot) === "valueAdded";
    return fill(!isWorse ? t.none : isExpected ? t.lessThanExpected : t.worse, { money });
  }
  if (steps.length === 1) return fill(t.equal, { share, money });
  const isSize =
    steps.some(({ kind }) => kind === "attribute") && !steps.some(({ kind }) => kind === "observation");
  return fill(isSize ? t.shareOfSize : t.share, { share, money });
}
