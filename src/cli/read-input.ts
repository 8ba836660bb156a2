import { readFileSync, statSync } from "node:fs";
import { type Fault, fail, ok, type Result } from "../model/result.ts";
import type { Catalogue } from "../scenario/find-programme.ts";
import { findProgramme } from "../scenario/find-programme.ts";
import { faultOfSize, readFile } from "../scenario/read-scenario.ts";
import { type Changes, type Resolved, resolveScenario } from "../scenario/resolve-scenario.ts";
import type { ProgrammeReference, Scenario } from "../scenario/scenario.ts";
import { scenarioAtHand } from "../scenario/scenario-at-hand.ts";

/** The text of a file. Errors: unknownProgramme (no such file), unreadable, tooLarge (told before reading), notJson (not UTF-8). */
export function readText(file: string, catalogue: Catalogue): Result<string, readonly Fault[]> {
  let bytes: Uint8Array;
  try {
    const tooLarge = faultOfSize(statSync(file).size);
    if (tooLarge !== null) return fail([tooLarge]);
    bytes = readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG")
      return fail([{ code: "unknownProgramme", value: file, allowed: catalogue.ids }]);
    return fail([{ code: "unreadable", value: code }]);
  }
  try {
    return ok(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return fail([{ code: "notJson", path: "", value: "UTF-8" }]);
  }
}

/** What a scenario computes with. Errors: unknown programme or ids, and everything wrong with its rule. */
export function resolve(scenario: Scenario, catalogue: Catalogue): Result<Resolved, readonly Fault[]> {
  return resolveWith(scenario.programme, scenario, catalogue);
}

/** What an argument of the command line means: the id of a programme, else the name of a file with a scenario, or with a workspace: then the scenario that was worked on. */
export function readInput(argument: string, catalogue: Catalogue): Result<Resolved, readonly Fault[]> {
  if (catalogue.ids.includes(argument)) return resolveWith({ id: argument }, {}, catalogue);
  const text = readText(argument, catalogue);
  if (!text.ok) return text;
  const file = readFile(text.value);
  if (!file.ok) return file;
  return resolve("workspace" in file.value ? scenarioAtHand(file.value) : file.value, catalogue);
}

function resolveWith(
  reference: ProgrammeReference,
  changes: Changes,
  catalogue: Catalogue,
): Result<Resolved, readonly Fault[]> {
  const programme = findProgramme(reference, catalogue);
  if (!programme.ok) return programme;
  const rulePath = "inline" in reference ? "programme.inline.rule" : "programme.rule";
  return resolveScenario(changes, programme.value, rulePath);
}
