import { readFileSync, statSync } from "node:fs";
import { type Fault, fail, ok, type Result } from "../model/result.ts";
import type { Catalogue } from "../scenario/find-programme.ts";
import { findProgramme } from "../scenario/find-programme.ts";
import { faultOfSize, readFile } from "../scenario/read-scenario.ts";
import { type Resolved, resolveScenario } from "../scenario/resolve-scenario.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Held, heldAtHand } from "../scenario/scenario-at-hand.ts";

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

/** What a scenario computes with, compared with its baseline. Errors: unknown programme or ids, and everything wrong with its rule. */
export function resolve(
  { scenario, baseline }: Held,
  catalogue: Catalogue,
): Result<Resolved, readonly Fault[]> {
  const { programme: reference } = scenario;
  const programme = findProgramme(reference, catalogue);
  if (!programme.ok) return programme;
  const rulePath = "inline" in reference ? "programme.inline.rule" : "programme.rule";
  return resolveScenario(scenario, programme.value, baseline, rulePath);
}

/**
 * What an argument of the command line means: the id of a programme, else the name of a file with a scenario, held
 * against its programme as it is, or with a workspace: the scenario that was worked on, held against its baseline.
 */
export function readHeld(argument: string, catalogue: Catalogue): Result<Held, readonly Fault[]> {
  if (catalogue.ids.includes(argument)) {
    const scenario: Scenario = { utfall: 1, programme: { id: argument } };
    return ok({ scenario, baseline: scenario });
  }
  const text = readText(argument, catalogue);
  if (!text.ok) return text;
  const file = readFile(text.value);
  return file.ok ? ok(heldAtHand(file.value)) : file;
}

/** What an argument of the command line (readHeld) computes with, without what it is held against. */
export function readInput(argument: string, catalogue: Catalogue): Result<Resolved, readonly Fault[]> {
  const held = readHeld(argument, catalogue);
  return held.ok ? resolve(held.value, catalogue) : held;
}
