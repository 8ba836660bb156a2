import type { BoundaryAnswer } from "../../scenario/analysis/boundaries-question.ts";
import type { VintageAnswer } from "../../scenario/analysis/vintages-question.ts";
import { type AnalysisWords, said } from "./analysis-words.ts";

/** What moved boundaries would bring, the plainest sentence first: those asked about, else the pair that gains or loses most. */
export function sayBoundaries(answer: BoundaryAnswer, words: AnalysisWords): string[] {
  const { names, f, noun, texts } = words;
  const t = texts.boundaries;
  const say = (sentence: string) => said(sentence, answer.provenance === "illustrative", words);
  const money = (sek: number) => f.sekMillions(sek, [0, 3]);
  const { redrawn, pairs, failed } = answer;
  const sentences: string[] = [];
  if (redrawn !== null) {
    const areas = f.list(redrawn.before.map(({ id }) => names.area(id)));
    const [before, after] = [money(redrawn.beforeSek), money(redrawn.afterSek)];
    const parts = f.list(redrawn.after.map(({ awardSek }) => money(awardSek)));
    sentences.push(
      say(
        redrawn.kind === "merged"
          ? t.merged({ areas, before, after })
          : t.split({ area: areas, before, after, parts }),
      ),
    );
  }
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) {
    if (redrawn === null) sentences.push(say(t.noPairs({ noun })));
  } else {
    const told = (pair: typeof first) => ({
      pair: f.list(pair.areas.map((id) => names.area(id))),
      apart: money(pair.apartSek),
      together: money(pair.togetherSek),
    });
    const gain = first.togetherSek - first.apartSek;
    const loss = last.apartSek - last.togetherSek;
    // Two awards, each rounded, become one: so much is no gain.
    const roundingSek = 2 * answer.unitSek;
    const isGain = gain > roundingSek;
    sentences.push(say(isGain ? t.pairGains({ ...told(first), gain: money(gain) }) : t.noneGains({ noun })));
    if (loss > roundingSek) sentences.push(say(t.pairLoses({ ...told(last), loss: money(loss) })));
  }
  if (failed.length > 0) sentences.push(t.failed({ count: failed.length }));
  return [...sentences, t.invites];
}

/** What was taken for a count and what for a rate, where the rule reads attributes. */
export function sayKinds({ redrawn }: BoundaryAnswer, { names, f, texts }: AnalysisWords): string[] {
  const t = texts.boundaries;
  if (redrawn === null || redrawn.kinds.length === 0) return [];
  const of = (kind: string) => {
    const found = redrawn.kinds.filter(([, own]) => own === kind).map(([id]) => names.attribute(id));
    return found.length === 0 ? t.nothing : f.list(found);
  };
  return [t.kinds({ counts: of("count"), rates: of("rate") })];
}

/** What revised figures do, the plainest sentence first. */
export function sayVintages(answer: VintageAnswer, words: AnalysisWords): string[] {
  const { names, f, texts } = words;
  const t = texts.vintages;
  const say = (sentence: string) => said(sentence, answer.provenance === "illustrative", words);
  const unread = answer.unread > 0 ? [t.unread({ count: answer.unread })] : [];
  if (answer.revisions.length === 0) return [say(t.none), ...unread];
  const most = [...answer.areas].sort(
    (a, b) => Math.abs(b.revisedSek - b.publishedSek) - Math.abs(a.revisedSek - a.publishedSek),
  )[0];
  return [
    say(t.moved({ money: f.sekMillions(answer.movedSek, [0, 3]), count: answer.revisions.length })),
    ...(most === undefined || most.revisedSek === most.publishedSek
      ? []
      : [
          say(
            t.most({
              area: names.area(most.id),
              before: f.sekMillions(most.publishedSek, [0, 3]),
              now: f.sekMillions(most.revisedSek, [0, 3]),
            }),
          ),
        ]),
    ...unread,
  ];
}
