import type { Source } from "../../model/analysis/robustness/compile-futures.ts";
import { type CriterionId, criteria } from "../../model/analysis/robustness/robustness-input.ts";
import type { RuleStanding } from "../../model/analysis/robustness/summarise.ts";
import { textOf } from "../../programmes/assumptions/text-of.ts";
import { assumptionTexts } from "../../programmes/assumptions/wording.ts";
import type { RobustnessAnswer } from "../../scenario/analysis/robustness-question.ts";
import { sayFault } from "../say-fault.ts";
import { type AnalysisWords, quoted, said } from "./analysis-words.ts";
import type { RuleNames } from "./rule-name.ts";

/** What robustness says, the plainest sentence first. */
export function sayRobustness(answer: RobustnessAnswer, nameOf: RuleNames, words: AnalysisWords): string[] {
  const { f, texts, locale } = words;
  const t = texts.robustness;
  const say = (sentence: string) => said(sentence, answer.provenance === "illustrative", words);
  const futures = f.integer(answer.draws);
  const leaders = answer.standings.map(({ criterion, rules }) => ({
    criterion,
    best: bestOf(criterion, rules),
  }));
  const alone = new Set(
    leaders.flatMap(({ best }) => (best.length === 1 ? best.map(({ rule }) => rule) : ["", " "])),
  );
  const [only = ""] = alone;
  const list = leaders.map(({ criterion, best }) => {
    const what = t.bestAt[criterion];
    const [first] = best;
    return best.length === 1 && first !== undefined
      ? t.leader({ what, rule: nameOf(first.rule), share: f.percent(first.best, 0) })
      : t.tied({ what, rules: f.list(best.map(({ rule }) => nameOf(rule))) });
  });
  const finding =
    alone.size === 1 ? t.all({ rule: nameOf(only), futures }) : t.none({ futures, list: list.join("; ") });
  const decisive = [...(answer.drivers ?? [])]
    .flatMap(({ criterion, leader, next, drivers }) => {
      const [first] = drivers ?? [];
      return first === undefined ? [] : [{ criterion, leader, next, first }];
    })
    .slice(0, 1);
  const { faults, faultWords } = texts;
  return [
    say(finding),
    ...ownRanks(answer, nameOf, words).map(say),
    ...answer.dominated.map(({ rule, by }) => say(t.dominated({ rule: nameOf(rule), by: nameOf(by) }))),
    ...decisive.map(({ criterion, leader, next, first }) =>
      say(
        t.drivers({
          leader: nameOf(leader),
          next: nameOf(next),
          what: t.bestAt[criterion],
          source: sourceName(first.source, words),
          share: f.percent(Math.min(1, first.total), 0),
          error: f.percent(first.totalError, 0),
        }),
      ),
    ),
    ...[...new Set(Object.values(answer.without))].map((reason) => t.without[reason]),
    ...answer.failed.map(({ rule, fault, part }) =>
      t.failed({
        rule: nameOf(rule),
        part: f.percent(part, 0),
        reason: sayFault(fault, { locale, faults, faultWords }, words.names),
      }),
    ),
  ];
}

/** The rules with the best mean, several where they are level. */
function bestOf(criterion: CriterionId, rules: readonly RuleStanding[]): readonly RuleStanding[] {
  const { better } = criteria[criterion];
  const top = Math.max(...rules.map(({ mean }) => better * mean));
  return rules.filter(({ mean }) => better * mean >= top - 1e-9 * Math.max(1, Math.abs(top)));
}

/** The ranks of the rule worked on. */
function ownRanks(
  { current, standings, rules }: RobustnessAnswer,
  nameOf: RuleNames,
  { f, texts }: AnalysisWords,
): string[] {
  const t = texts.robustness;
  if (!rules.includes(current) || rules.length < 2) return [];
  const rank = (value: number) => f.number(value, [0, 1]);
  const ranks = standings.flatMap(({ criterion, rules: all }) => {
    const own = all.find(({ rule }) => rule === current);
    if (own === undefined) return [];
    const what = t.bestAt[criterion];
    return [t.rank({ what, rank: rank(own.rank), low: rank(own.rankP5), high: rank(own.rankP95) })];
  });
  return [t.own({ rule: nameOf(current), count: String(rules.length), ranks: f.list(ranks) })];
}

/** What futures are drawn from, inside a sentence. */
export function sourceName(source: Source, { texts, locale }: AnalysisWords): string {
  const { sources } = texts.robustness;
  if (source === "people") return sources.people;
  if (source === "cycle-drawn") return sources.cycle;
  const { title } = textOf(assumptionTexts, source, locale);
  return quoted(title, { locale });
}
