/** What a command takes and does, for --help and for the sentence about a wrong call. */
export interface CommandHelp {
  readonly usage: string;
  readonly text: string;
}

export const commandHelp = {
  allocate: {
    usage: "allocate <programme id or scenario file>... [--json] [--lang en|sv]",
    text: `Computes what every area gets, for one or more programmes or scenario files.

--json prints one JSON object per line and argument, in their order:
  { "programme", "modelVersion", "budgetSek", "reserveSek", "distributedSek", "unpaidSek",
    "areas": [{ "id", "name", "municipality", "selected", "awardSek", "pots": { "<pot id>": kronor } }],
    "hash" }
budgetSek = reserveSek + distributedSek + unpaidSek. A faulty file prints
{ "error": { "code", "path" or names } } in its place.`,
  },
  trace: {
    usage: "trace <programme id or scenario file> <area id> [--json] [--lang en|sv]",
    text: "Prints every step from one area's observations to its award; the kronor of the steps add up to the award.",
  },
  check: {
    usage: "check <scenario file>... [--json] [--lang en|sv]",
    text: `Reads scenario and workspace files and lists every fault with its path.
--json prints one line per file: { "file", "ok", "faults": [{ "code", "path", ... }] }.`,
  },
  programmes: {
    usage: "programmes [--json] [--lang en|sv]",
    text: `Lists the programmes that come with the simulator.
--json prints one array: id, version, title, areas, indicators, number of figures per provenance, and
published awards with the residual (computed less published) of every area.`,
  },
} as const satisfies Readonly<Record<string, CommandHelp>>;

export type CommandName = keyof typeof commandHelp;

const ending = `Exit code: 0 when all went well, 2 when something in the call or a file was wrong; then standard
error has one sentence per fault, in English or with --lang sv in Swedish.`;

/** The help of one command. */
export const helpOf = (name: CommandName): string =>
  `Usage: npm run --silent utfall -- ${commandHelp[name].usage}\n\n${commandHelp[name].text}\n\n${ending}`;

/** The help of the whole command line. */
export const generalHelp = `Utfall computes what areas get from a funding rule: the same model as on the page.

Usage: npm run --silent utfall -- <command> ...

${Object.values(commandHelp)
  .map(({ usage }) => `  ${usage}`)
  .join("\n")}

<command> --help tells more. The scenario file is described in docs/scenario-file.md.

${ending}`;
