import type { Locale, ProgrammePackage } from "../programmes/package.ts";
import type { Scenario, Workspace } from "../scenario/scenario.ts";
import { hideNames } from "./hide-names.ts";
import { lettersOf } from "./without-names.ts";

/**
 * The workspace with the names of its scenarios as they are shown: those that an example gave in the reader's language,
 * and with letters for places while names are hidden.
 */
export function shownWorkspace(
  workspace: Workspace,
  pack: ProgrammePackage,
  isNameless: boolean,
  locale: Locale,
): Workspace {
  const labels = isNameless ? lettersOf(pack.programme) : null;
  const shown = (scenario: Scenario): Scenario => {
    if (scenario.title === undefined) return scenario;
    const example = pack.examples.find(({ title }) => Object.values(title).includes(scenario.title ?? ""));
    const title = example?.title[locale] ?? scenario.title;
    return { ...scenario, title: labels === null ? title : hideNames(title, labels, locale) };
  };
  return { ...workspace, workspace: workspace.workspace.map(shown) };
}
