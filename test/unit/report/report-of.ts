import { reportInput } from "../../../src/panels/export/report-input.ts";
import type { Report } from "../../../src/panels/report/report.ts";
import { reportView } from "../../../src/panels/report/report-view.ts";
import type { Locale, ProgrammePackage } from "../../../src/programmes/package.ts";
import type { Scenario, Workspace } from "../../../src/scenario/scenario.ts";
import type { ReportWords } from "../../../src/session/view-state.ts";
import { textsFor } from "../payouts/texts-for.ts";

export const noWords: ReportWords = {
  author: "",
  date: "",
  problem: "",
  affected: "",
  effects: "",
  followUp: "",
};

/** The programme as it is, and scenarios beside it; the first of them is at hand. */
export function workspaceOf(pack: ProgrammePackage, ...scenarios: readonly Partial<Scenario>[]): Workspace {
  const begin: Scenario = { utfall: 1, programme: { id: pack.about.id } };
  return {
    utfall: 1,
    workspace: [begin, ...scenarios.map((each) => ({ ...begin, ...each }))],
    baseline: 0,
    current: scenarios.length === 0 ? 0 : 1,
  };
}

/** A report as the page makes it. */
export function reportOf(
  pack: ProgrammePackage,
  workspace: Workspace,
  locale: Locale,
  words: Partial<ReportWords> = {},
): Report {
  const i18n = textsFor(locale);
  const source = {
    package: pack,
    shown: pack,
    workspace,
    view: { namesHidden: false, reportWords: { ...noWords, ...words } },
    stakes: undefined,
    projection: [],
  };
  return reportView(reportInput(source, i18n), i18n);
}

/** Every word of a report, a line per block or row. */
export function linesOf(report: Report): string[] {
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
              block.table.caption,
              block.table.columns.map(({ title }) => title).join(" | "),
              ...block.table.rows.map(({ cells }) => cells.join(" | ")),
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
