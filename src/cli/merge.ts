import { readFileSync } from "node:fs";
import { joinParts, type Merged, statisticsOf } from "../model/project/merger.ts";
import type { Projection } from "../model/project/projection.ts";
import { compileProjection } from "../model/project/simulator.ts";
import { type Fault, fail, ok, type Result } from "../model/result.ts";
import type { Arguments } from "./arguments.ts";
import type { FileCatalogue } from "./catalogue.ts";
import type { Command } from "./command.ts";
import { errorObject, type Output, sayFaults } from "./output.ts";
import { printProjection } from "./project.ts";
import { type PartHead, readPart } from "./study-part.ts";

interface Part {
  readonly head: PartHead;
  readonly merged: Merged;
}

/** The command `merge`. */
export const mergeCommand: Command = {
  name: "merge",
  usage: "merge <part file>... [--json] [--lang en|sv]",
  help: `Joins the parts that project --shard has printed and prints what project prints: the identical result, so that a
large study can run as an array of jobs on any batch system.`,
  words: [1, Number.POSITIVE_INFINITY],
  run,
};

/** `merge <part file>...`: joins the parts of a study to the result that one run gives. */
function run(given: Arguments, catalogue: FileCatalogue, output: Output): number {
  const { words, json, locale } = given;
  const parts: Part[] = [];
  for (const file of words) {
    const part = partOf(file, parts);
    if (!part.ok) return refused(file, part.error);
    parts.push(part.value);
  }
  const projection = join(parts);
  if (!projection.ok) return refused(words.join(", "), projection.error);
  const { input } = (parts[0] as Part).head;
  printProjection(projection.value, input, given, catalogue, output);
  return 0;

  function refused(file: string, fault: Fault): 2 {
    if (json) output.line(JSON.stringify(errorObject([fault])));
    sayFaults(file, [fault], locale, output);
    return 2;
  }
}

/** Reads a part and holds it against those before it. */
function partOf(file: string, before: readonly Part[]): Result<Part> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    return fail({ code: "unreadable", value: (error as NodeJS.ErrnoException).code ?? "" });
  }
  const part = readPart(text);
  if (!part.ok) return part;
  const { head } = part.value;
  const [first] = before;
  if (first !== undefined && (first.head.study !== head.study || first.head.of !== head.of))
    return fail({ code: "partOfAnother" });
  if (before.some((each) => each.head.part === head.part))
    return fail({ code: "partTwice", value: head.part });
  return part;
}

function join(parts: readonly Part[]): Result<Projection> {
  const sorted = [...parts].sort((a, b) => a.head.part - b.head.part);
  const { head, merged } = sorted[0] as Part;
  for (let part = 1; part <= head.of; part++)
    if (sorted[part - 1]?.head.part !== part)
      return fail({ code: "partMissing", value: part, allowed: head.of });
  const simulator = compileProjection(head.input);
  if (!simulator.ok) return simulator;
  const { facts } = simulator.value;
  const joined = joinParts(
    merged.plan,
    sorted.map((part) => part.merged),
  );
  const steps = statisticsOf(joined, facts.layout, facts.unitSek);
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    const quantiles = joined.histograms === null ? "exact" : "histogram";
    return ok({ ...step.value, facts, quantiles });
  }
}
