import {
  type AnalysisId,
  type AnalysisOptions,
  analysisIds,
} from "../../scenario/analysis/analysis-questions.ts";
import { readAnalysisOptions } from "../../scenario/analysis/analysis-settings.ts";
import type { AnalysisView } from "../view-state.ts";

/** Questions whose details are open, in the order of the page. */
export const openedIn = ({ opened }: AnalysisView): AnalysisId[] =>
  Array.isArray(opened) ? analysisIds.filter((id) => opened.includes(id)) : [];

/** The same with a question opened or closed. */
export const withOpened = (view: AnalysisView, id: AnalysisId, isOpen: boolean): AnalysisView => {
  const others = openedIn(view).filter((each) => each !== id);
  return { ...view, opened: isOpen ? [...others, id] : others };
};

const settingsIn = ({ settings }: AnalysisView): Readonly<Record<string, unknown>> =>
  typeof settings === "object" && settings !== null ? { ...settings } : {};

/** What was chosen for a question; what an earlier visit kept and the question does not take is as if nothing had been. */
export function optionsIn<Id extends AnalysisId>(view: AnalysisView, id: Id): AnalysisOptions<Id> {
  const read = readAnalysisOptions(id, settingsIn(view)[id] ?? {}, id);
  return read.ok ? read.value : ({} as AnalysisOptions<Id>);
}

/** The same with other choices for a question. */
export const withOptions = (view: AnalysisView, id: AnalysisId, options: object): AnalysisView => ({
  ...view,
  settings: { ...settingsIn(view), [id]: options },
});
