import type { Column, Table } from "../../../figure/table.ts";
import { areaNoun } from "../../../i18n/area-noun.ts";
import { byName } from "../../../i18n/by-name.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { capital } from "../../../i18n/parts.ts";
import type { Allocation } from "../../../model/allocation.ts";
import { isAsDecided } from "../../../programmes/is-as-decided.ts";
import { type Block, own, text } from "../report.ts";
import type { ReportInput } from "../report-input.ts";

/** The payer's money, the payouts as a picture and a table, what recipients add, and what the author says of effects. */
export function costBlocks(input: ReportInput, i18n: I18n): Block[] {
  const t = i18n.dictionary().report.costs;
  const { allocation } = input.proposal;
  const before = input.baseline.allocation;
  const words: Block[] = [text(t.administration), text(t.effects), own(input.words.effects, t.emptyEffects)];
  if (!allocation.ok) return words;
  const old = before.ok && !input.isBaseline ? before.value : null;
  return [
    { kind: "table", table: moneyTable(allocation.value, old, i18n) },
    ...(input.picture === null ? [] : [{ kind: "picture", picture: input.picture } as const]),
    { kind: "table", table: payoutTable(input, allocation.value, old, i18n) },
    ...(input.columns.length > 1 ? [text(i18n.t("payoutsTable.rounding"))] : []),
    ...input.municipalities,
    text(input.ownSek > 0 ? t.own({ own: i18n.f.sekMillions(input.ownSek) }) : t.noOwn),
    ...words,
  ];
}

/** The years ahead, where a projection has been run. */
export function aheadBlocks({ projected, isProjecting }: ReportInput, i18n: I18n): Block[] {
  const t = i18n.dictionary().report.costs;
  if (projected.length > 0) return [...projected];
  return [text(isProjecting ? t.projecting : t.noProjection)];
}

function moneyTable(now: Allocation, before: Allocation | null, i18n: I18n): Table {
  const t = i18n.dictionary().report.costs;
  const items = [
    ["budget", (each: Allocation) => each.budgetSek],
    ["reserve", (each: Allocation) => each.reserveSek],
    ["distributed", (each: Allocation) => each.distributedSek],
    ["returned", (each: Allocation) => each.returnedSek],
    ["carried", (each: Allocation) => each.carriedSek],
    ["rest", (each: Allocation) => each.roundingRestSek],
  ] as const;
  const { baseline, proposal, change } = awardColumns(i18n);
  return {
    id: "money",
    title: t.caption,
    columns: [
      { id: "item", title: t.columns.item, kind: "text" },
      ...(before === null ? [proposal] : [baseline, proposal, change]),
    ],
    rows: items
      .filter(
        ([id, of]) =>
          id === "budget" || id === "distributed" || of(now) !== 0 || (before !== null && of(before) !== 0),
      )
      .map(([id, of]) => ({
        id,
        cells: [t.items[id], ...(before === null ? [of(now)] : [of(before), of(now), of(now) - of(before)])],
      })),
  };
}

/** Kronor in the baseline, in the proposal, and by how much they differ. */
export function awardColumns(i18n: I18n) {
  const { columns } = i18n.dictionary().report.costs;
  const column = (id: "baseline" | "proposal" | "change"): Column => ({
    id,
    title: columns[id],
    kind: "kronor",
    ...(id === "change" && { say: (sek: number) => i18n.f.signed(sek, 0) }),
  });
  return { baseline: column("baseline"), proposal: column("proposal"), change: column("change") };
}

function payoutTable(
  { package: pack, columns }: ReportInput,
  now: Allocation,
  before: Allocation | null,
  i18n: I18n,
): Table {
  const t = i18n.dictionary().report.costs;
  const { baseline, proposal, change } = awardColumns(i18n);
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
    of(awardOf),
    ...(before === null ? [] : [of(oldOf), of(awardOf) - of(oldOf)]),
    ...parts.map((part) => of(part.of)),
  ];
  return {
    id: "payouts",
    title: now.provenance === "illustrative" ? `${t.table} (${madeUp})` : t.table,
    columns: [
      { id: "area", title: capital(areaNoun(pack, i18n.locale()).one), kind: "text" },
      proposal,
      ...(before === null ? [] : [baseline, change]),
      ...parts.map(
        ({ title, isSigned }, at): Column => ({
          id: `part-${at}`,
          title,
          kind: "kronor",
          ...(isSigned && { say: (sek: number) => i18n.f.signed(sek, 0) }),
        }),
      ),
    ],
    rows: [
      ...areas.map(({ id, name, selected }) => ({
        id,
        cells: [selected ? name : `${name} (${t.notCovered})`, ...cells((pick) => pick(id))],
      })),
      { id: "total", cells: [t.total, ...cells(sum)], isTotal: true },
    ],
  };
}
