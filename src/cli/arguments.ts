import { fail, ok, type Result } from "../model/result.ts";
import { type Locale, locales } from "../programmes/package.ts";

/** A call as typed: what follows the command, options taken out. */
export interface Arguments {
  readonly words: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
  readonly locale: Locale;
  /** Options with a value that belong to single commands, by name; a later one with the same name joins the list. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** Options that take a value. */
const valued = ["years", "draws", "seed", "workers", "shard", "target", "need"];

/** Takes the options out of the words of a call; `--` ends them. Errors: a sentence about the option in question. */
export function readArguments(given: readonly string[]): Result<Arguments, string> {
  const words: string[] = [];
  let json = false;
  let help = false;
  let locale: Locale = "en";
  const options = new Map<string, readonly string[]>();
  for (let i = 0; i < given.length; i++) {
    const word = given[i] ?? "";
    if (word === "--") {
      words.push(...given.slice(i + 1));
      break;
    }
    if (word === "--json") json = true;
    else if (word === "--help" || word === "-h") help = true;
    else if (word === "--lang" || word.startsWith("--lang=")) {
      const name = word === "--lang" ? given[++i] : word.slice("--lang=".length);
      const found = locales.find((each) => each === name);
      if (found === undefined) return fail(`--lang takes one of: ${locales.join(", ")}.`);
      locale = found;
    } else if (valued.includes(nameOf(word))) {
      const name = nameOf(word);
      const value = word.includes("=") ? word.slice(word.indexOf("=") + 1) : given[++i];
      if (value === undefined || value === "") return fail(`--${name} takes a value.`);
      options.set(name, [...(options.get(name) ?? []), value]);
    } else if (word.startsWith("-") && word !== "-")
      return fail(`The option ${word} is not known; the options are --json, --lang and --help.`);
    else words.push(word);
  }
  return ok({ words, json, help, locale, options });
}

/** The name of an option: `years` of `--years` and of `--years=10`; empty where the word is none. */
const nameOf = (word: string): string => (/^--([a-z]+)(?:=|$)/.exec(word) ?? ["", ""])[1] ?? "";
