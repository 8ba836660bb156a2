import type { Incentives } from "../../model/analysis/incentives/incentives.ts";
import type { Margin } from "../../model/analysis/incentives/margins.ts";
import { type AnalysisWords, said } from "./analysis-words.ts";

type Known = Margin & { readonly sek: number };

/** What the incentives say, the plainest sentence first. `area`: id of the area that is looked at, told by name. */
export function sayIncentives(incentives: Incentives, words: AnalysisWords, area?: string): string[] {
  const { f, names, noun } = words;
  const t = words.texts.incentives.sentences;
  const isMadeUp = incentives.provenance === "illustrative";
  const say = (sentence: string) => said(sentence, isMadeUp, words);
  const { margins } = incentives;
  if (margins.length === 0) return [say(t.none)];
  const known = margins.filter((margin): margin is Known => margin.sek !== null);
  const [most] = [...known].sort((a, b) => b.sek - a.sek);
  if (most === undefined) return [say(t.uncounted)];
  if (known.every(({ sek }) => Math.abs(sek) < 1))
    return [t.held[incentives.heldBy ?? "none"], ...sayInvitations(incentives, words)].map(say);
  const sentences: string[] = [];
  const who = (id: string) => ({ counted: names.counted(id), isFewer: names.isFewerBetter(id) });
  const from = new Map(incentives.scans.map((scan) => [`${scan.indicator} ${scan.area}`, scan.paysFrom]));
  // Where the rule pays for need, one more person who does well is worth nothing to anyone.
  const dearest = most.sek < 1 ? known.reduce((a, b) => (b.sek < a.sek ? b : a)) : null;
  const headline = dearest ?? most;
  sentences.push(
    t[dearest === null ? "most" : "costs"]({
      ...who(headline.indicator),
      area: names.area(headline.area),
      money: f.sekMillions(Math.abs(headline.sek)),
    }),
  );
  const [loser] = dearest === null ? most.losers : [];
  if (loser !== undefined)
    sentences.push(t.loss({ loser: names.area(loser.area), lost: f.sekMillions(-loser.sek) }));
  else if (dearest === null && most.unpaidSek < 0) sentences.push(t.noLoss);
  for (const margin of known)
    if (margin.area === area && margin !== headline) {
      const people = from.get(`${margin.indicator} ${margin.area}`) ?? null;
      const told = { area: names.area(margin.area), ...who(margin.indicator) };
      sentences.push(
        Math.abs(margin.sek) < 1 && people !== null
          ? t.paysFrom({ ...told, people })
          : t.least({ ...told, money: f.sekMillions(margin.sek) }),
      );
    }
  const nothing = known.filter(({ sek }) => Math.abs(sek) < 1);
  if (nothing.length > 0) {
    const places = new Set(nothing.map((each) => each.area));
    const ids = [...new Set(nothing.map(({ indicator }) => indicator))];
    sentences.push(
      t.nothing({
        count: f.integer(places.size),
        noun,
        pots: f.list(ids.map((id) => names.indicator(id))),
      }),
    );
  }
  sentences.push(...sayInvitations(incentives, words));
  return sentences.map(say);
}

/** What a scan has found so far. */
function sayInvitations({ scans, boundaries }: Incentives, { texts, f, names }: AnalysisWords): string[] {
  const t = texts.incentives.sentences;
  const sentences: string[] = [];
  const wrong = scans.flatMap((scan) => (scan.wrongWay === null ? [] : [{ ...scan, ...scan.wrongWay }]));
  const [worst] = wrong.sort((a, b) => a.people - b.people || b.sek - a.sek);
  if (worst !== undefined)
    sentences.push(
      t.wrongWay({
        area: names.area(worst.area),
        people: f.integer(worst.people),
        counted: names.counted(worst.indicator),
        isFewer: names.isFewerBetter(worst.indicator),
        money: f.sekMillions(worst.sek),
      }),
    );
  const [place] = [...scans]
    .filter(({ oneYear }) => oneYear.firstSek > 1 && oneYear.secondSek !== null)
    .sort((a, b) => netOf(b.oneYear) - netOf(a.oneYear));
  if (place !== undefined) {
    const { firstSek, secondSek } = place.oneYear;
    const common = {
      area: names.area(place.area),
      first: f.sekMillions(firstSek),
      counted: names.counted(place.indicator),
      isFewer: names.isFewerBetter(place.indicator),
    };
    sentences.push(
      (secondSek ?? 0) < -1
        ? t.oneYear({ ...common, second: f.sekMillions(-(secondSek ?? 0)) })
        : t.oneYearKept(common),
    );
  }
  const [boundary] = boundaries;
  if (boundary !== undefined)
    sentences.push(
      t.boundary({
        from: names.area(boundary.from),
        to: names.area(boundary.to),
        money: f.sekMillions(boundary.sek),
      }),
    );
  return sentences;
}

const netOf = ({ firstSek, secondSek }: { firstSek: number; secondSek: number | null }): number =>
  firstSek + (secondSek ?? 0);
