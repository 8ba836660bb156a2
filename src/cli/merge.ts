import { type Fault, fail, type Result } from "../model/result.ts";
import type { Arguments } from "./arguments.ts";
import type { FileCatalogue } from "./catalogue.ts";
import type { Command } from "./command.ts";
import { joinedProjection, type Part, readPartFile } from "./join-parts.ts";
import { errorObject, type Output, sayFaults } from "./output.ts";
import { printProjection } from "./project.ts";

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
  const projection = joinedProjection(parts);
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
  const part = readPartFile(file);
  if (!part.ok) return part;
  const { head } = part.value;
  const [first] = before;
  if (first !== undefined && (first.head.study !== head.study || first.head.of !== head.of))
    return fail({ code: "partOfAnother" });
  if (before.some((each) => each.head.part === head.part))
    return fail({ code: "partTwice", value: head.part });
  return part;
}
