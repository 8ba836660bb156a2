import type { Column, Table } from "../../../figure/table.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { yearsInWords } from "../../../i18n/names.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { placeName } from "../projection-summary.ts";
import type { Reading } from "../sections/reading.ts";
import type { Kronor } from "./award-kronor.ts";
import { awardPlan } from "./award-plan.ts";

interface MoneyColumn {
  readonly id: keyof Kronor;
  isShown(all: readonly Kronor[]): boolean;
}

const isAny =
  (id: keyof Kronor) =>
  (all: readonly Kronor[]): boolean =>
    all.some((kronor) => kronor[id] > 0.5);

const moneyColumns: readonly MoneyColumn[] = [
  { id: "award", isShown: () => true },
  { id: "notTakenUp", isShown: isAny("notTakenUp") },
  { id: "now", isShown: isAny("now") },
  { id: "next", isShown: () => true },
  { id: "lost", isShown: isAny("lost") },
  { id: "own", isShown: isAny("own") },
];

/** The awards of all years as a table: what each rests on, and where its kronor go. */
export function tableOf(
  reading: Reading,
  area: string | null,
  years: readonly number[],
  kronor: (year: number) => Kronor,
  rule: Rule,
  pack: ProgrammePackage,
  i18n: I18n,
): Table {
  const t = i18n.dictionary().outlook.timeline;
  const { f } = i18n;
  const shown = moneyColumns.filter((column) => column.isShown(years.map(kronor)));
  const name = pack.programme.areas.find(({ id }) => id === area)?.name ?? "";
  const columns: Column[] = [
    { id: "year", title: t.columns.year, kind: "year" },
    { id: "measured", title: t.columns.measured, kind: "text" },
    ...shown.map(({ id }): Column => ({ id, title: t.columns[id], kind: "kronor", decimals: 0 })),
  ];
  return {
    id: "timeline",
    title: t.table({ where: placeName({ area, name }, pack, i18n) }),
    columns,
    rows: years.map((year) => {
      const { measured } = awardPlan(rule, reading.facts, year);
      return {
        id: String(year),
        cells: [
          year,
          measured.length === 0 ? "–" : yearsInWords(f, measured),
          ...shown.map(({ id }) => Math.round(kronor(year)[id])),
        ],
      };
    }),
  };
}
