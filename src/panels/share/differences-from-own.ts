import type { I18n } from "../../i18n/i18n.tsx";
import { plainDifference } from "../../outcomes/compare/difference-text.ts";
import { whatDiffers } from "../../outcomes/what-differs.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { resolveScenario } from "../../scenario/resolve-scenario.ts";
import type { Workspace } from "../../scenario/scenario.ts";
import { baselineOf, currentScenario } from "../../session/workspace.ts";

/**
 * In what the scenario that is worked on differs from the one of another workspace, in sentences that have the other's
 * values in brackets; null where one of them cannot be carried out. `pack`: with the names to show.
 */
export function differencesFromOwn(
  theirs: Workspace,
  own: Workspace,
  pack: ProgrammePackage,
  i18n: I18n,
): string[] | null {
  const [before, now] = [own, theirs].map((workspace) =>
    resolveScenario(currentScenario(workspace), pack.programme, baselineOf(workspace)),
  );
  if (!before?.ok || !now?.ok) return null;
  const { sentences } = whatDiffers(before.value, now.value, pack, i18n);
  const { yours } = i18n.dictionary().share.notices;
  return sentences.map((pieces) => plainDifference(pieces, (text) => yours({ text })));
}
