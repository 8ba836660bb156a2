import type { ReportPart, ReportWords, ViewState } from "../../session/view-state.ts";

/** The section that a field is printed in. */
const partOf: Readonly<Partial<Record<keyof ReportWords, ReportPart>>> = {
  problem: "problem",
  affected: "affected",
  effects: "costs",
  followUp: "followUp",
};

/** The author's words as typed; a field that is filled in brings its section, so that no words are lost on the way to paper. */
export function withWords(
  { reportWords, reportLeftOut }: Pick<ViewState, "reportWords" | "reportLeftOut">,
  words: Partial<ReportWords>,
): Pick<ViewState, "reportWords" | "reportLeftOut"> {
  const begun = (Object.keys(words) as (keyof ReportWords)[])
    .filter((field) => reportWords[field].trim() === "" && words[field]?.trim())
    .map((field) => partOf[field]);
  return {
    reportWords: { ...reportWords, ...words },
    reportLeftOut: reportLeftOut.filter((part) => !begun.includes(part)),
  };
}
