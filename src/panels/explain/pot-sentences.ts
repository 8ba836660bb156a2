import { capital, parts, sentences, text } from "../../i18n/parts.ts";
import type { Step } from "../../model/trace.ts";
import { adjustmentSentence } from "./adjustment-sentence.ts";
import { changeSentences, dated } from "./change-sentences.ts";
import { directionOf, type ExplainContext } from "./context.ts";
import { decimalsOfPoints, pointsPerShare } from "./decimals-of-points.ts";
import { decimalsThatMultiply } from "./decimals-that-multiply.ts";
import { asShown, decimalsThatSubtract } from "./decimals-that-subtract.ts";
import type { ExplainPiece } from "./explain-piece.ts";
import { attributeFigure, levelFigure } from "./figure.ts";
import { type Reading, type StepOf, sentencesOf } from "./reading.ts";

/** The sentences of one pot, from what was observed to its share of the money. */
export function potSentences(c: ExplainContext, steps: readonly Step[]): ExplainPiece[] {
  const r: Reading = {
    c,
    observations: steps.filter((step) => step.kind === "observation"),
    attributes: steps.filter((step) => step.kind === "attribute"),
    unit: "number",
    decimals: decimalsThatMultiply(steps),
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
      return parts(r.c.texts.attribute, {
        attribute: capital(r.c.names.attribute(step.attribute)),
        value: attributeFigure(r.c, step),
      });
    }
    case "change":
      r.unit = step.measure;
      return changeSentences(r, step);
    case "level":
      r.unit = "pp";
      return level(r, step);
    case "target":
      return target(r, step);
    case "rank": {
      const { rank } = r.c.texts;
      return parts(step.tied > 1 ? rank.tied : rank.alone, {
        rank: r.c.f.integer(step.rank),
        count: r.c.f.integer(step.of),
        points: points(r.c, step.points),
      });
    }
    case "price":
      return price(r, step);
    case "adjustment":
      return adjustmentSentence(r, step);
    case "score":
      return score(r, step, steps);
    case "selection":
    case "shared":
    case "limit":
    case "rounding":
      // No part of a pot.
      return null;
    default:
      return step satisfies never;
  }
}

const points = ({ texts }: ExplainContext, count: number): string =>
  texts.points({ count: Math.round(count * 10) / 10 });

function level(r: Reading, step: StepOf<"level">): ExplainPiece[] {
  const { c } = r;
  const t = c.texts.level;
  const decimals = r.decimals.points ?? decimalsThatSubtract(step.level, step.reference);
  return parts(step.distance > 0 ? t.claim : t.none, {
    indicator: capital(c.names.indicator(step.indicator)),
    level: dated(r, step.indicator, step.years, step.level, decimals),
    distance: c.f.ppUnsigned(step.distance, decimals),
    side: directionOf(c, step.indicator) > 0 ? t.below : t.above,
    reference: c.f.percent(step.reference, decimals),
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
  return parts(form, {
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

function score(r: Reading, step: StepOf<"score">, steps: readonly Step[]): ExplainPiece[] {
  const { c } = r;
  const t = c.texts.score;
  const money = c.money(step.moneySek);
  const share = c.f.percent(step.share, [0, 1]);
  if (step.moneySek === 0) return text(t.noMoney);
  const isPrice = steps.some(({ kind }) => kind === "price");
  if (step.fixed && !isPrice) return text(step.score > 0 ? t.fixed({ money }) : t.fixedNone);
  if (!(step.sum > 0)) return parts(t.empty, { money });
  if (!(step.score > 0)) {
    const isWorse = steps.some((each) => each.kind === "adjustment" && each.form === "zero");
    return parts(isWorse ? t[sentencesOf(r, step.pot)?.fellBack ?? "worse"] : t.none, { money });
  }
  if (isPrice && step.fixed) return parts(t.priceInFull, { money });
  if (isPrice)
    return parts(t.priceScaled, {
      sum: c.money(step.sum),
      money,
      kept: c.f.percent(step.moneySek / step.sum, [0, 1]),
    });
  if (steps.length === 1) return parts(t.equal, { share, money });
  const isSize =
    steps.some(({ kind }) => kind === "attribute") && !steps.some(({ kind }) => kind === "observation");
  return parts(isSize ? t.shareOfSize : t.share, { ...pointsOfAll(r, step), share, money });
}

/** What points come to at the price; nothing where there are none. */
function price({ c }: Reading, step: StepOf<"price">): ExplainPiece[] | null {
  if (!(step.points > 0)) return null;
  const criterion = c.rule.pots.find(({ id }) => id === step.pot)?.criterion;
  const isCounted = criterion?.kind === "price" && criterion.improvement.measure === "persons";
  const scale = isCounted ? 1 : pointsPerShare;
  return parts(c.texts.price, {
    points: c.f.number(step.points * scale, [0, 2]),
    price: c.f.sek(step.sekPerUnit / scale),
    claim: c.f.sek(step.claimSek),
  });
}

/** The area's points and those of all areas, with as many decimals as the smaller of them needs. */
function pointsOfAll({ c, unit }: Reading, { score: own, sum }: StepOf<"score">) {
  const scale = unit === "number" || unit === "persons" ? 1 : pointsPerShare;
  const decimals = decimalsOfPoints(own * scale);
  // Beside each other they have the same decimals; counts, and whole points, have none to show.
  const isWhole = [own, sum].every((value) => Number.isInteger(asShown(value * scale, decimals)));
  const least = scale === 1 || isWhole ? 0 : decimals;
  const points = (value: number) => c.f.number(value * scale, [least, decimals]);
  return { score: points(own), sum: points(sum) };
}
