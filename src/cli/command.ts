import type { Arguments } from "./arguments.ts";
import type { FileCatalogue } from "./catalogue.ts";
import type { Output } from "./output.ts";

/** A command of the command line; `commands.ts` lists them all. */
export interface Command {
  readonly name: string;
  /** How it is called, beginning with its name. */
  readonly usage: string;
  /** What --help adds to the usage. */
  readonly help: string;
  /** Least and most words after the name. */
  readonly words: readonly [least: number, most: number];
  /** Its own options, without dashes; each takes a value. Every command takes --json, --lang and --help. */
  readonly options?: readonly string[];
  /** Carries it out. Returns the exit code: 0, or 2 for anything wrong with the call or a file. */
  run(given: Arguments, catalogue: FileCatalogue, output: Output): number | Promise<number>;
}
