import { type Column, textOf } from "../../../src/figure/table.ts";
import { formats } from "../../../src/i18n/format.ts";
import type { Report } from "../../../src/panels/report/report.ts";
import { reportInput } from "../../../src/panels/report/report-input-of.ts";
import { reportView } from "../../../src/panels/report/report-view.ts";
import type { Locale, ProgrammePackage } from "../../../src/programmes/package.ts";
import type { Workspace } from "../../../src/scenario/scenario.ts";
import type { ReportPart, ReportWords } from "../../../src/session/view-state.ts";
import { contextOf } from "../figure/context-of.ts";
import { textsFor } from "../payouts/texts-for.ts";

export const noWords: ReportWords = {
  author: "",
  date: "",
  problem: "",
  affected: "",
  effects: "",
  followUp: "",
};

/** A report as the page makes it. */
export function reportOf(
  pack: ProgrammePackage,
  workspace: Workspace,
  locale: Locale,
  words: Partial<ReportWords> = {},
  leftOut: readonly ReportPart[] = [],
  othersLeftOut: readonly string[] = [],
): Report {
  const i18n = textsFor(locale);
  const settings = {
    reportWords: { ...noWords, ...words },
    reportLeftOut: leftOut,
    reportOthersLeftOut: othersLeftOut,
    isProjected: false,
  };
  return reportView(reportInput(contextOf(pack, locale, workspace), settings, i18n), i18n);
}

/** Every word of a report, a line per block or row. */
export function linesOf(report: Report, locale: Locale): string[] {
  const f = formats(locale);
  return [
    report.title,
    report.subtitle,
    ...report.meta.flat(),
    ...report.sections.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block): string[] => {
        switch (block.kind) {
          case "list":
            return [...block.items];
          case "rule":
            return block.paragraphs.flat();
          case "draft":
            return block.paragraphs.flatMap(({ lines }) =>
              lines.map((runs) => runs.map(({ kind, text }) => `${kind}:${text}`).join("|")),
            );
          case "table":
            return [
              block.table.title,
              block.table.columns.map(({ title }) => title).join(" | "),
              ...block.table.rows.map(({ cells }) =>
                cells.map((cell, at) => textOf(cell, block.table.columns[at] as Column, f)).join(" | "),
              ),
            ];
          case "picture":
            return [
              block.picture.caption,
              ...block.picture.notes,
              ...block.picture.chart.rows.map(({ name, value, change }) => `${name} ${value} ${change}`),
            ];
          default:
            return [block.text];
        }
      }),
    ]),
  ].map((line) => line.replace(/\u00a0/g, " "));
}
