import type { ownLesson } from "../../i18n/en/own-lesson.ts";
import { yearsOf } from "../../scenario/own-lesson.ts";
import type { OwnStep } from "../../scenario/scenario.ts";
import type { Block, Piece } from "../lesson-text.ts";
import type { Measure } from "../measure-schema.ts";
import type { Scene } from "../scene.ts";

/** The sentences of answers, in the lesson's language. */
export type AnswerWords = (typeof ownLesson)["answers"];

/** The answer that is computed, as the texts of a lesson, with the claims in it. */
export interface OwnAnswer {
  readonly blocks: readonly Block[];
  readonly claims: Readonly<Record<string, Measure>>;
  /** Names of the bars, or of the line. */
  readonly guessNames: readonly (readonly Piece[])[];
}

/** A sentence with claims: the message is given their names in braces and cut there. "=" begins names that no text of a teacher's can have. */
const cut = (sentence: string): Piece[] =>
  sentence
    .split(/\{(=[^{}]*)\}/)
    .map((piece, at): Piece => (at % 2 === 1 ? { claim: piece } : { words: piece }));

/** The answer to a step's guess; without one, who gains and loses by what is changed. */
export function answerOf({ guess }: OwnStep, scene: Scene, says: AnswerWords): OwnAnswer {
  const paragraph = (sentence: string): Block => ({ kind: "paragraph", pieces: cut(sentence) });
  const nameOf = (id: string) => scene.programme.areas.find((area) => area.id === id)?.name ?? id;
  const words = (name: string): Piece[] => [{ words: name }];
  if (guess === undefined)
    return {
      blocks: [paragraph(says.changed({ gain: "{=gain}", lose: "{=lose}", areas: "{=areas}" }))],
      claims: {
        "=gain": { measure: "count", of: "gain" },
        "=lose": { measure: "count", of: "lose" },
        "=areas": { measure: "count", of: "areas" },
      },
      guessNames: [],
    };
  if (guess.kind === "line") {
    const { area, indicator } = guess;
    const years = yearsOf(guess, scene.programme);
    const [from = 0, to = 0] = [years[0], years.at(-1)];
    const level = (year: number): Measure => ({ measure: "level", area, indicator, year });
    const title = scene.pack.indicators[indicator]?.title;
    const name = `${nameOf(area)}: ${title?.[says.locale] ?? indicator}`;
    const values = { from: String(from), to: String(to), before: "{=before}", after: "{=after}" };
    const pieces = cut(says.line({ name: "{=name}", ...values })).map(
      (piece): Piece => ("claim" in piece && piece.claim === "=name" ? { words: name } : piece),
    );
    return {
      blocks: [{ kind: "paragraph", pieces }],
      claims: { "=before": level(from), "=after": level(to) },
      guessNames: [words(name)],
    };
  }
  const { by } = guess;
  if (guess.kind === "first")
    return {
      blocks: [
        paragraph(
          says.first[by]({
            first: "{=first}",
            amount: "{=first-amount}",
            last: "{=last}",
            least: "{=last-amount}",
          }),
        ),
      ],
      claims: {
        "=first": { measure: "areaAt", by, rank: 1 },
        "=first-amount": { measure: "amountAt", by, rank: 1 },
        "=last": { measure: "areaAt", by, rank: -1 },
        "=last-amount": { measure: "amountAt", by, rank: -1 },
      },
      guessNames: [],
    };
  const items = guess.areas.map((area, at): Piece[] => [
    { words: `${nameOf(area)}: ` },
    { claim: `=bar-${at}` },
  ]);
  return {
    blocks: [paragraph(says.each[by]), { kind: "list", items }],
    claims: Object.fromEntries(
      guess.areas.map((area, at) => [`=bar-${at}`, { measure: by, area } satisfies Measure]),
    ),
    guessNames: guess.kind === "bars" ? guess.areas.map((area) => words(nameOf(area))) : [],
  };
}
