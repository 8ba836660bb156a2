import { areaNoun } from "../../../i18n/area-noun.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { potName } from "../../../i18n/pot-name.ts";
import type { Allocation } from "../../../model/allocation.ts";
import type { CriterionKind } from "../../../model/rule/criterion.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import { payerNames } from "../../../outcomes/payer-names.ts";
import { canonicalJson } from "../../../scenario/canonical-json.ts";
import { markChanges } from "../mark-changes.ts";
import type { ReportInput } from "../report-input.ts";

/** What an area gets, in whole kronor. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly now: number;
  /** Null where nothing is compared. */
  readonly before: number | null;
}

/** So many areas that the proposal is about are named beside those that gain and lose most. */
const mostNamed = 3;

export const changeOf = ({ now, before }: Line): number => now - (before ?? 0);

/** The answer in three sentences or so: what the rule now says, who gains and who loses most, who pays. `old`: what it is compared with. */
export function answer(
  input: ReportInput,
  now: Allocation,
  old: Allocation | null,
  lines: readonly Line[],
  i18n: I18n,
): string[] {
  return [ruleSays(input, i18n), whoGets(input, now, old, lines, i18n), whoPays(input, now, old, i18n)];
}

/** What a changed rule says now, in short; of a rule that is as it was, that it is. */
function ruleSays(input: ReportInput, i18n: I18n): string {
  const t = i18n.dictionary().report.answer;
  const { f } = i18n;
  const { rule } = input.proposal;
  const before = input.baseline.rule;
  if (!input.edits.some(({ kind }) => kind === "rule")) return input.isBaseline ? t.asItIs : t.unchanged;
  const differs = (of: (each: Rule) => unknown) =>
    canonicalJson(of(rule) ?? null) !== canonicalJson(of(before) ?? null);
  const limits =
    (rule.limits ?? []).length > 0 ? t.limits({ sentences: input.limits.join(" ") }) : t.noLimits;
  const told = [
    ...(rule.budgetSek === before.budgetSek
      ? []
      : [t.budget({ now: f.sekMillions(rule.budgetSek), before: f.sekMillions(before.budgetSek) })]),
    ...(differs(({ pots }) => pots) ? [t.pots({ list: potsInShort(rule, input, i18n) })] : []),
    ...(differs((each) => each.limits ?? []) ? [limits] : []),
  ];
  const isLimited = (each: Rule) => (each.limits ?? []).length > 0;
  const isTold = (key: string) =>
    /^(pot|same|points|gone) |^limits$/u.test(key) ||
    (key === "money" && rule.budgetSek !== before.budgetSek) ||
    // Where there are no floors and caps, this paragraph says so.
    (key === "payment" && isLimited(rule) !== isLimited(before));
  const others = markChanges(input.rules.before, input.rules.after).filter(
    ({ key, change }) => change !== "same" && !isTold(key),
  ).length;
  return [
    ...told,
    ...(others > 0 || told.length === 0 ? [t.others({ count: Math.max(1, others) })] : []),
  ].join(" ");
}

/** The pots by what they are shared by, with their shares. */
function potsInShort(rule: Rule, { package: pack }: ReportInput, i18n: I18n): string {
  const t = i18n.dictionary();
  const whole = rule.pots.reduce((sum, { weight }) => sum + weight, 0);
  const kinds = new Map<CriterionKind, string[]>();
  for (const { id, weight, criterion } of rule.pots) {
    if (!(weight > 0)) continue;
    const name = potName(pack, i18n.locale(), id).toLocaleLowerCase(i18n.locale());
    const share = i18n.f.percent(weight / whole, [0, 1]);
    kinds.set(criterion.kind, [...(kinds.get(criterion.kind) ?? []), t.report.answer.pot({ name, share })]);
  }
  return i18n.f.list(
    [...kinds].map(([kind, pots]) => {
      const by = t.rule.kinds[kind];
      return t.report.answer.kind({
        kind: by.charAt(0).toLocaleLowerCase(i18n.locale()) + by.slice(1),
        pots: i18n.f.list(pots),
      });
    }),
  );
}

function whoGets(
  input: ReportInput,
  now: Allocation,
  old: Allocation | null,
  lines: readonly Line[],
  i18n: I18n,
): string {
  const t = i18n.dictionary().report;
  const { f } = i18n;
  const noun = areaNoun(input.package, i18n.locale());
  const taking = lines.filter(({ now: sek }) => sek > 0);
  const most = taking.reduce<Line | null>(
    (top, line) => (top !== null && top.now >= line.now ? top : line),
    null,
  );
  if (most === null) return t.summary.nobody;
  const paid = `${f.integer(taking.length)} ${taking.length === 1 ? noun.one : noun.other}`;
  if (old === null) {
    const sum = f.sekMillions(now.distributedSek);
    return t.summary.plain({ paid, sum, name: most.name, amount: f.sekMillions(most.now) });
  }
  const moved = [...lines].sort((a, b) => changeOf(b) - changeOf(a));
  const of = (sign: number) => lines.filter((line) => Math.sign(changeOf(line)) === sign).length;
  const [first, last] = [moved[0], moved.at(-1)];
  const gainer = first !== undefined && changeOf(first) > 0 ? first : null;
  const loser = last !== undefined && changeOf(last) < 0 ? last : null;
  const say = (line: Line) =>
    t.answer.area({
      name: line.name,
      change: f.sekMillionsSigned(changeOf(line)),
      now: f.sekMillions(line.now),
    });
  const about = lines
    .filter((line) => line !== gainer && line !== loser && input.about.includes(line.id))
    .slice(0, mostNamed);
  return [
    ...(gainer === null ? [] : [t.answer.gains({ area: say(gainer) })]),
    ...(loser === null ? [] : [t.answer.loses({ area: say(loser) })]),
    ...(about.length === 0 ? [] : [t.answer.about({ list: f.list(about.map(say)) })]),
    t.answer.counts({ more: of(1), less: of(-1), same: of(0) }),
  ].join(" ");
}

/** Who pays, and what recipients add. */
function whoPays(input: ReportInput, now: Allocation, old: Allocation | null, i18n: I18n): string {
  const t = i18n.dictionary().report.answer;
  const { f } = i18n;
  const own = input.ownSek > 0 ? t.own({ sum: f.sekMillions(input.ownSek) }) : t.noOwn;
  const sum = f.sekMillions(now.distributedSek);
  const payer = payerOf(input, i18n);
  if (old === null) return `${t.paysPlain({ payer, sum })} ${own}`;
  const more = now.distributedSek - old.distributedSek;
  const change = more === 0 ? t.asMuch : (more > 0 ? t.more : t.less)({ sum: f.sekMillions(Math.abs(more)) });
  return `${t.pays({ payer, sum, change })} ${own}`;
}

/** Who bears the grant, as far as the programme's sources say it. */
function payerOf({ package: pack }: ReportInput, i18n: I18n): string {
  const { payer } = pack.story;
  if (payer !== undefined) return i18n.text(payer);
  const bearing = (pack.programme.payerList?.payers ?? []).filter(
    ({ grantShare, isSociety }) => grantShare > 0 && !isSociety,
  );
  const names = payerNames(pack, i18n);
  return bearing.length === 0
    ? i18n.dictionary().report.answer.payer
    : i18n.f.list(bearing.map(({ id }) => names.payer(id)));
}
