import { type LocalKey, localKeys } from "../../controls/rule/prose/condition-prose.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Row } from "../../figure/table.ts";
import { byName } from "../../i18n/by-name.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { yearsInWords } from "../../i18n/names.ts";
import { placeName } from "../../i18n/place-name.ts";
import type { Allocation } from "../../model/allocation.ts";
import { paymentPlan } from "../../model/payment-plan.ts";
import { type PayoutTerms, payoutTerms } from "../../model/payout-terms.ts";
import { type AreaConditions, conditionsByArea } from "../../model/rule/area-conditions.ts";
import type { LocalConditions } from "../../model/rule/conditions.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { factFigure, figureColumn, numberCell, wordColumn } from "./fact-figure.ts";

/** What comes with the money of every award, in words and kronor. */
export interface ConditionView {
  readonly sentences: readonly string[];
  /** Null where the conditions change no kronor. */
  readonly figure: Figure | null;
  /** All areas together. */
  readonly paidSek: number;
  readonly ownSek: number;
}

type Terms = PayoutTerms & { readonly awardSek: number };

interface TermColumn {
  readonly id: "award" | "paid" | "notTakenUp" | "own" | "cost" | "carry" | "advance";
  of(terms: Terms): number;
  /** Whether the conditions of any area say so. */
  isShown(conditions: AreaConditions): boolean;
}

const hasOwn = ({ highestShareOfCosts, matchRatio, preFinancedSek }: AreaConditions) =>
  highestShareOfCosts !== undefined || matchRatio !== undefined || preFinancedSek !== undefined;

const termColumns: readonly TermColumn[] = [
  { id: "award", of: (terms) => terms.awardSek, isShown: () => true },
  { id: "paid", of: (terms) => terms.paidSek, isShown: ({ takeUp }) => takeUp !== undefined },
  { id: "notTakenUp", of: (terms) => terms.notTakenUpSek, isShown: ({ takeUp }) => takeUp !== undefined },
  { id: "own", of: (terms) => terms.ownSek, isShown: hasOwn },
  { id: "cost", of: (terms) => terms.paidSek + terms.ownSek, isShown: hasOwn },
  { id: "carry", of: (terms) => terms.mayCarrySek, isShown: ({ carryShare }) => carryShare !== undefined },
  {
    id: "advance",
    of: (terms) => terms.advanceSek,
    isShown: ({ preFinanced, preFinancedSek }) => preFinanced !== undefined || preFinancedSek !== undefined,
  },
];

const added = (all: readonly Terms[], pick: (terms: Terms) => number): number =>
  all.reduce((sum, terms) => sum + pick(terms), 0);

/** The terms of every award under the rule at hand (model.md 2.5), and when the money comes. */
export function conditionView(
  rule: Rule,
  allocation: Allocation,
  pack: ProgrammePackage,
  i18n: I18n,
): ConditionView {
  const conditions = conditionsByArea(rule.conditions ?? {}, allocation.areas);
  const names = new Map(pack.programme.areas.map(({ id, name }) => [id, name]));
  const areas = allocation.areas
    .map(({ id, awardSek, selected }, i) => ({
      id,
      selected,
      name: names.get(id) ?? id,
      terms: { ...payoutTerms(awardSek, conditions[i]), awardSek },
    }))
    .filter(({ selected }) => selected)
    .sort(byName);
  const all = areas.map(({ terms }) => terms);
  const columns = termColumns.filter((column) => conditions.some(column.isShown));
  const t = i18n.dictionary().programme.conditions;
  const line = (
    id: string,
    name: string,
    amountIn: (column: TermColumn) => number,
    isTotal: boolean,
  ): Row => ({
    id,
    cells: [name, ...columns.map((column) => numberCell(amountIn(column), i18n.f.integer(amountIn(column))))],
    isTotal,
  });
  const sentences = conditionSentences(rule, all, pack, i18n);
  const figure = factFigure(
    {
      table: {
        id: "conditions",
        title: t.table,
        columns: [
          wordColumn("area", i18n.dictionary().programme.area),
          ...columns.map(({ id }) => figureColumn(id, t.columns[id])),
        ],
        rows: [
          ...areas.map(({ id, name, terms }) => line(id, name, (column) => column.of(terms), false)),
          line("total", t.total, (column) => added(all, column.of), true),
        ],
      },
      words: sentences,
      origin: t.origin({ provenance: i18n.dictionary().sources.provenances[allocation.provenance].name }),
      provenance: allocation.provenance,
      of: "scenario",
    },
    i18n,
  );
  return {
    sentences,
    figure: columns.length > 1 && areas.length > 0 ? figure : null,
    paidSek: added(all, ({ paidSek }) => paidSek),
    ownSek: added(all, ({ ownSek }) => ownSek),
  };
}

/** What the conditions mean, one sentence each. */
function conditionSentences(rule: Rule, all: readonly Terms[], pack: ProgrammePackage, i18n: I18n): string[] {
  const { f } = i18n;
  const t = i18n.dictionary().programme.conditions;
  const { highestShareOfCosts, matchRatio, takeUp, paymentMonth, carryShare, preFinanced } =
    rule.conditions ?? {};
  const total = (pick: (terms: Terms) => number) => f.sekMillions(added(all, pick));
  const plan = paymentPlan(rule);
  const month = paymentMonth === undefined ? undefined : i18n.dictionary().rule.months[paymentMonth - 1];
  const said: string[] = [];
  if (highestShareOfCosts !== undefined) said.push(t.share({ share: f.percent(highestShareOfCosts) }));
  if (matchRatio !== undefined) said.push(t.match({ ratio: f.number(matchRatio, [0, 2]) }));
  if (highestShareOfCosts !== undefined || matchRatio !== undefined)
    said.push(t.own({ paid: total(({ paidSek }) => paidSek), own: total(({ ownSek }) => ownSek) }));
  if (takeUp !== undefined)
    said.push(t.takeUp({ share: f.percent(takeUp), left: total(({ notTakenUpSek }) => notTakenUpSek) }));
  if (plan !== null)
    said.push(t.figures({ years: yearsInWords(f, plan.measured), year: f.year(plan.paidYear) }));
  if (month !== undefined)
    said.push(plan === null ? t.month({ month }) : t.monthOfYear({ month, year: f.year(plan.paidYear) }));
  if (plan !== null && plan.lagYears >= 1)
    said.push(t.lag({ year: f.year(plan.paidYear), lag: plan.lagYears }));
  if (paymentMonth === 12) said.push(t.december);
  if (carryShare !== undefined)
    said.push(t.carry({ share: f.percent(carryShare), money: total(({ mayCarrySek }) => mayCarrySek) }));
  if (preFinanced !== undefined)
    said.push(t.advance({ share: f.percent(preFinanced), money: total(({ advanceSek }) => advanceSek) }));
  const lastYear = rule.schedule?.at(-1)?.year;
  if (lastYear !== undefined)
    said.push(i18n.dictionary().rule.calendar.picture.ended({ year: f.year(lastYear) }));
  for (const entry of rule.conditions?.local ?? []) said.push(localSentence(entry, pack, i18n));
  return said;
}

/** What differs in a place, as the rule's text says it. */
function localSentence(entry: LocalConditions, pack: ProgrammePackage, i18n: I18n): string {
  const { f } = i18n;
  const { conditions, months } = i18n.dictionary().rule;
  const written: Readonly<Record<LocalKey, (value: number) => string>> = {
    preFinancedSek: f.sek,
    carryShare: (share) => f.percent(share),
    takeUp: (share) => f.percent(share),
    paymentMonth: (month) => months[month - 1] ?? "",
    matchRatio: (ratio) => f.sek(ratio),
  };
  const said = localKeys.flatMap((key) => {
    const value = entry[key];
    return value === undefined ? [] : [conditions[key]({ value: written[key](value) })];
  });
  return conditions.local({ place: placeName(entry, pack, f), conditions: said.join(" ") });
}
