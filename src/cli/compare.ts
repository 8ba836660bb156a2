import { allocate } from "../model/allocate.ts";
import type { Allocation } from "../model/allocation.ts";
import { bandOf, countBands } from "../model/analysis/change-bands.ts";
import { distribution } from "../model/analysis/distribution.ts";
import { needOf } from "../model/analysis/need.ts";
import { type Measured, type MeasureFault, standingsOf } from "../model/analysis/standing.ts";
import { choiceOf } from "../model/faults.ts";
import type { Programme } from "../model/programme.ts";
import { type Fault, fail, ok, type Result } from "../model/result.ts";
import { differences } from "../scenario/differences.ts";
import { resultHash } from "../scenario/hash.ts";
import { faultBelow } from "../scenario/path.ts";
import type { Resolved } from "../scenario/resolve-scenario.ts";
import type { Arguments } from "./arguments.ts";
import type { FileCatalogue } from "./catalogue.ts";
import type { Command } from "./command.ts";
import { compareText } from "./compare-text.ts";
import type { ComparedJson, ComparisonJson, FailedJson } from "./comparison-json.ts";
import { nounOf } from "./noun-of.ts";
import { errorObject, type Output, sayFaults } from "./output.ts";
import { type Given, readCompared } from "./read-compared.ts";

/** The command `compare`. */
export const compareCommand: Command = {
  name: "compare",
  usage:
    "compare <workspace file> | <baseline> <programme id or scenario file>... [--need indicator] [--json] [--lang en|sv]",
  help: `Compares scenarios with a baseline: what every area gets and by how much it differs, how many areas gain and
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
  words: [1, Number.POSITIVE_INFINITY],
  options: ["need"],
  run,
};

/**
 * `compare <workspace file>` or `compare <baseline> <reform>...`: awards, differences to the baseline, bands of change
 * and how the money is spread. A scenario that cannot be worked out is told and the others are compared all the same.
 */
function run({ words, json, locale, options }: Arguments, catalogue: FileCatalogue, output: Output): number {
  const file = words[0] ?? "";
  const stop = (faults: readonly Fault[], at = file): 2 => {
    if (json) output.line(JSON.stringify(errorObject(faults)));
    sayFaults(at, faults, locale, output);
    return 2;
  };
  const given = readCompared(words, catalogue);
  if (!given.ok) return stop(given.error.faults, given.error.file);
  const need = options.get("need")?.at(-1) ?? null;
  const compared = compareAll(given.value, need);
  if (!compared.ok) return stop(compared.error);
  const { result, failed } = compared.value;
  output.line(
    json ? JSON.stringify(result) : compareText(result, nounOf(catalogue, result.programme, locale), locale),
  );
  for (const { file: name, faults } of failed) sayFaults(name, faults, locale, output);
  return failed.length > 0 ? 2 : 0;
}

interface Comparison {
  readonly result: ComparisonJson;
  readonly failed: readonly { readonly file: string; readonly faults: readonly Fault[] }[];
}

function compareAll(given: readonly Given[], need: string | null): Result<Comparison, readonly Fault[]> {
  const [first, ...others] = given;
  if (first === undefined) throw new RangeError("a comparison without a baseline");
  const baseline = worked(first);
  if (!baseline.ok) return fail(baseline.error.map((fault) => inFile(first, fault)));
  const { programme } = baseline.value.resolved;
  const indicators = programme.indicators.map(({ id }) => id);
  if (need !== null && !indicators.includes(need))
    return fail([{ code: "unknownIndicator", value: need, ...choiceOf(indicators) }]);
  const needs = needOf(programme, need ?? undefined);
  const results = others.map((each) => ({ each, result: sameProgramme(each, programme) }));
  const failed = results.flatMap(({ each, result }) =>
    result.ok ? [] : [{ file: each.file, faults: result.error.map((fault) => inFile(each, fault)) }],
  );
  const toJson = (each: Given, value: Worked, isBaseline: boolean): ComparedJson =>
    comparedJson(each.title, value, baseline.value, needs, isBaseline);
  return ok({
    result: {
      programme: programme.id,
      modelVersion: baseline.value.allocation.modelVersion,
      need,
      scenarios: [
        toJson(first, baseline.value, true),
        ...results.map(({ each, result }): ComparedJson | FailedJson =>
          result.ok
            ? toJson(each, result.value, false)
            : { title: each.title, baseline: false, error: result.error[0] },
        ),
      ],
    },
    failed,
  });
}

interface Worked {
  readonly resolved: Resolved;
  readonly allocation: Allocation;
}

function worked({ resolved }: Given): Result<Worked, readonly Fault[]> {
  if (!resolved.ok) return resolved;
  const allocation = allocate(resolved.value.rule, resolved.value.programme);
  return allocation.ok
    ? ok({ resolved: resolved.value, allocation: allocation.value })
    : fail([allocation.error]);
}

function sameProgramme(given: Given, { id }: Programme): Result<Worked, readonly Fault[]> {
  if (given.resolved.ok && given.resolved.value.programme.id !== id)
    return fail([{ code: "otherProgramme", value: given.resolved.value.programme.id, allowed: id }]);
  return worked(given);
}

/** The place of a scenario in its file before the path of a fault. */
const inFile = ({ path }: Given, fault: Fault): Fault => faultBelow(path, fault);

/** Inhabitants and need are the baseline's, so that only the awards differ. */
function comparedJson(
  title: string | null,
  { resolved, allocation }: Worked,
  baseline: Worked,
  needs: ReadonlyMap<string, number>,
  isBaseline: boolean,
): ComparedJson {
  const standings = standingsOf(baseline.resolved.programme, allocation, needs);
  const inhabitants = new Map(standings.map((each) => [each.area, each.inhabitants]));
  const before = new Map(baseline.allocation.areas.map(({ id, awardSek }) => [id, awardSek]));
  const areas = allocation.areas.map(({ id, name, municipality, awardSek }) => {
    const people = inhabitants.get(id);
    const baselineSek = before.get(id) ?? 0;
    return {
      id,
      name,
      municipality,
      awardSek,
      perInhabitantSek: people === undefined ? null : Math.round((awardSek / people) * 100) / 100,
      differenceSek: awardSek - baselineSek,
      band: bandOf(awardSek, baselineSek),
    };
  });
  const bands = countBands(
    areas.map(({ id, awardSek }) => ({ area: id, awardSek, baselineSek: before.get(id) ?? 0 })),
  );
  const measure = (result: Result<Measured, MeasureFault>) =>
    result.ok
      ? { value: Number(result.value.value.toPrecision(9)), leftOut: result.value.leftOut }
      : { fault: result.error.code };
  return {
    title,
    baseline: isBaseline,
    provenance: allocation.provenance,
    distributedSek: allocation.distributedSek,
    unpaidSek: allocation.unpaidSek,
    areas,
    bands: Object.fromEntries(bands.map(({ band, areas }) => [band, areas.length])),
    distribution: Object.fromEntries(
      Object.entries(distribution(standings)).map(([id, result]) => [id, measure(result)]),
    ),
    differences: isBaseline ? [] : differences(baseline.resolved, resolved),
    hash: resultHash(allocation),
  };
}
