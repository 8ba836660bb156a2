import type { I18n } from "../../i18n/i18n.tsx";
import { scenarioName } from "../../i18n/scenario-name.ts";
import { plainDifference } from "../../outcomes/compare/difference-text.ts";
import { whatDiffers } from "../../outcomes/what-differs.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { resolveScenario } from "../../scenario/resolve-scenario.ts";
import type { Workspace } from "../../scenario/scenario.ts";
import { broughtBy } from "../../session/incoming/join-sessions.ts";
import { baselineOf, currentScenario } from "../../session/workspace.ts";

/** A scenario that came, and in what it differs from one's own. */
export interface CameWith {
  readonly title: string;
  /** Null where its rule cannot be carried out. */
  readonly sentences: readonly string[] | null;
}

/**
 * In what each scenario that a workspace brings differs from the one that is worked on in another, in sentences that
 * have the other's values in brackets; null where one's own cannot be carried out. `pack`: with the names to show.
 */
export function differencesFromOwn(
  theirs: Workspace,
  own: Workspace,
  pack: ProgrammePackage,
  i18n: I18n,
): CameWith[] | null {
  const before = resolveScenario(currentScenario(own), pack.programme, baselineOf(own));
  if (!before.ok) return null;
  const { yours } = i18n.dictionary().share.notices;
  return broughtBy(theirs).map((scenario) => {
    const title = scenarioName(theirs, theirs.workspace.indexOf(scenario), i18n);
    const now = resolveScenario(scenario, pack.programme, baselineOf(theirs));
    if (!now.ok) return { title, sentences: null };
    const { sentences } = whatDiffers(before.value, now.value, pack, i18n);
    return {
      title,
      sentences: sentences.map((pieces) => plainDifference(pieces, (text) => yours({ text }))),
    };
  });
}

/** In what the scenario in hand differs from its baseline, in sentences that have the baseline's values in brackets; null where either cannot be carried out. `pack`: with the names to show. */
export function differencesFromBaseline(
  workspace: Workspace,
  pack: ProgrammePackage,
  i18n: I18n,
): readonly string[] | null {
  const baseline = baselineOf(workspace);
  const before = resolveScenario(baseline, pack.programme, baseline);
  const now = resolveScenario(currentScenario(workspace), pack.programme, baseline);
  if (!before.ok || !now.ok) return null;
  const { before: was } = i18n.dictionary().share.notices;
  return whatDiffers(before.value, now.value, pack, i18n).sentences.map((pieces) =>
    plainDifference(pieces, (text) => was({ text })),
  );
}
