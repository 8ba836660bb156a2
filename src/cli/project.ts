import type { ProjectionAnswer, ProjectionEngine, ProjectionOptions } from "../engine/projection-engine.ts";
import { createProjectionPool } from "../engine/projection-pool.ts";
import { type CycleFit, fitCycle } from "../model/project/fit-cycle.ts";
import type { ProjectionInput } from "../model/project/input.ts";
import type { Merged } from "../model/project/merger.ts";
import { moneyLeft } from "../model/project/money-left.ts";
import { municipalitiesOf } from "../model/project/municipalities-of.ts";
import type { Projection } from "../model/project/projection.ts";
import type { ObservedChange } from "../model/project/target.ts";
import type { Fault, Result } from "../model/result.ts";
import { projectionJson } from "../scenario/projection-json.ts";
import type { Arguments } from "./arguments.ts";
import type { FileCatalogue } from "./catalogue.ts";
import type { Command } from "./command.ts";
import { nounOf } from "./noun-of.ts";
import { errorObject, type Output, sayAllTheSame, sayFaults } from "./output.ts";
import { projectionInputOf } from "./projection-input-of.ts";
import { fitText, projectionText } from "./projection-output.ts";
import { readProjectionOptions } from "./read-projection-options.ts";
import { spawnThread } from "./spawn-thread.ts";
import { headOf, partLines } from "./study-part.ts";

/** Milliseconds between two words about progress. */
const patience = 1000;

/** The command `project`. */
export const projectCommand: Command = {
  name: "project",
  usage:
    "project <programme id or scenario file> [--years 10] [--draws 10000] [--seed 1] [--workers N] [--target T]... [--fit-cycle F] [--memory MB] [--shard i/n] [--json] [--lang en|sv]",
  help: `Projects what the rule would pay and how the indicators would move, as a band of draws per area and year.
A scenario, not a forecast: what goes in are assumptions (docs/projection.md). A fall in the first year counts
from what the programme pays as it is; in a workspace from what its baseline pays.

--years, --draws, --seed   1-30 years; draws to compute; the seed they follow from. The same three and the same input
                           give the same result, however many workers compute it.
--workers                  threads; as many as the machine has cores unless given.
--target                   a level to be reached, whose probability is told: employment=0.5 (a share),
                           assistance=-50% (a change against the start), school@rinkeby=0.7 (in one area).
--fit-cycle                makes the cycle as strong as what was observed needs (cycle-scale) and tells what that implies:
                           observed (on the way to the programme's target), or 2003=-37.5% (people on assistance).
--memory                   megabytes that the draws may take: 400 unless given. What would take more is refused with what it
                           takes; all Sweden's 6,160 DeSO areas over 10 years take less.
--shard i/n                computes part i of n and prints it, to be joined by the command merge.
--json prints one object:
  { "programme", "modelVersion", "seed", "draws", "firstYear", "years", "quantiles", "cut", "firstPaymentYear",
    "lastPaymentYear", "paid": { "years": [{ "year", "sek" }], "sek" }, "provenance", "assumed", "groups"?,
    "breakEven": { "years", "rate", "deadweight", "matchCost", "costSek" },
    "areaDetail"?: "main" or "awards", "areas": [{ "id", "name", "municipality", "paidSek", ...PLACE }], "total": PLACE, "hash",
    "left": [{ "year", "listedSek", "paidSek", "leftSek", "reason" }], "municipalities": null or { "rows": [{ "municipality", "areas": [id], ...TERMS }], "total": TERMS }, "fit"? }
  areaDetail: so many areas that draws are not kept whole of each; of a single area only awards, their use and (main) the
    shares with the programme are told, and events; everything else of it is null. "total" is always whole
  left: years in which less is paid on average than the rule lists; reason noPoints: in some draws no area scores in a pot,
    and its money is returned
  TERMS = { "paidSek", "notTakenUpSek", "ownSek", "mayCarrySek", "advanceSek", "usableSek", "lostSek", "newGrantSek",
    "newOwnSek" }, kronor of the award of the rule's own year: received, left, own money needed, may be carried over,
    advanced, usable, lost at the year-end, and new work as assumed; null where no area takes part
  PLACE = { "years": [YEAR], "payers": [PAYER], "ordinaryGrant": null or { "penalty": BAND, "saving": BAND,
    "savingKept": BAND, "districtNet": BAND } }
  YEAR = { "year", "award": BAND, "spent": BAND, "employment": BAND, ..., "means": {...},
    "groups"?: { id: { "mean", "without" } }, "events": { "fall": share, ... } }
  PAYER = { "id", "cost": BAND, "gain": BAND, "net": BAND, "needed": { "p5", "atMean", "p95" } or { "never" },
    "transferSek", "unknown": [cause], "unfollowed": [cause] }; sums over all years in kronor of the first one. gain, net
    and needed are null where the scenario does not say what a person is worth to the payer (docs/scenario-file.md),
    transferSek where the payer does not lose while another gains.
  BAND = { "p5", "p25", "p50", "p75", "p95", "mean", "error" }, null where nothing is measured; cut counts
  probabilities that would have passed 1. lastPaymentYear is null where the rule names no end; paid tells kronor awarded
  per year and in all, paidSek those of an area, as means of the draws. Events: "fall", an award more than 20 % below the year before; "nothing", no
  award; "SoFar", at least once up to that year; then the targets.
Standard error tells how far it has come.`,
  words: [1, 1],
  options: ["years", "draws", "seed", "workers", "shard", "target", "fit-cycle", "memory"],
  run,
};

/** `project <programme id or file>`: bands per area and year from draws, in threads; or one part of them. */
async function run(given: Arguments, catalogue: FileCatalogue, output: Output): Promise<number> {
  const { json, locale } = given;
  const [argument = ""] = given.words;
  const call = readProjectionOptions(given);
  if (!call.ok) {
    output.error(call.error);
    return 2;
  }
  const refuse = (faults: readonly Fault[]): 2 => {
    if (json) output.line(JSON.stringify(errorObject(faults)));
    sayFaults(argument, faults, locale, output);
    sayAllTheSame(faults, output);
    return 2;
  };
  const { draws, workers, shard, mostBytes } = call.value;
  const allowed = mostBytes === null ? {} : { mostBytes };
  const asked = projectionInputOf(argument, call.value, catalogue);
  if (!asked.ok) return refuse(asked.error);
  const fit = call.value.fitCycle === null ? null : fitted(asked.value, call.value.fitCycle);
  if (fit === "nothing") {
    output.error("Nothing was observed here that a cycle could be fitted to; give a year, as 2003=-37.5%.");
    return 2;
  }
  if (fit !== null && !fit.ok) return refuse([fit.error]);
  const input =
    fit === null
      ? asked.value
      : { ...asked.value, assumptions: { ...asked.value.assumptions, "cycle-scale": fit.value.scale } };
  const engine = createProjectionPool({ spawn: spawnThread("projection-thread"), size: workers });
  try {
    const answer: ProjectionAnswer<Projection | Merged> =
      shard === null
        ? await whole(engine, input, { draws, stages: [], ...allowed }, output)
        : await engine.collect(input, draws, { ...shard, ...allowed }, progress(output));
    if (!answer.ok) {
      if (isFault(answer.error)) return refuse([answer.error]);
      throw new Error(`the threads of the projection ended: ${answer.error.code}`);
    }
    if (fit !== null && (shard !== null || !json)) output.error(fitText(fit.value));
    if (shard !== null)
      for (const line of partLines(headOf(input, draws, shard.part, shard.of), answer.value as Merged))
        output.line(line);
    else printProjection(answer.value as Projection, input, given, catalogue, output, fit?.value);
    return 0;
  } finally {
    engine.dispose();
  }
}

/** How strong the cycle must be; "nothing" where nothing was observed. */
function fitted(input: ProjectionInput, asked: ObservedChange | "observed"): Result<CycleFit> | "nothing" {
  const observed =
    asked === "observed" ? input.programme.targets?.flatMap(({ observed = [] }) => observed).at(-1) : asked;
  return observed === undefined ? "nothing" : fitCycle(input, observed);
}

/** What is wrong with the input, not with the threads. */
export const isFault = (error: { readonly code: string }): error is Fault =>
  !["stale", "cancelled", "crashed", "noAnswer", "disposed"].includes(error.code);

/** What `project --json` prints of a projection. */
export function projectionObject(projection: Projection, input: ProjectionInput, fit?: CycleFit): object {
  const left = moneyLeft(projection, input.rule);
  const municipalities = municipalitiesOf(input);
  return { ...projectionJson(projection), left, municipalities, ...(fit && { fit }) };
}

/** Prints a projection of an input as asked for; `fit`: what made its cycle as strong as it is. */
export function printProjection(
  projection: Projection,
  input: ProjectionInput,
  { json, locale }: Arguments,
  catalogue: FileCatalogue,
  output: Output,
  fit?: CycleFit,
): void {
  output.line(
    json
      ? JSON.stringify(projectionObject(projection, input, fit))
      : projectionText(
          projection,
          moneyLeft(projection, input.rule),
          municipalitiesOf(input),
          nounOf(catalogue, projection.facts.programme, "en"),
          locale,
        ),
  );
}

function whole(
  engine: ProjectionEngine,
  input: ProjectionInput,
  options: ProjectionOptions,
  output: Output,
): Promise<ProjectionAnswer<Projection>> {
  const say = progress(output);
  return engine.start(input, options, (event) => {
    if (event.kind === "draws") say(event.draws, event.of);
  }).done;
}

/** A word on standard error about once a second, and at the end. */
export function progress(output: Output): (draws: number, of: number) => void {
  let last = performance.now();
  return (draws, of) => {
    const now = performance.now();
    if (draws < of && now - last < patience) return;
    last = now;
    output.error(`${draws} of ${of} draws`);
  };
}
