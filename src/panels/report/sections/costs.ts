import { areaNoun } from "../../../i18n/area-noun.ts";
import { byName } from "../../../i18n/by-name.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { capital } from "../../../i18n/parts.ts";
import type { Allocation } from "../../../model/allocation.ts";
import { isAsDecided } from "../../../programmes/is-as-decided.ts";
import { type Block, own, type ReportTable, text } from "../report.ts";
import type { ReportInput } from "../report-input.ts";

/** The payer's money, the payouts as a picture and a table, what recipients add, and what the author says of effects. */
export function costBlocks(input: ReportInput, i18n: I18n): Block[] {
  const t = i18n.dictionary().report.costs;
  const { allocation } = input.proposal;
  const before = input.baseline.allocation;
  const words: Block[] = [
    text(t.administration),
    text(t.effects),
    own(input.words.effects, t.emptyEffects),
    ...(input.projection.length > 0 ? input.projection : [text(t.noProjection)]),
  ];
  if (!allocation.ok) return words;
  const old = before.ok && !input.isBaseline ? before.value : null;
  return [
    { kind: "table", table: moneyTable(allocation.value, old, i18n) },
    ...(input.picture === null ? [] : [{ kind: "picture", picture: input.picture } as const]),
    { kind: "table", table: payoutTable(input, allocation.value, old, i18n) },
    ...(input.columns.length > 1 ? [text(i18n.t("app.table.rounding"))] : []),
    text(input.ownSek > 0 ? t.own({ own: i18n.f.sekMillions(input.ownSek) }) : t.noOwn),
    ...words,
  ];
}

function moneyTable(now: Allocation, before: Allocation | null, i18n: I18n): ReportTable {
  const t = i18n.dictionary().report.costs;
  const items = [
    ["budget", (each: Allocation) => each.budgetSek],
    ["reserve", (each: Allocation) => each.reserveSek],
    ["distributed", (each: Allocation) => each.distributedSek],
    ["returned", (each: Allocation) => each.returnedSek],
    ["carried", (each: Allocation) => each.carriedSek],
    ["rest", (each: Allocation) => each.roundingRestSek],
  ] as const;
  const { f } = i18n;
  const isNumber = true;
  return {
    caption: t.caption,
    columns: [
      { title: t.columns.item, isNumber: false },
      ...(before === null ? [] : [{ title: t.columns.baseline, isNumber }]),
      { title: t.columns.proposal, isNumber },
      ...(before === null ? [] : [{ title: t.columns.change, isNumber }]),
    ],
    rows: items
      .filter(
        ([id, of]) =>
          id === "budget" || id === "distributed" || of(now) !== 0 || (before !== null && of(before) !== 0),
      )
      .map(([id, of]) => ({
        cells: [
          t.items[id],
          ...(before === null ? [] : [f.integer(of(before))]),
          f.integer(of(now)),
          ...(before === null ? [] : [f.signed(of(now) - of(before), 0)]),
        ],
      })),
  };
}

function payoutTable(
  { package: pack, columns }: ReportInput,
  now: Allocation,
  before: Allocation | null,
  i18n: I18n,
): ReportTable {
  const t = i18n.dictionary().report.costs;
  const { f } = i18n;
  const old = new Map(before?.areas.map(({ id, awardSek }) => [id, awardSek]));
  const shown = new Map(pack.programme.areas.map(({ id, name }) => [id, name]));
  const areas = now.areas.map((area) => ({ ...area, name: shown.get(area.id) ?? area.name })).sort(byName);
  const parts = columns.length > 1 ? columns : [];
  const madeUp = isAsDecided(pack.published, now.areas)
    ? i18n.dictionary().report.costs.partsMadeUp
    : i18n.t("app.illustrative");
  const sum = (of: (id: string) => number) => areas.reduce((total, { id }) => total + of(id), 0);
  const award = new Map(now.areas.map(({ id, awardSek }) => [id, awardSek]));
  const awardOf = (id: string) => award.get(id) ?? 0;
  const oldOf = (id: string) => old.get(id) ?? 0;
  const cells = (of: (pick: (id: string) => number) => number) => [
    ...parts.map((part) => (part.isSigned ? f.signed(of(part.of), 0) : f.integer(of(part.of)))),
    f.integer(of(awardOf)),
    ...(before === null ? [] : [f.integer(of(oldOf)), f.signed(of(awardOf) - of(oldOf), 0)]),
  ];
  return {
    caption: now.provenance === "illustrative" ? `${t.table} (${madeUp})` : t.table,
    columns: [
      { title: capital(areaNoun(pack, i18n.locale()).one), isNumber: false },
      ...[
        ...parts.map(({ title }) => title),
        t.columns.proposal,
        ...(before === null ? [] : [t.columns.baseline, t.columns.change]),
      ].map((title) => ({ title, isNumber: true })),
    ],
    rows: [
      ...areas.map(({ id, name, selected }) => ({
        cells: [selected ? name : `${name} (${t.notCovered})`, ...cells((pick) => pick(id))],
      })),
      { cells: [t.total, ...cells(sum)], isTotal: true },
    ],
  };
}
