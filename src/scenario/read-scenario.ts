import type * as v from "valibot";
import { FaultList } from "../model/faults.ts";
import { checkGroups } from "../model/project/assistance-groups.ts";
import { checkLocal } from "../model/project/check-local.ts";
import { type Fault, fail, ok, type Result } from "../model/result.ts";
import { findDuplicates } from "./find-duplicates.ts";
import { findFaults } from "./find-faults.ts";
import { inlineProgramme, unknownIds } from "./find-programme.ts";
import { findUnknown } from "./find-unknown.ts";
import { migrate } from "./migrate.ts";
import { faultsOfLesson, unknownInLesson } from "./own-lesson.ts";
import { faultBelow, keyPath } from "./path.ts";
import { readJson } from "./read-json.ts";
import type { InlineProgramme, LocalAssumed, OwnLesson, Scenario, Workspace } from "./scenario.ts";
import { scenarioSchema, workspaceSchema } from "./schema.ts";
import { shareInline } from "./share-inline.ts";

/** Bytes of a file that are read at most. */
export const largestFile = 20 * 1024 * 1024;

/** The fault of a file above `largestFile`; null where the size is fine. For callers that know the size before reading. */
export const faultOfSize = (bytes: number): Fault | null =>
  bytes > largestFile ? { code: "tooLarge", value: bytes, allowed: largestFile } : null;

/**
 * A scenario from the text of a file, or from its parsed JSON, checked in full: JSON, version, every key and
 * value, names that stand twice, and with a programme in the file names that lead nowhere. Whether names of a programme
 * of the product lead anywhere is for `resolveScenario` to say.
 * Errors: every fault found, each with its path; never throws.
 */
export function readScenario(input: unknown): Result<Scenario, readonly Fault[]> {
  const value = parsed(input);
  return value.ok ? checkScenario(value.value) : value;
}

function checkScenario(value: unknown): Result<Scenario, readonly Fault[]> {
  const read = checked<Scenario>(value, scenarioSchema);
  if (!read.ok) return read;
  const faults = new FaultList();
  faults.addAll(faultsOfScenario(read.value, ""));
  return faults.count > 0 ? fail(faults.list()) : read;
}

/** A workspace, as `readScenario` reads a scenario. The paths begin with `workspace[0]`. */
export function readWorkspace(input: unknown): Result<Workspace, readonly Fault[]> {
  const value = parsed(input);
  return value.ok ? checkWorkspace(value.value) : value;
}

function checkWorkspace(value: unknown): Result<Workspace, readonly Fault[]> {
  const read = checked<Workspace>(value, workspaceSchema);
  if (!read.ok) return read;
  const { workspace } = read.value;
  const faults = new FaultList();
  for (const [i, scenario] of workspace.entries())
    faults.addAll(faultsOfScenario(scenario, `workspace[${i}]`));
  if (read.value.lesson !== undefined) faults.addAll(faultsOfOwnLesson(read.value.lesson, read.value));
  const allowed = `<= ${workspace.length - 1}`;
  for (const path of ["baseline", "current"] as const) {
    const value = read.value[path];
    if (value !== undefined && value >= workspace.length)
      faults.add({ code: "outOfRange", path, value, allowed });
  }
  return faults.count > 0 ? fail(faults.list()) : ok(shareInline(read.value));
}

/** What is wrong with an own lesson beside its shape. Names of a programme of the product are looked up where it is opened. */
function* faultsOfOwnLesson(lesson: OwnLesson, whole: Workspace): Generator<Fault> {
  yield* faultsOfLesson(lesson, "lesson");
  const programme = whole.workspace[whole.current ?? whole.baseline]?.programme;
  for (const [i, step] of lesson.steps.entries()) {
    const path = `lesson.steps[${i}].scenario`;
    const scenario: Scenario = { utfall: 1, programme: { id: "" }, ...step.scenario };
    yield* findDuplicates(scenario, path);
    yield* faultsOfAssumptions(scenario, path);
    yield* checkGroups(scenario.groups ?? [], keyPath(path, "groups"));
  }
  if (programme !== undefined && "inline" in programme)
    yield* unknownInLesson(lesson, inlineProgramme(programme.inline), "lesson");
}

/** A file that holds either a scenario or a workspace, told apart by the key `workspace`. */
export function readFile(input: unknown): Result<Scenario | Workspace, readonly Fault[]> {
  const value = parsed(input);
  if (!value.ok) return value;
  const isWorkspace =
    typeof value.value === "object" && value.value !== null && Object.hasOwn(value.value, "workspace");
  return isWorkspace ? checkWorkspace(value.value) : checkScenario(value.value);
}

/** The fault of a file's text that is too large to be read again; null where it is not. */
export const faultOfText = (text: string): Fault | null => faultOfSize(bytesOf(text));

function parsed(input: unknown): Result<unknown, readonly Fault[]> {
  if (typeof input !== "string") return ok(input);
  const tooLarge = faultOfText(input);
  return tooLarge === null ? readJson(input) : fail([tooLarge]);
}

/** UTF-8 bytes of a text; counted only where the number of units leaves it open. */
function bytesOf(text: string): number {
  if (text.length > largestFile || text.length * 3 <= largestFile) return text.length;
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Each half of a surrogate pair counts two of its four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

function checked<Value>(value: unknown, schema: v.GenericSchema): Result<Value, readonly Fault[]> {
  const migrated = migrate(value);
  if (!migrated.ok) return migrated;
  const faults = findFaults(schema, migrated.value);
  return faults.length > 0 ? fail(faults) : ok(migrated.value as Value);
}

function* faultsOfScenario(scenario: Scenario, path: string): Generator<Fault> {
  yield* findDuplicates(scenario, path);
  yield* faultsOfAssumptions(scenario, path);
  yield* checkGroups(scenario.groups ?? [], keyPath(path, "groups"));
  if ("inline" in scenario.programme)
    for (const fault of unknownInInline(scenario, scenario.programme.inline)) yield faultBelow(path, fault);
}

/** Names that lead nowhere, where the file itself holds everything they can lead to. */
function* unknownInInline(scenario: Scenario, inline: InlineProgramme): Generator<Fault> {
  yield* unknownIds(inline);
  yield* checkGroups(inline.groups ?? [], "programme.inline.groups");
  yield* checkLocal(inline.local ?? [], inlineProgramme(inline), "programme.inline.local", keyPath);
  yield* findUnknown(scenario, inlineProgramme(inline), "programme.inline.rule");
}

/** Assumptions for all and for places. */
function* faultsOfAssumptions({ assumptions = {}, local = [] }: Scenario, path: string): Generator<Fault> {
  yield* rangesOutOfOrder(assumptions, keyPath(path, "assumptions"));
  for (const [i, entry] of local.entries())
    yield* rangesOutOfOrder(entry.assumptions, `${keyPath(path, "local")}[${i}].assumptions`);
}

/** A range stands in order: low, mode, high. */
function* rangesOutOfOrder(assumptions: LocalAssumed["assumptions"], at: string): Generator<Fault> {
  for (const [name, value] of Object.entries(assumptions)) {
    if (typeof value === "number") continue;
    for (const [i, figure] of value.entries()) {
      const before = value[i - 1];
      if (before !== undefined && figure < before)
        yield { code: "outOfRange", path: `${at}.${name}[${i}]`, value: figure, allowed: `>= ${before}` };
    }
  }
}
