import { allocateCommand } from "./allocate.ts";
import { analyseCommand } from "./analyse.ts";
import { checkCommand } from "./check.ts";
import type { Command } from "./command.ts";
import { compareCommand } from "./compare.ts";
import { importCommand } from "./import.ts";
import { lessonsCommand } from "./lessons.ts";
import { mergeCommand } from "./merge.ts";
import { programmesCommand } from "./programmes.ts";
import { projectCommand } from "./project.ts";
import { studyCommand } from "./study.ts";
import { traceCommand } from "./trace.ts";

/** Every command, in the order in which --help lists them. A new one is a file of its own and a place in this list. */
export const commands: readonly Command[] = [
  allocateCommand,
  traceCommand,
  checkCommand,
  compareCommand,
  importCommand,
  programmesCommand,
  projectCommand,
  mergeCommand,
  studyCommand,
  lessonsCommand,
  analyseCommand,
];

/** Names of the commands, for the sentence about a call that names none of them. */
export const commandNames = (): string => commands.map(({ name }) => name).join(", ");
