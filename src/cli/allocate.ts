import { formats } from "../i18n/format.ts";
import { allocate } from "../model/allocate.ts";
import type { Allocation } from "../model/allocation.ts";
import { type Fault, fail, ok, type Result } from "../model/result.ts";
import { compare } from "../model/tolerance.ts";
import type { AreaNoun, Locale } from "../programmes/package.ts";
import { allocationJson } from "../scenario/allocation-json.ts";
import { resultHash } from "../scenario/hash.ts";
import type { Arguments } from "./arguments.ts";
import type { FileCatalogue } from "./catalogue.ts";
import type { Command } from "./command.ts";
import { nounOf } from "./noun-of.ts";
import { errorObject, type Output, sayFaults } from "./output.ts";
import { readInput } from "./read-input.ts";
import { tableWords } from "./table-words.ts";
import { textTable } from "./text-table.ts";

interface Allocated {
  readonly programme: string;
  readonly allocation: Allocation;
}

/** The command `allocate`. */
export const allocateCommand: Command = {
  name: "allocate",
  usage: "allocate <programme id or scenario file>... [--json] [--lang en|sv]",
  help: `Computes what every area gets, for one or more programmes or scenario files. Of a file that holds a
workspace, as the page saves it, the scenario that was worked on is taken: here and in the other commands.

--json prints one JSON object per line and argument, in their order:
  { "programme", "modelVersion", "provenance", "budgetSek", "reserveSek", "distributedSek", "unpaidSek",
    "areas": [{ "id", "name", "municipality", "selected", "awardSek", "pots": { "<pot id>": kronor },
      "sharedSek", "limitSek" }],
    "hash" }
budgetSek = reserveSek + distributedSek + unpaidSek, and awardSek is the sum of pots, sharedSek and limitSek. A faulty file prints
{ "error": { "code", "path" or names } } in its place.`,
  words: [1, Number.POSITIVE_INFINITY],
  run,
};

/** `allocate <programme id or file>...`: one result per argument, in their order. The answer is the exit code. */
function run({ words, json, locale }: Arguments, catalogue: FileCatalogue, output: Output): number {
  let exitCode = 0;
  words.forEach((argument, i) => {
    const result = allocateOne(argument, catalogue);
    if (!result.ok) {
      exitCode = 2;
      if (json) output.line(JSON.stringify(errorObject(result.error)));
      sayFaults(argument, result.error, locale, output);
    } else if (json) output.line(jsonLine(result.value));
    else
      output.line(
        (i > 0 ? "\n" : "") +
          allocationText(result.value, nounOf(catalogue, result.value.programme, locale), locale),
      );
  });
  return exitCode;
}

const jsonLine = ({ programme, allocation }: Allocated): string =>
  JSON.stringify({ programme, ...allocationJson(allocation) });

function allocateOne(argument: string, catalogue: FileCatalogue): Result<Allocated, readonly Fault[]> {
  const input = readInput(argument, catalogue);
  if (!input.ok) return input;
  const { rule, programme } = input.value;
  const allocation = allocate(rule, programme);
  return allocation.ok
    ? ok({ programme: programme.id, allocation: allocation.value })
    : fail([allocation.error]);
}

function allocationText({ programme, allocation }: Allocated, noun: AreaNoun, locale: Locale): string {
  const { areas, pots, provenance } = allocation;
  const t = tableWords[locale];
  const kronor = (value: number) => formats(locale).integer(value);
  const shared = areas.some((area) => area.sharedSek !== 0);
  const limited = areas.some((area) => area.limitSek !== 0);
  const head = [t.area(noun), t.municipality, t.award, ...pots.map(({ id }) => id)];
  if (shared) head.push(t.shared);
  if (limited) head.push(t.limit);
  const rows = areas.map((area) => [
    area.name,
    area.municipality,
    area.selected ? kronor(area.awardSek) : t.notSelected,
    ...area.potsSek.map(kronor),
    ...(shared ? [kronor(area.sharedSek)] : []),
    ...(limited ? [kronor(area.limitSek)] : []),
  ]);
  const sums = [
    [t.budget, kronor(allocation.budgetSek)],
    [t.reserve, kronor(allocation.reserveSek)],
    [t.distributed, kronor(allocation.distributedSek)],
    [t.returned, kronor(allocation.returnedSek)],
    [t.carried, kronor(allocation.carriedSek)],
    [t.rest, kronor(allocation.roundingRestSek)],
    ...pots.flatMap(({ id, moneySek, claimedSek = 0 }) =>
      compare(claimedSek, moneySek) > 0 ? [[`${id}: ${t.claimed}`, kronor(claimedSek)]] : [],
    ),
  ];
  return [
    `${programme} (figures: ${provenance}; not an official calculation)`,
    textTable([head, ...rows], [...head.keys()].slice(2)),
    "",
    textTable(sums, [1]),
    `Hash ${resultHash(allocation)}`,
  ].join("\n");
}
