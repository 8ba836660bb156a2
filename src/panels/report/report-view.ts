import type { I18n } from "../../i18n/i18n.tsx";
import type { Block, Report, ReportSection } from "./report.ts";
import type { ReportInput } from "./report-input.ts";
import { affectedBlocks } from "./sections/affected.ts";
import { alternativeBlocks } from "./sections/alternatives.ts";
import { followUpBlocks, sourceBlocks } from "./sections/closing.ts";
import { costBlocks } from "./sections/costs.ts";
import { caveatBlocks, problemBlocks } from "./sections/opening.ts";
import { changeBlocks, ruleBlocks } from "./sections/rule.ts";
import { openBlocks, uncertaintyBlocks } from "./sections/uncertainty.ts";

const parts = {
  caveats: caveatBlocks,
  problem: problemBlocks,
  alternatives: alternativeBlocks,
  rule: ruleBlocks,
  changes: changeBlocks,
  affected: affectedBlocks,
  costs: costBlocks,
  uncertainty: uncertaintyBlocks,
  open: openBlocks,
  followUp: followUpBlocks,
  sources: sourceBlocks,
} as const satisfies Readonly<Record<string, (input: ReportInput, i18n: I18n) => Block[]>>;

/** The report of a scenario against the baseline, caveats first, along the headings of a regulatory impact assessment. Pure. */
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
  const ids = Object.keys(parts) as (keyof typeof parts)[];
  return {
    title: input.title.trim() === "" ? standard : input.title.trim(),
    subtitle: t.kind,
    meta: meta.filter(([, words]) => words !== ""),
    sections: ids.map((id): ReportSection => ({ id, title: t.sections[id], blocks: parts[id](input, i18n) })),
  };
}
