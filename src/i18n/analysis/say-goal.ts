import type { Condition } from "../../model/analysis/goal-seek/condition.ts";
import type { Piece } from "../../model/analysis/goal-seek/feasible-set.ts";
import type { Lever } from "../../model/analysis/goal-seek/lever.ts";
import { shortOf } from "../../model/analysis/goal-seek/short-of.ts";
import type { RuleEdit } from "../../model/rule/edit-rule.ts";
import type { Limit } from "../../model/rule/limit.ts";
import type { SoughtGoal } from "../../scenario/analysis/goal-seek-question.ts";
import { type AnalysisWords, quoted, said } from "./analysis-words.ts";
import { leverName, leverValue } from "./lever-name.ts";
import { quotedLimit } from "./limit-sentence.ts";

/** A condition inside a sentence. */
export function conditionName(condition: Condition, { texts, names, f }: AnalysisWords): string {
  const t = texts.goalSeek.conditions;
  switch (condition.kind) {
    case "atLeast":
      return t.atLeast({ area: names.area(condition.area), money: f.sekMillions(condition.sek, [0, 3]) });
    case "sameTotal":
      return t.sameTotal;
    case "nobodyLoses":
      return t.nobodyLoses({ share: f.percent(condition.share, [0, 1]) });
    case "neediestGet":
      return t.neediestGet({
        share: f.percent(condition.share, [0, 1]),
        part: f.percent(condition.part ?? 1 / 5, [0, 1]),
      });
    default:
      return condition satisfies never;
  }
}

/** What goal seek says, the plainest sentence first. */
export function sayGoal(goal: SoughtGoal, words: AnalysisWords): string[] {
  const isMadeUp = goal.provenance === "illustrative";
  const say = (sentence: string) => said(sentence, isMadeUp, words);
  const { texts } = words;
  const t = texts.goalSeek;
  if (goal.lacking !== null) return [say(t.lacking[goal.lacking])];
  const impossible = sayImpossible(goal, words);
  if (impossible !== null) return [say(impossible)];
  const found = foundSentence(goal, words);
  const conflict = goal.one?.conflict ?? goal.several?.conflict ?? null;
  const notes =
    goal.several === null ? [] : [t.several.search({ tried: words.f.integer(goal.several.tried) })];
  if (goal.offer === null) {
    const reason =
      goal.limits !== null && goal.limits !== "met"
        ? t.limits[goal.limits]
        : conflict === null
          ? t.one.rounding
          : conflictSentence(conflict, goal, words);
    return [say(reason), ...notes];
  }
  return [
    ...(found === null ? [] : [say(found)]),
    ...movesOf(goal, words).map(say),
    ...(goal.offer.isRaised ? [t.raised] : []),
    ...goal.offer.roundedShort.map((at) => shortSentence(at, goal, words)),
    ...notes,
  ];
}

function sayImpossible({ impossible, conditions }: SoughtGoal, words: AnalysisWords): string | null {
  if (impossible === null) return null;
  const { texts, f } = words;
  const t = texts.goalSeek.impossible;
  const named = nameAll(impossible.conditions, conditions, words);
  const { proof } = impossible;
  const money = (sek: number) => f.sekMillions(sek, [0, 3]);
  return proof.kind === "money"
    ? t.money({
        conditions: named,
        asked: money(proof.askedSek),
        there: money(proof.thereSek),
        lack: money(proof.askedSek - proof.thereSek),
      })
    : t.neediest({
        conditions: named,
        most: money(proof.mostSek),
        asked: money(proof.askedSek),
        lack: money(proof.askedSek - proof.mostSek),
      });
}

const nameAll = (
  numbers: readonly number[],
  conditions: readonly Condition[],
  words: AnalysisWords,
): string =>
  words.f.list(numbers.map((at) => quoted(conditionName(conditions[at] as Condition, words), words)));

function conflictSentence(
  {
    conditions: numbers,
    lackSek,
  }: { readonly conditions: readonly number[]; readonly lackSek: number | null },
  { conditions }: SoughtGoal,
  words: AnalysisWords,
): string {
  const t = words.texts.goalSeek;
  const named = nameAll(numbers, conditions, words);
  return lackSek === null
    ? t.conflictNone({ conditions: named })
    : t.conflict({ conditions: named, lack: words.f.sekMillions(lackSek, [0, 3]) });
}

function foundSentence(
  { one, several, levers, offer, conditions, limitsNow }: SoughtGoal,
  words: AnalysisWords,
): string | null {
  const t = words.texts.goalSeek;
  const [lever] = levers;
  if (offer === null) return null;
  if (one !== null && lever !== undefined) {
    const pieces = words.f.list(one.pieces.map((piece) => pieceName(piece, lever, words)));
    const now = leverValue(lever, lever.now, words);
    const name = leverName(lever, words);
    return offer.values[0] === lever.now
      ? t.one.holds({ lever: name, now, pieces })
      : t.one.found({ lever: name, now, pieces, value: leverValue(lever, offer.values[0] as number, words) });
  }
  if (several !== null) {
    const moved = levers.flatMap((each, at) => {
      const value = offer.values[at] as number;
      if (value === each.now) return [];
      const [now, then] = [leverValue(each, each.now, words), leverValue(each, value, words)];
      return [t.several.value({ lever: leverName(each, words), now, value: then })];
    });
    return moved.length === 0 ? t.several.holds : t.several.found({ values: words.f.list(moved) });
  }
  return limitsSentence(offer.edits, limitsNow, conditions, words);
}

/** Which floors are added to the rule, and which of its own they take the place of. */
function limitsSentence(
  edits: readonly RuleEdit[],
  limitsNow: readonly Limit[],
  conditions: readonly Condition[],
  words: AnalysisWords,
): string {
  const t = words.texts.goalSeek.limits;
  const met = words.f.list(conditions.map((condition) => conditionName(condition, words)));
  const named = (limits: readonly Limit[]) => words.f.list(limits.map((limit) => quotedLimit(limit, words)));
  const added = edits.flatMap(({ value }) =>
    value === undefined || Array.isArray(value) ? [] : [value as Limit],
  );
  if (added.length === 0) return t.holds({ conditions: met });
  const gone = new Set(edits.flatMap(({ path, value }) => (value === undefined ? [path[1]] : [])));
  const replaced = limitsNow.filter(({ id }) => gone.has(id));
  const found = t.found({ conditions: met, limits: added.length, added: named(added) });
  return replaced.length === 0 ? found : `${found} ${t.replaced({ replaced: named(replaced) })}`;
}

/** How far rounding leaves a condition from being met, and where most. */
function shortSentence(
  at: number,
  { conditions, offer, areas, nowSek }: SoughtGoal,
  words: AnalysisWords,
): string {
  const t = words.texts.goalSeek;
  const condition = conditions[at] as Condition;
  const ids = areas.map(({ id }) => id);
  const { area, sek } = shortOf(condition, ids, nowSek, offer?.awardsSek ?? [], offer?.marginsSek[at] ?? 0);
  const named = { condition: conditionName(condition, words), money: words.f.sekMillions(sek) };
  return area === null
    ? t.roundedShort(named)
    : t.roundedShortFor({ ...named, area: words.names.area(area) });
}

/** What a scenario that reaches a goal is called: by the first of its conditions that says whom it is for. */
export function goalTitle(conditions: readonly Condition[], { texts, names, f }: AnalysisWords): string {
  const t = texts.goalSeek.form.scenario;
  const of = (kind: Condition["kind"]) => conditions.find((condition) => condition.kind === kind);
  const condition = of("atLeast") ?? of("neediestGet") ?? of("nobodyLoses") ?? of("sameTotal");
  if (condition?.kind === "atLeast")
    return t.atLeast({
      area: names.area(condition.area),
      money: f.sekShort(condition.sek).replace(/[.,]0(?=\s)/u, ""),
    });
  if (condition?.kind === "neediestGet") return t.neediest({ share: f.percent(condition.share) });
  if (condition?.kind === "nobodyLoses") return t.nobodyLoses({ share: f.percent(condition.share) });
  return t.sameTotal;
}

function pieceName({ from, to }: Piece, lever: Lever, words: AnalysisWords): string {
  const t = words.texts.goalSeek.one;
  const [start, end] = [leverValue(lever, from, words), leverValue(lever, to, words)];
  return start === end ? t.only({ value: start }) : t.piece({ from: start, to: end });
}

/** Who gains most, and who pays most. */
function movesOf({ offer, nowSek, areas }: SoughtGoal, { texts, names, f }: AnalysisWords): string[] {
  if (offer === null) return [];
  const t = texts.goalSeek;
  const changes = areas.map((_, at) => (offer.awardsSek[at] as number) - (nowSek[at] as number));
  const [most, least] = [Math.max(...changes), Math.min(...changes)];
  const move = (change: number) => {
    const at = changes.indexOf(change);
    return {
      area: names.area(areas[at]?.id ?? ""),
      money: f.sekMillions(offer.awardsSek[at] as number, [0, 3]),
      before: f.sekMillions(nowSek[at] as number, [0, 3]),
    };
  };
  return [...(most > 0 ? [t.gains(move(most))] : []), ...(least < 0 ? [t.pays(move(least))] : [])];
}
