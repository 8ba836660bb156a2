import { yearsInWords } from "../../i18n/names.ts";
import { capital, parts, sentences, text } from "../../i18n/parts.ts";
import { improvementOf } from "../../model/improvement-of.ts";
import { decimalsThatSubtract } from "./decimals-that-subtract.ts";
import type { ExplainPiece } from "./explain-piece.ts";
import { levelFigure, type ObservationStep, peopleInWords } from "./figure.ts";
import { type Reading, type StepOf, write } from "./reading.ts";

/** The observations of an indicator in some years. */
const during = (r: Reading, indicator: string, years: readonly number[]): readonly ObservationStep[] =>
  r.observations.filter((each) => each.indicator === indicator && years.includes(each.year));

/** "36.6% (2011)" as a figure that leads to its observations. */
export function dated(
  r: Reading,
  indicator: string,
  years: readonly number[],
  value: number,
  decimals: number,
): ExplainPiece[] {
  const figure = levelFigure(r.c, r.c.f.percent(value, decimals), during(r, indicator, years));
  return parts(r.c.texts.change.figure, { value: figure, years: yearsInWords(r.c.f, years) });
}

/** Below so many people one of them is more than half a percentage point. */
const fewPeople = 200;

/** The change between two windows: what it was, in points and people, and as the rule measures it. */
export function changeSentences(r: Reading, step: StepOf<"change">): ExplainPiece[] {
  const { c } = r;
  const t = c.texts.change;
  const decimals = r.decimals.points ?? decimalsThatSubtract(step.after, step.before);
  const before = dated(r, step.indicator, step.from, step.before, decimals);
  const after = dated(r, step.indicator, step.to, step.after, decimals);
  const indicator = capital(c.names.indicator(step.indicator));
  if (step.change === 0)
    return sentences<ExplainPiece>(
      parts(t.still, { indicator, before, after }),
      rounded(r, step),
      takenOff(r, step),
    );
  const counts = during(r, step.indicator, step.to).map((each) => each.denominator);
  const known = counts.filter((count) => count !== null);
  const isCounted = known.length === counts.length && known.length > 0;
  const count = known.reduce((sum, each) => sum + each, 0) / Math.max(known.length, 1);
  const isRise = step.after > step.before;
  const message = isCounted ? (isRise ? t.roseBy : t.fellBy) : isRise ? t.rose : t.fell;
  return sentences<ExplainPiece>(
    parts(message, {
      indicator,
      before,
      after,
      points: c.f.ppUnsigned(Math.abs(step.change), decimals),
      people: c.f.number(Math.abs(step.change) * count, [0, 0]),
      count: peopleInWords(c, count),
    }),
    step.change < 0 ? text(t.worse) : null,
    isCounted && count < fewPeople ? parts(t.few, { points: c.f.ppUnsigned(1 / count, [0, 1]) }) : null,
    rounded(r, step),
    takenOff(r, step),
    measured(r, step),
  );
}

/** What the others or the nation changed by, where only what goes beyond it counts. */
function takenOff({ c }: Reading, step: StepOf<"change">): ExplainPiece[] | null {
  const { taken } = step;
  if (taken === undefined) return null;
  const criterion = c.rule.pots.find(({ id }) => id === step.pot)?.criterion;
  const isNation = criterion !== undefined && improvementOf(criterion)?.relativeTo === "nation";
  const t = c.texts.change.taken[isNation ? "nation" : "mean"];
  if (taken === 0) return text(t.same);
  return parts(taken > 0 ? t.better : t.worse, {
    taken: c.f.ppUnsigned(Math.abs(taken), [0, 2]),
    left: c.f.pp(step.change - taken, [0, 2]),
  });
}

/** What the change may be where the source gives whole per cent only: half a point either way at each end. */
function rounded(r: Reading, step: StepOf<"change">): ExplainPiece[] | null {
  const read = during(r, step.indicator, [...step.from, ...step.to]);
  const isWhole = (value: number) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;
  const isRounded = read.every((each) => each.provenance === "published-rounded" && isWhole(each.value));
  if (!isRounded || read.length === 0) return null;
  const points = (step.after - step.before) * 100;
  const { f, texts } = r.c;
  return parts(texts.change.rounded, {
    low: f.number(points - 1, [0, 1]),
    high: f.number(points + 1, [0, 1]),
  });
}

/** The change as the rule measures it, where that is not percentage points. */
function measured(r: Reading, step: StepOf<"change">): ExplainPiece[] | null {
  const t = r.c.texts.change;
  const value = write(r, step.measured);
  if (step.measure === "relative") return parts(t.relative, { measured: value });
  if (step.measure === "persons") return parts(t.persons, { measured: value });
  if (step.measure !== "gapClosed") return null;
  const reference = r.c.f.percent(step.reference ?? 0, [0, 1]);
  if (step.measured === 0 && step.change !== 0) return parts(t.noGap, { reference });
  if (step.measured < 0) return parts(t.gapWidened, { reference, measured: write(r, -step.measured) });
  return parts(t.gapClosed, { reference, measured: value });
}
