import { type Fault, fail, type Result } from "../model/result.ts";
import type { Arguments } from "./arguments.ts";
import type { FileCatalogue } from "./catalogue.ts";
import type { Command } from "./command.ts";
import { joinFiles, readHeadFile, readPartFile } from "./join-parts.ts";
import { errorObject, type Output, sayAllTheSame, sayFaults } from "./output.ts";
import { printProjection } from "./project.ts";
import { readMemory } from "./read-projection-options.ts";
import type { PartHead } from "./study-part.ts";

/** The command `merge`. */
export const mergeCommand: Command = {
  name: "merge",
  usage: "merge <part file>... [--memory MB] [--json] [--lang en|sv]",
  help: `Joins the parts that project --shard has printed and prints what project prints: the identical result, so that a
large study can run as an array of jobs on any batch system. --memory as for project: megabytes that joining may take.`,
  words: [1, Number.POSITIVE_INFINITY],
  options: ["memory"],
  run,
};

/** `merge <part file>...`: joins the parts of a study to the result that one run gives. */
function run(given: Arguments, catalogue: FileCatalogue, output: Output): number {
  const { words, json, locale } = given;
  const mostBytes = readMemory(given);
  if (!mostBytes.ok) {
    output.error(mostBytes.error);
    return 2;
  }
  const parts: { readonly file: string; readonly head: PartHead }[] = [];
  for (const file of words) {
    const head = headOfPart(
      file,
      parts.map((part) => part.head),
    );
    if (!head.ok) return refused(file, head.error);
    parts.push({ file, head: head.value });
  }
  parts.sort((a, b) => a.head.part - b.head.part);
  const { input, draws, of } = (parts[0] as (typeof parts)[number]).head;
  for (let part = 1; part <= of; part++)
    if (parts[part - 1]?.head.part !== part)
      return refused(words.join(", "), { code: "partMissing", value: part, allowed: of });
  const files = parts.map(({ file }) => file);
  const joined = joinFiles(files, input, draws, readPartFile, mostBytes.value ?? undefined);
  if (!joined.ok) return refused(joined.error.file ?? words.join(", "), joined.error.fault);
  printProjection(joined.value, input, given, catalogue, output);
  return 0;

  function refused(file: string, fault: Fault): 2 {
    if (json) output.line(JSON.stringify(errorObject([fault])));
    sayFaults(file, [fault], locale, output);
    sayAllTheSame([fault], output);
    return 2;
  }
}

/** Reads the head of a part and holds it against those before it. */
function headOfPart(file: string, before: readonly PartHead[]): Result<PartHead> {
  const head = readHeadFile(file);
  if (!head.ok) return head;
  const { study, of, part } = head.value;
  const [first] = before;
  if (first !== undefined && (first.study !== study || first.of !== of))
    return fail({ code: "partOfAnother" });
  return before.some((each) => each.part === part) ? fail({ code: "partTwice", value: part }) : head;
}
