import { allocate } from "../model/allocate.ts";
import { FaultList } from "../model/faults.ts";
import type { Fault } from "../model/result.ts";
import { faultBelow } from "../scenario/path.ts";
import { readFile } from "../scenario/read-scenario.ts";
import { type Held, heldAt, heldAtHand } from "../scenario/scenario-at-hand.ts";
import type { Arguments } from "./arguments.ts";
import type { FileCatalogue } from "./catalogue.ts";
import type { Command } from "./command.ts";
import { type Output, sayFaults } from "./output.ts";
import { readText, resolve } from "./read-input.ts";

/** The command `check`. */
export const checkCommand: Command = {
  name: "check",
  usage: "check <scenario file>... [--json] [--lang en|sv]",
  help: `Reads scenario and workspace files and lists every fault with its path.
--json prints one line per file: { "file", "ok", "faults": [{ "code", "path", ... }] }.`,
  words: [1, Number.POSITIVE_INFINITY],
  run,
};

/** `check <file>...`: every fault of scenario and workspace files, each with its path. */
function run({ words, json, locale }: Arguments, catalogue: FileCatalogue, output: Output): number {
  let exitCode = 0;
  for (const file of words) {
    const faults = faultsOfFile(file, catalogue);
    const ok = faults.length === 0;
    if (!ok) exitCode = 2;
    if (json) output.line(JSON.stringify({ file, ok, faults }));
    else if (ok) output.line(`${file}: no faults`);
    sayFaults(file, faults, locale, output);
  }
  return exitCode;
}

/** Every fault of one file; none when it can be computed. */
export function faultsOfFile(file: string, catalogue: FileCatalogue): readonly Fault[] {
  const text = readText(file, catalogue);
  if (!text.ok) return text.error;
  const read = readFile(text.value);
  if (!read.ok) return read.error;
  if (!("workspace" in read.value)) return faultsOf(heldAtHand(read.value), catalogue);
  const faults = new FaultList();
  for (const i of read.value.workspace.keys())
    for (const fault of faultsOf(heldAt(read.value, i), catalogue))
      faults.add(faultBelow(`workspace[${i}]`, fault));
  return faults.list();
}

/** What is wrong with a well-formed scenario: ids and rule, else what stops the computation. */
function faultsOf(held: Held, catalogue: FileCatalogue): readonly Fault[] {
  const resolved = resolve(held, catalogue);
  if (!resolved.ok) return resolved.error;
  const allocation = allocate(resolved.value.rule, resolved.value.programme);
  return allocation.ok ? [] : [allocation.error];
}
