import type { Fault } from "../model/result.ts";
import type { Arguments } from "./arguments.ts";
import type { FileCatalogue } from "./catalogue.ts";
import type { Command } from "./command.ts";
import { errorObject, type Output, sayAllTheSame, sayFaults } from "./output.ts";
import { readMemory } from "./read-projection-options.ts";
import { merge } from "./study/merge.ts";
import { part } from "./study/part.ts";
import { plan } from "./study/plan.ts";
import { status } from "./study/status.ts";
import type { StudyCall } from "./study/study-call.ts";
import { readStudy } from "./study/study-file.ts";

const asked: Readonly<Record<string, (call: StudyCall) => number | Promise<number>>> = {
  plan,
  part,
  status,
  merge,
};
const names = Object.keys(asked);

/** The command `study`. */
export const studyCommand: Command = {
  name: "study",
  usage: `study <${names.join("|")}> <study file> [left | number of a part] [--memory MB] [--json] [--lang en|sv]`,
  help: `A study is a file that names scenarios, seeds, draws and parts. Its parts can be computed anywhere and in any order, and
join to what one run gives, to the last bit (docs/large-studies.md).

plan      prints one shell line per part; with the word left those that are not done. Draws what all parts of a projection
          need and writes it into the study's folder once (.ranges), so that they do not each draw it again.
part      computes one part, by its number, into the study's folder: whole or not at all. A part that is there already
          stays as it is, so that the same lines can be run again after losses.
status    tells which parts are done, missing, damaged, or strangers: of another study, or of what this one said before
          its scenarios, draws or seeds were changed. --json prints { "done", "of", "missing": [number],
          "damaged": [number], "stranger": [number], "others": [file] }. The exit code is 0 when all are done, else 2.
merge     prints the result of each scenario and seed as project does; --json one object per line: { "scenario", "seed",
          "projection" }. Refuses while one of its parts is missing, damaged or a stranger.
--memory  megabytes that a part may take, or joining them: 400 unless given. What would take more is refused with what it takes,
          by plan too, whose lines hand the option on.`,
  words: [2, 3],
  options: ["memory"],
  run,
};

function run(given: Arguments, catalogue: FileCatalogue, output: Output): number | Promise<number> {
  const [name = "", path = "", word = ""] = given.words;
  const wrong = (sentence: string): 2 => {
    output.error(sentence);
    return 2;
  };
  const refuse = (faults: readonly Fault[]): 2 => {
    if (given.json) output.line(JSON.stringify(errorObject(faults)));
    sayFaults(path, faults, given.locale, output);
    sayAllTheSame(faults, output);
    return 2;
  };
  const answer = Object.hasOwn(asked, name) ? asked[name] : undefined;
  if (answer === undefined) return wrong(`study takes one of ${names.join(", ")}, not ${name}.`);
  const memory = readMemory(given);
  if (!memory.ok) return wrong(memory.error);
  const study = readStudy(path, catalogue);
  if (!study.ok) return refuse(study.error);
  const mostBytes = memory.value ?? undefined;
  return answer({ mostBytes, path, word, study: study.value, given, catalogue, output, refuse, wrong });
}
