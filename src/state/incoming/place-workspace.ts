import { type Fault, fail, ok, type Result } from "../../model/result.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { findProgramme } from "../../scenario/find-programme.ts";
import { resolveScenario } from "../../scenario/resolve-scenario.ts";
import type { InlineProgramme, Scenario, Workspace } from "../../scenario/scenario.ts";
import { freeKey } from "../free-key.ts";
import { newHistory } from "../history.ts";
import type { KnownView } from "../kept-view.ts";
import type { Desk, KeptWork } from "../storage/desk.ts";
import { type Part, splitByProgramme } from "./split-by-programme.ts";

/** The product's programmes, fetched when asked for. */
export interface Programmes {
  readonly ids: readonly string[];
  open(id: string): Promise<ProgrammePackage>;
}

/** What goes on a desk, and where each scenario of the workspace went: key of its programme, by place. */
export interface Placed {
  readonly contents: Omit<Desk, "id" | "origin">;
  readonly keys: readonly string[];
}

type Faults = readonly Fault[];

/**
 * A workspace from outside, put on a desk: one work per programme that its scenarios are about. Errors: programmes,
 * areas, indicators, attributes and assumptions that do not exist, each with its path. A rule that cannot be carried
 * out is no error: the page tells about it, and it may be what is to be mended. Rejects where a programme's files do
 * not arrive.
 */
export async function placeWorkspace(
  whole: Workspace,
  view: KnownView,
  programmes: Programmes,
): Promise<Result<Placed, Faults>> {
  const works = new Map<string, KeptWork>();
  const own = new Map<string, InlineProgramme>();
  const keys: string[] = [];
  for (const part of splitByProgramme(whole)) {
    const found = await programmeOf(part, programmes);
    if (!found.ok) return found;
    const { programme, inline } = found.value;
    const faults = part.workspace.workspace.flatMap((scenario, at) =>
      missing(scenario, programme).map((fault) => below(`workspace[${part.places[at]}]`, fault)),
    );
    if (faults.length > 0) return fail(faults);
    const key =
      inline === null ? programme.id : freeKey(inline.id, (id) => programmes.ids.includes(id) || own.has(id));
    if (inline !== null) own.set(key, inline);
    works.set(key, {
      history: newHistory(inline === null ? part.workspace : withKey(part.workspace, key)),
      view,
    });
    for (const place of part.places) keys[place] = key;
  }
  const [open = ""] = works.keys();
  return ok({ contents: { open, works, own }, keys });
}

async function programmeOf({ workspace, places }: Part, { ids, open }: Programmes) {
  const [first] = workspace.workspace;
  if (first === undefined) throw new RangeError("a part has at least one scenario");
  const reference = first.programme;
  const known = "id" in reference && ids.includes(reference.id) ? await open(reference.id) : undefined;
  const found = findProgramme(reference, { ids, find: () => known });
  if (!found.ok) return fail(found.error.map((fault) => below(`workspace[${places[0]}]`, fault)));
  return ok({ programme: found.value, inline: "inline" in reference ? reference.inline : null });
}

/** Names in a scenario that lead nowhere, and changes of what is not there. */
function missing(scenario: Scenario, programme: Parameters<typeof resolveScenario>[1]): Faults {
  const rulePath = "inline" in scenario.programme ? "programme.inline.rule" : "programme.rule";
  const resolved = resolveScenario(scenario, programme, rulePath);
  if (resolved.ok) return [];
  return resolved.error.filter(
    ({ code, path = "" }) => code.startsWith("unknown") || /^(data|attributes|assumptions)\b/.test(path),
  );
}

const below = (path: string, fault: Fault): Fault => ({
  ...fault,
  path: fault.path === undefined || fault.path === "" ? path : `${path}.${fault.path}`,
});

const withKey = (workspace: Workspace, id: string): Workspace => ({
  ...workspace,
  workspace: workspace.workspace.map((scenario) => ({ ...scenario, programme: { id } })),
});
