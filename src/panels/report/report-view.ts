import type { I18n } from "../../i18n/i18n.tsx";
import type { Block, Report, ReportSection } from "./report.ts";
import type { ReportInput } from "./report-input.ts";
import { affectedBlocks } from "./sections/affected.ts";
import { alternativeBlocks } from "./sections/alternatives.ts";
import { analysisBlocks } from "./sections/analysis.ts";
import { appendixBlocks, followUpBlocks, sourceBlocks } from "./sections/closing.ts";
import { aheadBlocks, costBlocks } from "./sections/costs.ts";
import { caveatBlocks, problemBlocks } from "./sections/opening.ts";
import { changeBlocks, ruleBlocks } from "./sections/rule.ts";
import { summaryBlocks } from "./sections/summary.ts";
import { openBlocks, uncertaintyBlocks } from "./sections/uncertainty.ts";

const parts = {
  summary: summaryBlocks,
  caveats: caveatBlocks,
  problem: problemBlocks,
  alternatives: alternativeBlocks,
  rule: ruleBlocks,
  changes: changeBlocks,
  affected: affectedBlocks,
  costs: costBlocks,
  projection: aheadBlocks,
  uncertainty: uncertaintyBlocks,
  analysis: analysisBlocks,
  open: openBlocks,
  followUp: followUpBlocks,
  sources: sourceBlocks,
  appendix: appendixBlocks,
} as const satisfies Readonly<Record<string, (input: ReportInput, i18n: I18n) => Block[]>>;

/** The report of a scenario against the baseline: the answer on its first page, then caveats, then along the headings of a regulatory impact assessment. Pure. */
export function reportView(input: ReportInput, i18n: I18n): Report {
  const t = i18n.dictionary().report;
  const { about } = input.package;
  const programme = i18n.text(about.title);
  const standard =
    input.edits.length === 0 ? t.unchangedTitle({ programme }) : t.standardTitle({ programme });
  const meta: (readonly [string, string])[] = [
    [t.meta.programme, `${programme} · ${i18n.text(about.subtitle)}`],
    [t.meta.scenario, input.proposal.name],
    [t.meta.baseline, input.isBaseline ? "" : input.baseline.name],
    [t.meta.author, input.words.author.trim()],
    [t.meta.date, input.words.date],
  ];
  const leftOut: readonly string[] = input.leftOut;
  const ids = (Object.keys(parts) as (keyof typeof parts)[]).filter((id) => !leftOut.includes(id));
  return {
    title: input.title.trim() === "" ? standard : input.title.trim(),
    subtitle: t.kind,
    meta: meta.filter(([, words]) => words !== ""),
    sections: ids.map((id): ReportSection => ({ id, title: t.sections[id], blocks: parts[id](input, i18n) })),
  };
}
