import type { ImportEngine, ImportStopped } from "../../engine/import-client.ts";
import { readWork } from "../../import/read-work.ts";
import type { Fault } from "../../model/result.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { Link, LinkProblem, LinkView } from "../../scenario/link/link.ts";
import { readLink } from "../../scenario/link/read-link.ts";
import { placeInFile } from "../../scenario/own-lesson.ts";
import { faultOfSize } from "../../scenario/read-scenario.ts";
import type { Workspace } from "../../scenario/scenario.ts";
import type { KnownView } from "../kept-view.ts";
import type { SavedSession } from "../storage/saved-session.ts";
import { currentScenario } from "../workspace.ts";
import { type Programmes, placeWorkspace } from "./place-workspace.ts";
import { asWorkspace } from "./split-by-programme.ts";

/** Why something from outside cannot be opened. */
export type IncomingProblem =
  | Exclude<LinkProblem, { readonly code: "wrong" }>
  /** What it says is wrong, in these places. */
  | { readonly code: "wrong"; readonly faults: readonly Fault[] }
  /** The files of a programme that it is about did not arrive. */
  | { readonly code: "notArrived" }
  /** There was no room for it among the scenarios of a session. */
  | { readonly code: "noRoom" }
  /** A table or a picture: no file of ours by its name. */
  | { readonly code: "otherKind" }
  /** Reading it was stopped. */
  | ImportStopped;

export { readLarge } from "./read-large.ts";

type Incoming = Promise<Result<Omit<SavedSession, "id">, IncomingProblem>>;

/** What a link says, ready to be opened as a session. Never rejects. */
export async function readIncomingLink(fragment: string, programmes: Programmes): Incoming {
  const link = readLink(fragment);
  return link.ok ? placeLink(link.value, programmes) : link;
}

/** What a link holds, ready to be opened as a session. Never rejects. */
export async function placeLink({ workspace, view, model, results }: Link, programmes: Programmes): Incoming {
  const placed = await arrived(() => placeWorkspace(workspace, arrivedView(view), programmes));
  if (!placed.ok) return placed;
  const { contents, keys } = placed.value;
  const byKey: Record<string, (string | null)[]> = {};
  results.forEach((result, place) => {
    const key = keys[place] ?? "";
    byKey[key] = [...(byKey[key] ?? []), result];
  });
  return ok({
    ...contents,
    origin: {
      kind: "link",
      model,
      results: byKey,
      isSeveral: contents.works.size > 1,
      ...titled(workspace),
      ...(view.lesson !== undefined && { isLesson: true }),
    },
  });
}

/** How the sender looked at it; draws that somebody else asked for are not computed by the way. */
const arrivedView = (view: LinkView): KnownView =>
  view.projection === undefined ? view : { ...view, projection: { ...view.projection, isFromLink: true } };

/** Files that people may take for ours: they have a place of their own on the page. */
const otherKinds = /\.(csv|tsv|txt|xlsx?|ods|px|pdf|png|svg)$/i;

/** Bytes that are read at once; more takes long enough to be done elsewhere, and to be stopped. */
export const readAtOnce = 1024 * 1024;

/** How a file larger than `readAtOnce` is read. */
export type ReadLarge = (bytes: ArrayBuffer) => ReturnType<ImportEngine["readWork"]>;

/** What a file of scenarios says, ready to be opened as a session. Never rejects. */
export async function readIncomingFile(
  file: File,
  programmes: Programmes,
  readLarge: ReadLarge = async (bytes) => readWork(bytes),
): Incoming {
  if (otherKinds.test(file.name)) return fail({ code: "otherKind" });
  const tooLarge = faultOfSize(file.size);
  if (tooLarge !== null) return fail({ code: "wrong", faults: [tooLarge] });
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const read = file.size > readAtOnce ? await readLarge(bytes.value) : readWork(bytes.value);
  if (!read.ok) return fail("code" in read.error ? read.error : { code: "wrong", faults: read.error });
  const workspace = asWorkspace(read.value);
  const lesson = placeInFile(workspace);
  const placed = await arrived(() =>
    placeWorkspace(workspace, lesson === null ? {} : { lesson, namesHidden: true }, programmes),
  );
  if (!placed.ok) return placed;
  const { contents } = placed.value;
  return ok({
    ...contents,
    origin: {
      kind: "file",
      name: file.name,
      savedAt: file.lastModified,
      isSeveral: contents.works.size > 1,
      ...titled(workspace),
      ...(lesson !== null && { isLesson: true }),
    },
  });
}

/** What the sender calls the scenario that was worked on. */
function titled(workspace: Workspace): { readonly title?: string } {
  const { title = "" } = currentScenario(workspace);
  return title.trim() === "" ? {} : { title: title.trim() };
}

async function bytesOf(file: File): Promise<Result<ArrayBuffer, IncomingProblem>> {
  try {
    return ok(await file.arrayBuffer());
  } catch (error) {
    // Moved, or closed to us since it was chosen.
    const value = error instanceof DOMException ? error.name : "";
    return fail({ code: "wrong", faults: [{ code: "unreadable", value }] });
  }
}

async function arrived(place: () => ReturnType<typeof placeWorkspace>) {
  try {
    const placed = await place();
    return placed.ok ? placed : fail({ code: "wrong", faults: placed.error } as const);
  } catch {
    return fail({ code: "notArrived" } as const);
  }
}
