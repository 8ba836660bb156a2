import { parseArgs } from "node:util";
import { fail, ok, type Result } from "../model/result.ts";
import { type Locale, locales } from "../programmes/package.ts";

/** A call as typed: its words without the options, and the options. */
export interface Arguments {
  readonly words: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
  readonly locale: Locale;
  /** Options that belong to single commands, by name without dashes, each with every value it was given. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

const flags = ["json", "help"];
const languageFault = `--lang takes one of: ${locales.join(", ")}.`;

/**
 * Reads a call whose commands take the options named in `own`, each with a value; `--` ends the options. Errors: a
 * sentence about the option in question.
 */
export function readArguments(args: readonly string[], own: readonly string[]): Result<Arguments, string> {
  const valued = [...own, "lang"];
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(valued.map((name) => [name, { type: "string" as const }])),
      json: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
    allowPositionals: true,
    // Its own sentences name no command and no options.
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const options = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (flags.includes(name)) {
      if (value !== undefined) return fail(`The option ${rawName} takes no value.`);
    } else if (!valued.includes(name))
      return fail(`The option ${rawName} is not known; the options are --json, --lang and --help.`);
    else if (value === undefined || value === "")
      return fail(name === "lang" ? languageFault : `The option ${rawName} takes a value.`);
    options.set(name, [...(options.get(name) ?? []), value ?? ""]);
  }
  const language = options.get("lang")?.at(-1) ?? "en";
  const locale = locales.find((each) => each === language);
  if (locale === undefined) return fail(languageFault);
  const json = options.delete("json");
  const help = options.delete("help");
  options.delete("lang");
  return ok({ words, json, help, locale, options });
}
