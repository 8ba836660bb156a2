import type { HelpTexts } from "../../i18n/en/help.ts";
import type { ViewState } from "../../session/view-state.ts";

/** A question that Help answers. */
export type QuestionId = keyof HelpTexts["questions"];

/** Where each answer is carried out, in the order they are asked in. */
export const questions: Readonly<Record<QuestionId, Partial<ViewState>>> = {
  nobodyLoses: { whatIf: "rule" },
  otherRule: { whatIf: "rule" },
  fiveYears: { outcome: "projection" },
  sure: { outcome: "projection" },
  why: { whyOpen: true },
  compare: { outcome: "compare" },
  colleague: { panel: "share" },
  report: { reportOpen: true },
  shownAs: { outcome: "payouts" },
  addArea: { whatIf: "indicators" },
  ownData: { panel: "import" },
  picture: { panel: "export" },
  class: { helpPart: "lesson" },
  hideNames: { outcome: "payouts" },
  real: { panel: "sources" },
  undo: { outcome: "payouts" },
};

/** Letters as they are compared: without case, accents and signs between words. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The questions that have every word of what is searched for, in the question, its answer or its other words; all where nothing is searched for. */
export function askedFor(texts: HelpTexts["questions"], search: string): QuestionId[] {
  const wanted = plain(search).split(" ").filter(Boolean);
  return (Object.keys(questions) as QuestionId[]).filter((id) => {
    const { ask, answer, also } = texts[id];
    const said = plain(`${ask} ${answer} ${also}`);
    return wanted.every((word) => said.includes(word));
  });
}
