import type { Luck } from "../../model/analysis/luck/luck-answer.ts";
import type { Formats } from "../format.ts";
import { type AnalysisWords, said } from "./analysis-words.ts";

/** Deviations that nine draws in ten lie within, either way. */
export const nineInTen = 1.645;

/** People that a share comes to: a part of one may be among them, in sentence, picture and table alike. */
export const sayPeople = (people: number, f: Formats): string => f.number(people, [0, 1]);

/** What the luck meter says: how much money chance moves, how much is chance, then what rests on the fewest people. */
export function sayLuck(luck: Luck, words: AnalysisWords): string[] {
  const { f, names, noun } = words;
  const t = words.texts.luck.sentences;
  const isMadeUp = luck.provenance === "illustrative";
  const say = (sentence: string) => said(sentence, isMadeUp, words);
  if (luck.pots.length === 0) return [say(t.none)];
  const { striking, chanceShare, misplaced, pots, otherPots } = luck;
  const sentences: string[] = [];
  // What the question asks comes first, in money before parts.
  if (misplaced !== null)
    sentences.push(
      t.misplaced({ money: f.sekMillions(misplaced.sek), paid: f.sekMillions(luck.paidSek), noun }),
    );
  if (chanceShare === null) sentences.push(t.untold({ noun }));
  else {
    // Both as whole per cent, which add up.
    const share = Math.round(100 * chanceShare) / 100;
    sentences.push(t.share({ share: f.percent(share, 0), merit: f.percent(1 - share, 0), noun }));
  }
  if (striking !== null) {
    const { area, pot, indicator, sek, people, chancePeople } = striking;
    sentences.push(
      t.striking({
        area: names.area(area),
        money: f.sekMillions(sek),
        pot: lowered(names.pot(pot)),
        people: sayPeople(people, f),
        counted: names.counted(indicator),
        isFewer: names.isFewerBetter(indicator),
        chance: sayPeople(nineInTen * chancePeople, f),
      }),
    );
  }
  for (const { id, reliability, neighbourPeople } of pots) {
    const pot = lowered(names.pot(id));
    if (reliability === 0) sentences.push(t.equal({ pot }));
    if (neighbourPeople !== null)
      sentences.push(t.neighbours({ people: Math.round(neighbourPeople), pot, noun }));
  }
  if (otherPots.length > 0)
    sentences.push(
      t.others({
        pots: f.list(otherPots.map((id) => lowered(names.pot(id)))),
        money: f.sekMillions(luck.otherSek),
      }),
    );
  return sentences.map(say);
}

/** A name as it is inside a sentence: with a small letter, unless the word has others than its first. */
const lowered = (name: string): string =>
  /^\p{Lu}\p{Ll}+(?![\p{Lu}\p{N}])/u.test(name) ? name.charAt(0).toLocaleLowerCase() + name.slice(1) : name;

/** What the ways to treat chance come to: the one that misplaces least, and what it moves. */
export function sayTreatments(luck: Luck, words: AnalysisWords): string[] {
  const { f } = words;
  const t = words.texts.luck;
  const [now, ...others] = luck.treatments;
  const known = others.filter(({ misplaced, id }) => misplaced !== null && id !== "none");
  const [best] = known.sort((a, b) => (a.misplaced?.sek ?? 0) - (b.misplaced?.sek ?? 0));
  if (!now?.misplaced || !best?.misplaced) return [];
  const isMadeUp = luck.provenance === "illustrative";
  const isBetter = best.misplaced.sek < now.misplaced.sek;
  const sentence = isBetter
    ? t.ways.best({
        way: t.treatments[best.id]({ z: f.number(luck.significantZ), n: f.number(luck.minimumN) }),
        now: f.sekMillions(now.misplaced.sek),
        instead: f.sekMillions(best.misplaced.sek),
        moved: f.sekMillions(best.movedSek ?? 0),
      })
    : t.ways.none({ now: f.sekMillions(now.misplaced.sek) });
  return [said(sentence, isMadeUp, words)];
}
