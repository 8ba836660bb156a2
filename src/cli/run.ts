import { allocateCommand } from "./allocate.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { createCatalogue, type FileCatalogue } from "./catalogue.ts";
import { checkCommand } from "./check.ts";
import { compareCommand } from "./compare.ts";
import { type CommandName, commandHelp, generalHelp, helpOf } from "./help.ts";
import { mergeCommand } from "./merge.ts";
import type { Output } from "./output.ts";
import { programmesCommand } from "./programmes.ts";
import { projectCommand } from "./project.ts";
import { traceCommand } from "./trace.ts";

type Command = (given: Arguments, catalogue: FileCatalogue, output: Output) => number | Promise<number>;

const commands: Readonly<
  Record<
    CommandName,
    {
      readonly run: Command;
      readonly least: number;
      readonly most: number;
      /** Options of its own. */
      readonly options?: readonly string[];
    }
  >
> = {
  allocate: { run: allocateCommand, least: 1, most: Number.POSITIVE_INFINITY },
  trace: { run: traceCommand, least: 2, most: 2 },
  check: { run: checkCommand, least: 1, most: Number.POSITIVE_INFINITY },
  compare: { run: compareCommand, least: 1, most: Number.POSITIVE_INFINITY, options: ["need"] },
  programmes: { run: programmesCommand, least: 0, most: 0 },
  project: {
    run: projectCommand,
    least: 1,
    most: 1,
    options: ["years", "draws", "seed", "workers", "shard", "target"],
  },
  merge: { run: mergeCommand, least: 1, most: Number.POSITIVE_INFINITY },
};

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

/**
 * Carries out one call of the command line. The answer is the exit code: 0, or 2 for anything wrong with the call or a
 * file; commands that work in threads promise it.
 */
export function run(
  call: readonly string[],
  output: Output,
  catalogue?: FileCatalogue,
): number | Promise<number> {
  const read = readArguments(call);
  if (!read.ok) return refused(read.error, output);
  const [name, ...words] = read.value.words;
  if (name === undefined) {
    if (!read.value.help)
      return refused(
        `A command is missing: use one of ${Object.keys(commands).join(", ")}, or --help.`,
        output,
      );
    output.line(generalHelp);
    return 0;
  }
  if (!isCommand(name))
    return refused(`There is no command ${name}: use one of ${Object.keys(commands).join(", ")}.`, output);
  if (read.value.help) {
    output.line(helpOf(name));
    return 0;
  }
  const { run: command, least, most, options = [] } = commands[name];
  for (const option of read.value.options.keys())
    if (!options.includes(option))
      return refused(`The option --${option} does not belong to the command ${name}.`, output);
  if (words.length < least || words.length > most)
    return refused(`The call does not fit the command: ${commandHelp[name].usage}.`, output);
  return command({ ...read.value, words }, catalogue ?? createCatalogue(), output);
}

function refused(sentence: string, output: Output): 2 {
  output.error(sentence);
  return 2;
}
