import { canonicalJson } from "./canonical-json.ts";
import type { InlineProgramme, Workspace } from "./scenario.ts";

/** The workspace with one object for every programme in it, where scenarios side by side hold the very same data. */
export function shareInline(workspace: Workspace): Workspace {
  const inlines = workspace.workspace.flatMap(({ programme }) =>
    "inline" in programme ? [programme.inline] : [],
  );
  if (new Set(inlines).size < 2) return workspace;
  const byText = new Map<string, InlineProgramme>();
  const shared = workspace.workspace.map((scenario) => {
    if (!("inline" in scenario.programme)) return scenario;
    const { inline } = scenario.programme;
    const text = canonicalJson(inline);
    const first = byText.get(text) ?? inline;
    byText.set(text, first);
    return first === inline ? scenario : { ...scenario, programme: { inline: first } };
  });
  return { ...workspace, workspace: shared };
}
