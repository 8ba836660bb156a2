import { type Predictability, toldShares } from "../../model/analysis/predictability/predictability.ts";
import { type AnalysisWords, said } from "./analysis-words.ts";

/** From this chance on a fall is one to reckon with. */
const toReckonWith = 0.1;

/** What the predictability says, the plainest sentence first. `area`: id of the area that is looked at. */
export function sayPredictability(answer: Predictability, words: AnalysisWords, area?: string): string[] {
  const { f, names, noun } = words;
  const t = words.texts.predictability.sentences;
  const isMadeUp = answer.provenance === "illustrative";
  const say = (sentence: string) => said(sentence, isMadeUp, words);
  const { year, nextYear, areas, passage } = answer;
  const through = passage === null ? [] : [t.passage(passage)];
  if (year === null) return [t.none({ year: f.year(nextYear) }), ...through].map(say);
  const isSame = areas.every(({ nowSek, quantilesSek }) => quantilesSek.every((each) => each === nowSek));
  if (isSame) return [t.same({ noun }), ...through].map(say);
  const fallen = areas.filter(({ fall }) => (fall ?? 0) >= toReckonWith);
  const [worst] = [...fallen].sort((a, b) => (b.fall ?? 0) - (a.fall ?? 0));
  const own = areas.find(({ id }) => id === area);
  return [
    worst === undefined ? t.noFalls({ noun }) : t.falls({ fallen: fallen.length, all: areas.length, noun }),
    ...(own === undefined
      ? []
      : [
          t[own.safeSek > 0 ? "own" : "ownNothing"]({
            area: names.area(own.id),
            now: f.sekMillions(own.nowSek),
            safe: f.sekMillions(own.safeSek),
            nothing: f.percent(own.nothing, 0),
            low: f.sekMillions(own.quantilesSek[0] ?? Number.NaN),
            high: f.sekMillions(own.quantilesSek[toldShares.length - 1] ?? Number.NaN),
            year: f.year(year),
          }),
        ]),
    ...(worst === undefined
      ? []
      : [
          t.worst({
            area: names.area(worst.id),
            share: f.percent(worst.fall ?? 0, 0),
            now: f.sekMillions(worst.nowSek),
          }),
        ]),
    ...through,
  ].map(say);
}
