import type { CycleAnswer } from "../../scenario/analysis/cycle-question.ts";
import { type AnalysisWords, said } from "./analysis-words.ts";

/** What is said of the cycle that gives what was observed, the plainest sentence first. */
export function sayCycle(answer: CycleAnswer, words: AnalysisWords): string[] {
  const { f, texts } = words;
  const t = texts.cycleSought;
  const say = (sentence: string) => said(sentence, answer.provenance === "illustrative", words);
  const scale = (value: number) => f.number(value, [0, 2]);
  const year = f.year(answer.year);
  return [
    say(
      t.found({
        people: f.integer(Math.round(answer.observedPeople)),
        year,
        scale: scale(answer.fitted),
        pieces: f.list(answer.pieces.map(({ from, to }) => t.piece({ from: scale(from), to: scale(to) }))),
      }),
    ),
    say(t.start({ people: f.integer(Math.round(answer.startPeople)), year })),
  ];
}
