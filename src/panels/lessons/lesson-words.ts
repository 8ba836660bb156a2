import type { Amount, Claim } from "../../lessons/claim.ts";
import { sayDifference } from "../../lessons/guess/as-written.ts";
import { type GuessArea, type GuessSheet, guessSheet } from "../../lessons/guess/guess-sheet.ts";
import type { LessonStep, Level } from "../../lessons/lesson.ts";
import type { Piece, StepText } from "../../lessons/lesson-text.ts";
import { sayClaim, sayGuessed } from "../../lessons/say-claim.ts";
import { claimsOf, formatsOf, sayLine } from "../../lessons/say-lesson.ts";
import { sceneOf } from "../../lessons/scene.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { hideNames, type Labels } from "../../session/hide-names.ts";
import { lettersOf } from "../../session/without-names.ts";

/** What says the numbers and names of a step. */
export interface LessonWords {
  /** A claim of its texts. Throws where the step has none of that name, which a test rules out. */
  claim(name: string): string;
  /** Words of its texts, without place names where they are hidden. */
  plain(text: string): string;
  /** A number of the guess or its answer. */
  say(claim: Claim): string;
  /** How far a guess lies from its answer, as the two are written. */
  sayDifference(guess: Amount, answer: Amount): string;
  /** What the class guesses, with the answer; null where the step asks for no guess. */
  readonly sheet: GuessSheet | null;
  /** Names of the bars, or of the line. */
  readonly guessNames: readonly string[];
  /** The words of the part's table; null where it keeps its own. */
  readonly table: {
    readonly caption: string;
    readonly columns: readonly string[];
    readonly rows: readonly string[];
  } | null;
}

/**
 * What stands for names in the texts of a lesson. A programme of one municipality has it in its title: a number for it
 * would hide from nobody where that is, and make two cities of a lesson look like one.
 */
function lettersToSay(programme: ProgrammePackage["programme"]): Labels {
  const letters = lettersOf(programme);
  const municipalities = new Set(programme.areas.map(({ municipality }) => municipality));
  if (municipalities.size > 1) return letters;
  const names = new Set(programme.areas.map(({ name }) => name));
  return new Map([...letters].filter(([name]) => names.has(name)));
}

/** Measures what the texts of a step say, once. */
export function lessonWords(
  step: LessonStep,
  pack: ProgrammePackage,
  level: Level,
  namesHidden: boolean,
  stepText?: StepText,
): LessonWords {
  const locale = level === "en" ? "en" : "sv";
  // Measured under the true names, which claims and local conditions are about; hidden where they are said.
  const scene = sceneOf(step.state, pack);
  const letters = lettersToSay(pack.programme);
  const claims = claimsOf(step, scene);
  const format = formatsOf(level);
  const plain = (text: string) => (namesHidden ? hideNames(text, letters, locale) : text);
  const line = (pieces: readonly Piece[]) => plain(sayLine(pieces, claims, format));
  const table = stepText?.table;
  const sheet = step.guess === undefined ? null : guessSheet(step.guess, scene);
  // A scale that begins at nought tells how much, and needs no sign.
  const isSigned = sheet !== null && ("areas" in sheet || sheet.least < 0);
  const hidden = (area: GuessArea): GuessArea => ({ ...area, name: plain(area.name) });
  return {
    claim: (name) => {
      const claim = claims[name];
      if (claim === undefined) throw new RangeError(`no claim ${name}`);
      // The product's texts say themselves whether a change is up or down.
      const isOwn = step.state.scenario !== undefined;
      return claim.unit === "name" ? plain(claim.value) : sayClaim(claim, format, isOwn);
    },
    plain,
    say: (claim) => sayGuessed(claim, format, isSigned),
    sayDifference: (guess, answer) => sayDifference(guess, answer, format),
    sheet: sheet !== null && "areas" in sheet ? { ...sheet, areas: sheet.areas.map(hidden) } : sheet,
    guessNames: (stepText?.guess ?? []).map(line),
    table:
      table === undefined
        ? null
        : { caption: line(table.caption), columns: table.columns.map(line), rows: table.rows.map(line) },
  };
}
