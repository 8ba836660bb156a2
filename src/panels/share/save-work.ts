import { dayOf, workFileName } from "../../figure/command.ts";
import type { Fault, Result } from "../../model/result.ts";
import { ok } from "../../model/result.ts";
import type { Workspace } from "../../scenario/scenario.ts";
import { writeFile } from "../../scenario/write-scenario.ts";
import type { Session } from "../../session/session.ts";
import type { Simulator } from "../../session/simulator.ts";
import type { SavedSession } from "../../session/storage/saved-session.ts";
import { writtenOut } from "../../session/written-out.ts";
import { saveFile } from "../../ui/save-file.ts";

/** Saves the scenarios of the programme on screen as a file; its name. Errors: tooLarge, when it could not be opened again. */
export const saveWork = (simulator: Simulator, session: Session): Result<string, Fault> =>
  saveWorkspace(simulator.package.about.id, session.outgoing(simulator.workspace()));

/** Saves a session that is not open, one file per programme; the names. Errors: tooLarge, for one of them; those before it are saved. */
export function saveSession({ works, own }: SavedSession): Result<readonly string[], Fault> {
  const names: string[] = [];
  for (const [key, { history }] of works) {
    const saved = saveWorkspace(key, writtenOut(history.present, own.get(key)));
    if (!saved.ok) return saved;
    names.push(saved.value);
  }
  return ok(names);
}

function saveWorkspace(programme: string, workspace: Workspace): Result<string, Fault> {
  const text = writeFile(workspace);
  if (!text.ok) return text;
  const name = workFileName(programme, workspace, dayOf(new Date()));
  saveFile(name, new Blob([text.value], { type: "application/json" }));
  return ok(name);
}
