/** What a command takes and does, for --help and for the sentence about a wrong call. */
export interface CommandHelp {
  readonly usage: string;
  readonly text: string;
}

export const commandHelp = {
  allocate: {
    usage: "allocate <programme id or scenario file>... [--json] [--lang en|sv]",
    text: `Computes what every area gets, for one or more programmes or scenario files. Of a file that holds a
workspace, as the page saves it, the scenario that was worked on is taken: here and in the other commands.

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
  compare: {
    usage:
      "compare <workspace file> | <baseline> <programme id or scenario file>... [--need indicator] [--json] [--lang en|sv]",
    text: `Compares scenarios with a baseline: what every area gets and by how much it differs, how many areas gain and
lose how much, how the money is spread, and what differs between the scenarios.

One workspace file: its scenarios against its baseline. One scenario file: the scenario against its programme as it is.
Several ids or files: the others against the first.

--need      the indicator that need is measured by; without it the mean standard score of all.
Inhabitants and need are the baseline's in every scenario, so that only the awards differ.
--json prints one object, the baseline first:
  { "programme", "modelVersion", "need", "scenarios": [SCENARIO] }
  SCENARIO = { "title", "baseline", "provenance", "distributedSek", "unpaidSek",
    "areas": [{ "id", "name", "municipality", "awardSek", "perInhabitantSek", "differenceSek", "band" }],
    "bands": { "less3": areas, ..., "new": areas }, "distribution": { "gini": MEASURE, "concentration": MEASURE,
    "neediestShare": MEASURE, "rankAgreement": MEASURE }, "differences": [edit], "hash" }
  MEASURE = { "value", "leftOut": [area id] } or { "fault": why there is no value }
less3, less2, less1: at least 20, 5, 1 % less than in the baseline; more1, more2, more3 as much more; new: nothing before.
A scenario that cannot be worked out prints { "title", "baseline", "error" } in its place.`,
  },
  programmes: {
    usage: "programmes [--json] [--lang en|sv]",
    text: `Lists the programmes that come with the simulator.
--json prints one array: id, version, title, areas, indicators, number of figures per provenance, and
published awards with the residual (computed less published) of every area.`,
  },
  project: {
    usage:
      "project <programme id or scenario file> [--years 10] [--draws 10000] [--seed 1] [--workers N] [--target T]... [--shard i/n] [--json] [--lang en|sv]",
    text: `Projects what the rule would pay and how the indicators would move, as a band of draws per area and year.
A scenario, not a forecast: what goes in are assumptions (docs/projection.md). A fall in the first year counts
from what the programme pays as it is; in a workspace from what its baseline pays.

--years, --draws, --seed   1-30 years; draws to compute; the seed they follow from. The same three and the same input
                           give the same result, however many workers compute it.
--workers                  threads; as many as the machine has cores unless given.
--target                   a level to be reached, whose probability is told: employment=0.5 (a share),
                           assistance=-50% (a change against the start), school@rinkeby=0.7 (in one area).
--shard i/n                computes part i of n and prints it, to be joined by the command merge.
--json prints one object:
  { "programme", "modelVersion", "seed", "draws", "firstYear", "years", "quantiles", "cut", "firstPaymentYear",
    "provenance", "assumed", "areas": [{ "id", "name", "municipality", "years": [YEAR] }], "total": { "years": [YEAR] }, "hash" }
  YEAR = { "year", "award": BAND, "spent": BAND, "employment": BAND, ..., "means": {...}, "events": { "fall": share, ... } }
  BAND = { "p5", "p25", "p50", "p75", "p95", "mean", "error" }, null where nothing is measured; cut counts
  probabilities that would have passed 1. Events: "fall", an award more than 20 % below the year before; "nothing", no
  award; "SoFar", at least once up to that year; then the targets.
Standard error tells how far it has come.`,
  },
  merge: {
    usage: "merge <part file>... [--json] [--lang en|sv]",
    text: `Joins the parts that project --shard has printed and prints what project prints: the identical result, so that a
large study can run as an array of jobs on any batch system.`,
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
