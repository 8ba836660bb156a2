import type { ProgrammePackage } from "../../programmes/package.ts";
import {
  claimsIn,
  cutAtClaims,
  ownId,
  ownStepId,
  readClaim,
  textsOfStep,
  yearsOf,
} from "../../scenario/own-lesson.ts";
import type { OwnLesson, OwnStep } from "../../scenario/scenario.ts";
import type { GuessPlan } from "../guess/guess-schema.ts";
import type { Lesson, LessonStep } from "../lesson.ts";
import type { Block, LessonText, Piece, StepText } from "../lesson-text.ts";
import { measure } from "../measure.ts";
import type { Measure } from "../measure-schema.ts";
import type { OpenLesson } from "../open-lesson.ts";
import { type Scene, sceneOf } from "../scene.ts";
import { type AnswerWords, answerOf } from "./own-answer.ts";

/**
 * A teacher's lesson in the shape of the product's, its answers and scales computed from the scenarios of its steps.
 * Throws a RangeError where a scenario's rule cannot be carried out, or its programme lacks what is asked about.
 */
export function ownLesson(own: OwnLesson, pack: ProgrammePackage, says: AnswerWords): OpenLesson {
  const made = own.steps.map((step, at) => makeStep(step, at, pack, says));
  const lesson: Lesson = { id: ownId, order: 1, steps: made.map(({ step }) => step) };
  const text: LessonText = {
    title: own.title,
    lead: [],
    openings: own.aim.trim() === "" ? {} : { aim: blocksOf(own.aim) },
    roles: [],
    steps: Object.fromEntries(made.map(({ step, text }) => [step.id, text])),
  };
  return { lesson, text };
}

function makeStep(
  own: OwnStep,
  at: number,
  pack: ProgrammePackage,
  says: AnswerWords,
): { readonly step: LessonStep; readonly text: StepText } {
  const { view } = own;
  const state = { programme: pack.about.id, scenario: own.scenario, ...(view && { view: { ...view } }) };
  const scene = sceneOf(state, pack);
  const answer = answerOf(own, scene, says);
  const guess = own.guess && planOf(own.guess, scene);
  const named = textsOfStep(own)
    .flatMap(([, text]) => claimsIn(text))
    .flatMap((words) => {
      const claim = measureOf(words, own);
      return claim === null ? [] : [[words, claim] as const];
    });
  const step: LessonStep = {
    id: ownStepId(at),
    minutes: own.minutes,
    state,
    ...(guess && { guess }),
    claims: { ...Object.fromEntries(named), ...answer.claims },
  };
  const parts = {
    question: blocksOf(own.question),
    answer: [...answer.blocks, ...blocksOf(own.answer ?? "")],
    discussion: blocksOf(own.discussion ?? ""),
    key: blocksOf(own.key ?? ""),
  };
  return { step, text: { title: own.title, parts, guess: answer.guessNames } };
}

/** What the words in braces are measured by; null for words that mean nothing. */
export function measureOf(words: string, { guess }: Pick<OwnStep, "guess">): Measure | null {
  const claim = readClaim(words);
  if (claim === null) return null;
  if ("area" in claim) return { measure: claim.of, area: claim.area };
  const by = guess !== undefined && "by" in guess ? guess.by : "award";
  switch (claim.of) {
    case "paid":
      return { measure: "paid" };
    case "areas":
    case "gain":
    case "lose":
      return { measure: "count", of: claim.of };
    case "first":
      return { measure: "areaAt", by, rank: 1 };
    case "last":
      return { measure: "areaAt", by, rank: -1 };
    case "first-amount":
      return { measure: "amountAt", by, rank: 1 };
    case "last-amount":
      return { measure: "amountAt", by, rank: -1 };
    default:
      throw new TypeError(claim satisfies never);
  }
}

/** A guess of an own lesson as the product's lessons plan it, with a scale that has room above the answer. */
function planOf(guess: NonNullable<OwnStep["guess"]>, scene: Scene): GuessPlan {
  if (guess.kind === "first") return guess;
  if (guess.kind === "ranking") return { ...guess, areas: [...guess.areas] };
  const values = (measures: readonly Measure[]): number[] =>
    measures.map((each) => {
      const { value } = measure(each, scene);
      return typeof value === "number" ? value : 0;
    });
  if (guess.kind === "bars") {
    const bars = guess.areas.map((area): Measure => ({ measure: guess.by, area }));
    return { kind: "bars", bars, ...scaleOver(Math.max(...values(bars))) };
  }
  const { area, indicator, known } = guess;
  const points = yearsOf(guess, scene.programme).map((year) => ({
    year,
    of: { measure: "level", area, indicator, year } as const,
  }));
  const { most, step } = scaleOver(Math.max(...values(points.map(({ of }) => of))));
  return { kind: "line", points, known, most: Math.min(most, 1), step };
}

/** A scale of round steps, about fifty, that ends well above a value. */
function scaleOver(value: number): { readonly most: number; readonly step: number } {
  const most = Math.max(value * 1.6, 0.01);
  const power = 10 ** Math.floor(Math.log10(most / 50));
  const step = Math.max(0.001, ([1, 2, 5, 10].find((each) => each * power >= most / 50) ?? 10) * power);
  const round = (each: number) => Number(each.toPrecision(12));
  return { most: round(Math.ceil(most / step) * step), step: round(step) };
}

/** A teacher's text: paragraphs, and lists of the lines that begin with a hyphen. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line === "") continue;
    const item = /^[-•]\s+(.+)$/.exec(line)?.[1];
    const last = blocks.at(-1);
    if (item === undefined) blocks.push({ kind: "paragraph", pieces: piecesOf(line) });
    else if (last?.kind === "list")
      blocks[blocks.length - 1] = { kind: "list", items: [...last.items, piecesOf(item)] };
    else blocks.push({ kind: "list", items: [piecesOf(item)] });
  }
  return blocks;
}

/** Words, and the claims in braces among them. */
export const piecesOf = (line: string): Piece[] =>
  cutAtClaims(line)
    .map((piece, at): Piece => (at % 2 === 1 ? { claim: piece } : { words: piece }))
    .filter((piece) => !("words" in piece) || piece.words !== "");
