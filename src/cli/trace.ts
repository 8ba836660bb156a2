import { formats } from "../i18n/format.ts";
import { explain } from "../model/explain.ts";
import type { Step, Trace } from "../model/trace.ts";
import type { Locale } from "../programmes/package.ts";
import type { Arguments } from "./arguments.ts";
import type { FileCatalogue } from "./catalogue.ts";
import type { Command } from "./command.ts";
import { errorObject, type Output, sayFaults } from "./output.ts";
import { readInput } from "./read-input.ts";
import { tableWords } from "./table-words.ts";
import { textTable } from "./text-table.ts";

/** The command `trace`. */
export const traceCommand: Command = {
  name: "trace",
  usage: "trace <programme id or scenario file> <area id> [--json] [--lang en|sv]",
  help: "Prints every step from one area's observations to its award; the kronor of the steps add up to the award.",
  words: [2, 2],
  run,
};

/** `trace <programme id or file> <area id>`: the steps from one area's observations to its award. */
function run({ words, json, locale }: Arguments, catalogue: FileCatalogue, output: Output): number {
  const [argument = "", area = ""] = words;
  const input = readInput(argument, catalogue);
  const trace = input.ok ? explain(input.value.rule, input.value.programme, area) : input;
  if (!trace.ok) {
    const faults = "code" in trace.error ? [trace.error] : trace.error;
    if (json) output.line(JSON.stringify(errorObject(faults)));
    sayFaults(argument, faults, locale, output);
    return 2;
  }
  output.line(json ? JSON.stringify(trace.value) : traceText(trace.value, locale));
  return 0;
}

function traceText({ area, awardSek, provenance, steps }: Trace, locale: Locale): string {
  const format = formats(locale);
  const t = tableWords[locale];
  const kronor = (value: number) => format.number(value, 2);
  const sum = steps.reduce((total, step) => total + step.kronor, 0);
  const rows = steps.map((step) => [
    "pot" in step ? step.pot : "",
    step.kind,
    step.kronor === 0 ? "" : kronor(step.kronor),
    detailsOf(step),
  ]);
  return [
    `${area}: ${format.integer(awardSek)} kr (figures: ${provenance}; not an official calculation)`,
    textTable([[t.pot, t.step, t.kronor, t.details], ...rows, ["", t.sum, kronor(sum), ""]], [2]),
  ].join("\n");
}

/** Everything else a step says, as name and value; the nodes of a selection stay with --json. */
const detailsOf = (step: Step): string =>
  Object.entries(step)
    .filter(([key, value]) => !["kind", "pot", "kronor", "verdict"].includes(key) && value !== null)
    .map(([key, value]) => `${key} ${plain(value, isSum(step, key))}`)
    .join(", ");

/** Whether a number of a step is kronor. */
const isSum = (step: Step, key: string): boolean =>
  (key.endsWith("Sek") && key !== "unitSek") ||
  ((step.kind === "limit" || step.kind === "rounding") && (key === "before" || key === "after"));

/** Numbers as the model has them, but for the last digits of a double; kronor with two decimals. */
const plain = (value: unknown, isKronor: boolean): string =>
  typeof value === "number"
    ? isKronor
      ? value.toFixed(2)
      : String(Number(value.toPrecision(12)))
    : typeof value === "string"
      ? value
      : JSON.stringify(value);
