import { areaNoun } from "../../../i18n/area-noun.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { type Block, own, text } from "../report.ts";
import type { ReportInput } from "../report-input.ts";

/** Caveats: what the report is and is not, before anything else. */
export function caveatBlocks({ package: pack, namesHidden }: ReportInput, i18n: I18n): Block[] {
  const t = i18n.dictionary().report.caveats;
  const { caution } = i18n.dictionary().sources;
  return [
    { kind: "text", text: t.what, isStrong: true },
    {
      kind: "list",
      items: [...pack.story.caveats.map(i18n.text), ...caution, ...(namesHidden ? [t.names] : [])],
    },
    text(t.headings),
  ];
}

/** The author's problem and aim, and what the grant was. */
export function problemBlocks(input: ReportInput, i18n: I18n): Block[] {
  const t = i18n.dictionary().report.problem;
  return [
    own(input.words.problem, t.empty),
    { kind: "heading", text: t.background },
    text(
      [input.package.story.lead, input.package.story.more]
        .flatMap((each) => (each ? i18n.text(each) : []))
        .join(" "),
    ),
  ];
}

/** The question that the scenario asks. */
export function questionOf(input: ReportInput, i18n: I18n): string {
  const t = i18n.dictionary().report.problem;
  const { one } = areaNoun(input.package, i18n.locale());
  const isRuleChanged = input.edits.some(({ kind }) => kind === "rule");
  const data = input.edits.filter(
    ({ kind }) =>
      kind !== "rule" && kind !== "assumption" && kind !== "group" && kind !== "local" && kind !== "payers",
  ).length;
  const changes = i18n.f.list([
    ...(isRuleChanged ? [t.rule] : []),
    ...(data > 0 ? [t.values({ count: data })] : []),
  ]);
  return changes === "" ? t.plainQuestion({ one }) : t.question({ changes, one });
}
