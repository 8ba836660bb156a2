import { availableParallelism } from "node:os";
import { mostYears } from "../model/project/cycle-parameters.ts";
import { roles } from "../model/project/roles.ts";
import type { ObservedChange, Target } from "../model/project/target.ts";
import { fail, ok, type Result } from "../model/result.ts";
import type { Arguments } from "./arguments.ts";

/** What a projection is asked for. */
export interface ProjectionCall {
  readonly years: number;
  readonly draws: number;
  readonly seed: number;
  readonly workers: number;
  readonly targets: readonly Target[];
  /** The cycle is made as strong as this needs; `observed`: what the programme observed on the way to its target. */
  readonly fitCycle: ObservedChange | "observed" | null;
  /** Bytes it may take; null: as many as are taken without a question. */
  readonly mostBytes: number | null;
  /** Null: the whole study. */
  readonly shard: { readonly part: number; readonly of: number } | null;
}

export const mostDraws = 1_000_000_000;
export const mostWorkers = 256;
export const mostMegabytes = 1_000_000;
export const mostParts = 100_000;

/** Reads the options of `project`. Errors: a sentence about the option in question. */
export function readProjectionOptions(given: Arguments): Result<ProjectionCall, string> {
  const { options } = given;
  const whole = (name: string, preset: number, least: number, most: number): Result<number, string> =>
    readWhole(given, name, preset, least, most);
  const years = whole("years", 10, 1, mostYears);
  if (!years.ok) return years;
  const draws = whole("draws", 10_000, 1, mostDraws);
  if (!draws.ok) return draws;
  const seed = whole("seed", 1, 0, Number.MAX_SAFE_INTEGER);
  if (!seed.ok) return seed;
  const workers = whole("workers", Math.min(mostWorkers, availableParallelism()), 1, mostWorkers);
  if (!workers.ok) return workers;
  const mostBytes = readMemory(given);
  if (!mostBytes.ok) return mostBytes;
  const targets: Target[] = [];
  for (const text of options.get("target") ?? []) {
    const target = readTarget(text);
    if (target === null)
      return fail(
        `--target takes ${roles.join(", ")}, perhaps @ and an area's id, = and a share or a change in per cent: employment=0.5, assistance=-50%.`,
      );
    targets.push(target);
  }
  const fitted = readFit(options.get("fit-cycle")?.at(-1));
  if (fitted === undefined)
    return fail("--fit-cycle takes observed, or a year and a change in per cent, as 2003=-37.5%.");
  const shard = readShard(options.get("shard")?.at(-1));
  if (shard === undefined)
    return fail(`--shard takes a part and the number of parts, as 2/8, at most ${mostParts}.`);
  return ok({
    years: years.value,
    draws: draws.value,
    seed: seed.value,
    workers: workers.value,
    targets,
    fitCycle: fitted,
    mostBytes: mostBytes.value,
    shard,
  });
}

/** Bytes that something may take (--memory, in MB); null: as many as are taken without a question. Errors: a sentence. */
export function readMemory(given: Arguments): Result<number | null, string> {
  const memory = readWhole(given, "memory", 0, 1, mostMegabytes);
  return memory.ok ? ok(given.options.has("memory") ? memory.value * 1e6 : null) : memory;
}

function readWhole(
  { options }: Arguments,
  name: string,
  preset: number,
  least: number,
  most: number,
): Result<number, string> {
  const text = options.get(name)?.at(-1);
  if (text === undefined) return ok(preset);
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most
    ? ok(value)
    : fail(`--${name} takes a whole number from ${least} to ${most}.`);
}

/** `employment@araby=0.5` or `assistance=-50%`. */
function readTarget(text: string): Target | null {
  const match = /^([a-z]+)(?:@([^=]+))?=(-?\d+(?:\.\d+)?)(%?)$/.exec(text);
  const role = roles.find((each) => each === match?.[1]);
  if (match === null || role === undefined) return null;
  const value = Number(match[3]);
  const area = match[2] === undefined ? {} : { area: match[2] };
  return { id: text, role, ...area, ...(match[4] === "%" ? { change: value / 100 } : { share: value }) };
}

function readFit(text: string | undefined): ProjectionCall["fitCycle"] | undefined {
  if (text === undefined) return null;
  if (text === "observed") return text;
  const match = /^(\d{4})=(-?\d+(?:\.\d+)?)%$/.exec(text);
  const change = Number(match?.[2]) / 100;
  return change >= -1 ? { year: Number(match?.[1]), change } : undefined;
}

function readShard(text: string | undefined): ProjectionCall["shard"] | undefined {
  if (text === undefined) return null;
  const match = /^(\d+)\/(\d+)$/.exec(text);
  const part = Number(match?.[1]);
  const of = Number(match?.[2]);
  return part >= 1 && part <= of && of <= mostParts ? { part, of } : undefined;
}
