import { readArguments } from "./arguments.ts";
import { createCatalogue, type FileCatalogue } from "./catalogue.ts";
import { commandNames, commands } from "./commands.ts";
import { generalHelp, helpOf } from "./help.ts";
import type { Output } from "./output.ts";

const ownOptions = commands.flatMap(({ options = [] }) => options);

/**
 * Carries out one call of the command line. The answer is the exit code: 0, or 2 for anything wrong with the call or a
 * file; commands that work in threads promise it.
 */
export function run(
  call: readonly string[],
  output: Output,
  catalogue?: FileCatalogue,
): number | Promise<number> {
  const read = readArguments(call, ownOptions);
  if (!read.ok) return refused(read.error, output);
  const given = read.value;
  const [name, ...words] = given.words;
  if (name === undefined) {
    if (!given.help) return refused(`A command is missing: use one of ${commandNames()}, or --help.`, output);
    output.line(generalHelp());
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined)
    return refused(`There is no command ${name}: use one of ${commandNames()}.`, output);
  if (given.help) {
    output.line(helpOf(command));
    return 0;
  }
  for (const option of given.options.keys())
    if (!command.options?.includes(option))
      return refused(`The option --${option} does not belong to the command ${name}.`, output);
  const [least, most] = command.words;
  if (words.length < least || words.length > most)
    return refused(`The call does not fit the command: ${command.usage}.`, output);
  return command.run({ ...given, words }, catalogue ?? createCatalogue(), output);
}

function refused(sentence: string, output: Output): 2 {
  output.error(sentence);
  return 2;
}
