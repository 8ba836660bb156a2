import type { Command } from "./command.ts";
import { commands } from "./commands.ts";

const ending = `Exit code: 0 when all went well, 2 when something in the call or a file was wrong; then standard
error has one sentence per fault, in English or with --lang sv in Swedish.`;

/** The help of one command. */
export const helpOf = ({ usage, help }: Command): string =>
  `Usage: npm run --silent utfall -- ${usage}\n\n${help}\n\n${ending}`;

/** The help of the whole command line. */
export const generalHelp =
  (): string => `Utfall computes what areas get from a funding rule: the same model as on the page.

Usage: npm run --silent utfall -- <command> ...

${commands.map(({ usage }) => `  ${usage}`).join("\n")}

<command> --help tells more. The scenario file is described in docs/scenario-file.md.

${ending}`;
