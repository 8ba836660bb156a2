import { FaultList } from "../../model/faults.ts";
import { type Fault, fail, ok, type Result } from "../../model/result.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { findProgramme } from "../../scenario/find-programme.ts";
import { findUnknown } from "../../scenario/find-unknown.ts";
import { unknownInLesson } from "../../scenario/own-lesson.ts";
import { faultBelow } from "../../scenario/path.ts";
import type { InlineProgramme, Scenario, Workspace } from "../../scenario/scenario.ts";
import { freeKey } from "../free-key.ts";
import { newHistory } from "../history.ts";
import type { KnownView } from "../kept-view.ts";
import type { SavedSession, SavedWork } from "../storage/saved-session.ts";
import { type Part, splitByProgramme } from "./split-by-programme.ts";

/** The product's programmes, fetched when asked for. */
export interface Programmes {
  readonly ids: readonly string[];
  open(id: string): Promise<ProgrammePackage>;
}

/** What goes into a session, and where each scenario of the workspace went: key of its programme, by place. */
export interface Placed {
  readonly contents: Omit<SavedSession, "id" | "origin">;
  readonly keys: readonly string[];
}

type Faults = readonly Fault[];

/**
 * A workspace that was read from outside, as a session: one work per programme that its scenarios are about. Errors: programmes,
 * areas, indicators, attributes and assumptions that do not exist, each with its path. A rule that cannot be carried
 * out is no error: the page tells about it, and it may be what is to be mended. Rejects where a programme's files do
 * not arrive.
 */
export async function placeWorkspace(
  whole: Workspace,
  view: KnownView,
  programmes: Programmes,
): Promise<Result<Placed, Faults>> {
  const works = new Map<string, SavedWork>();
  const own = new Map<string, InlineProgramme>();
  const keys: string[] = [];
  for (const part of splitByProgramme(whole)) {
    const { programme } = part.workspace.workspace[0] as Scenario;
    const inline = "inline" in programme ? programme.inline : null;
    const id = "inline" in programme ? programme.inline.id : programme.id;
    // Data of one's own may be large, and was checked where it was read, off the page's thread.
    const faults = inline === null ? await faultsOfPart(part, id, programmes) : [];
    if (faults.length > 0) return fail(faults);
    const key = inline === null ? id : freeKey(id, (each) => programmes.ids.includes(each) || own.has(each));
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

/** What is wrong with the scenarios about a programme of the product. */
async function faultsOfPart(
  { workspace, places }: Part,
  id: string,
  { ids, open }: Programmes,
): Promise<Faults> {
  const known = ids.includes(id) ? await open(id) : undefined;
  const faults = new FaultList();
  workspace.workspace.forEach((scenario, at) => {
    const found = findProgramme(scenario.programme, { ids, find: () => known });
    const wrong = found.ok ? findUnknown(scenario, found.value) : found.error;
    for (const fault of wrong) faults.add(faultBelow(`workspace[${places[at]}]`, fault));
  });
  if (workspace.lesson !== undefined && known !== undefined)
    faults.addAll(unknownInLesson(workspace.lesson, known.programme, "lesson"));
  return faults.list();
}

const withKey = (workspace: Workspace, id: string): Workspace => ({
  ...workspace,
  workspace: workspace.workspace.map((scenario) => ({ ...scenario, programme: { id } })),
});
