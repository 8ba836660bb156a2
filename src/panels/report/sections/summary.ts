import { shortAmount } from "../../../figure/amount-format.ts";
import type { Cell, Column, Table } from "../../../figure/table.ts";
import { areaNoun } from "../../../i18n/area-noun.ts";
import { byName } from "../../../i18n/by-name.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { namesOf } from "../../../i18n/names.ts";
import { capital } from "../../../i18n/parts.ts";
import type { Allocation } from "../../../model/allocation.ts";
import { bandAt } from "../../../model/project/projection.ts";
import { toldYears } from "../../../outcomes/projection/areas-ahead/areas-ahead-table.ts";
import { toldYear } from "../../../outcomes/projection/money-of.ts";
import { placeIn } from "../../../outcomes/projection/projection-view.ts";
import { type Block, text } from "../report.ts";
import type { ReportInput } from "../report-input.ts";
import { answer, changeOf, type Line } from "./answer.ts";
import { awardColumns } from "./costs.ts";
import { questionOf } from "./opening.ts";

/** So many rows have room on the first page. */
const mostRows = 15;

/** The first page: the question, the answer in three sentences, one table, and what is not computed. */
export function summaryBlocks(input: ReportInput, i18n: I18n): Block[] {
  const t = i18n.dictionary().report;
  const { allocation } = input.proposal;
  const question: Block = { kind: "text", text: questionOf(input, i18n), isStrong: true };
  if (!allocation.ok) return [question, text(t.rule.failed({ why: input.say(allocation.error) }))];
  const before = input.baseline.allocation;
  const old = before.ok && !input.isBaseline ? before.value : null;
  const lines = linesOf(input, allocation.value, old, i18n);
  return [
    question,
    { kind: "list", items: answer(input, allocation.value, old, lines, i18n) },
    { kind: "table", table: summaryTable(input, lines, i18n) },
    text(t.summary.unknown),
  ];
}

function linesOf(input: ReportInput, now: Allocation, old: Allocation | null, i18n: I18n): Line[] {
  const names = namesOf(input.package, i18n.locale());
  const awards = new Map(old?.areas.map(({ id, awardSek }) => [id, awardSek]));
  return now.areas
    .map(({ id, awardSek }) => ({
      id,
      name: names.area(id),
      now: awardSek,
      before: old === null ? null : (awards.get(id) ?? 0),
    }))
    .sort(byName);
}

function summaryTable(input: ReportInput, lines: readonly Line[], i18n: I18n): Table {
  const t = i18n.dictionary().report;
  const { f } = i18n;
  const { baseline, proposal, change } = awardColumns(i18n);
  const isCompared = lines.some(({ before }) => before !== null);
  const isWhole = lines.length <= mostRows;
  const size = (line: Line) => (isCompared ? Math.abs(changeOf(line)) : line.now);
  const shown = isWhole ? lines : [...lines].sort((a, b) => size(b) - size(a)).slice(0, mostRows);
  const some = { shown: f.integer(shown.length), all: f.integer(lines.length) };
  const title = isWhole
    ? t.summary.table
    : isCompared
      ? t.summary.tableLargest(some)
      : t.summary.tableMost(some);
  const isMadeUp =
    input.proposal.allocation.ok && input.proposal.allocation.value.provenance === "illustrative";
  const all = lines.reduce((sum, { now }) => sum + now, 0);
  const percent: Column = {
    id: "percent",
    title: isCompared ? t.summary.percent : t.summary.share,
    kind: "number",
    say: (share) => (isCompared ? f.signed(share * 100, [0, 1]) : f.number(share * 100, [0, 1])),
  };
  const cells = ({ now, before }: Pick<Line, "now" | "before">): Cell[] =>
    before === null
      ? [now, all === 0 ? null : now / all]
      : [before, now, now - before, before === 0 ? null : (now - before) / before];
  const { ahead, year } = aheadColumn(input, i18n, lines);
  return {
    id: "answer",
    title: isMadeUp ? `${title} (${i18n.t("app.illustrative")})` : title,
    columns: [
      { id: "area", title: capital(areaNoun(input.package, i18n.locale()).one), kind: "text" },
      ...(isCompared ? [baseline, proposal, change] : [proposal]),
      percent,
      ...(year === null ? [] : [{ id: "ahead", title: year, kind: "number" } as const]),
    ],
    rows: [
      ...shown.map((line) => ({
        id: line.id,
        cells: [line.name, ...cells(line), ...(year === null ? [] : [ahead(line.id)])],
      })),
      {
        id: "total",
        cells: [
          t.costs.total,
          ...cells({
            now: all,
            before: isCompared ? lines.reduce((sum, { before }) => sum + (before ?? 0), 0) : null,
          }),
          ...(year === null ? [] : [ahead(null)]),
        ],
        isTotal: true,
      },
    ],
  };
}

/**
 * What nine draws of ten lie between in the last year with money, by area; null for all together. A single amount where
 * they are all alike, and no column where that is the award beside it.
 */
function aheadColumn({ projection }: ReportInput, i18n: I18n, lines: readonly Line[]) {
  const t = i18n.dictionary().report.summary;
  const { f } = i18n;
  if (projection === null) return { year: null, ahead: () => null };
  const { facts } = projection;
  const told = toldYears(facts);
  const ends = (area: string | null) => {
    const place = placeIn(facts, area);
    const { p5, p50, p95 } = bandAt(
      projection,
      "award",
      place,
      toldYear(facts, "award", place) - facts.firstYear,
    );
    const [low, high] = [p5, p95].map((sek) => shortAmount(f, "kronor", Math.round(sek))) as [string, string];
    return { value: p50, low, high };
  };
  const isNews = lines.some(({ id, now }) => {
    const { low, high } = ends(id);
    return low !== high || low !== shortAmount(f, "kronor", now);
  });
  return {
    year: !isNews ? null : told.isOne ? t.ahead({ year: f.year(told.all) }) : t.aheadLast,
    ahead(area: string | null): Cell {
      const { value, low, high } = ends(area);
      return { value, text: low === high ? low : t.range({ low, high }) };
    },
  };
}
