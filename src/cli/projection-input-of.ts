import { allocate } from "../model/allocate.ts";
import type { ProjectionInput } from "../model/project/input.ts";
import type { Fault, Result } from "../model/result.ts";
import { ok } from "../model/result.ts";
import { inputOfResolved, paysAlike } from "../scenario/projection-input.ts";
import type { Held } from "../scenario/scenario-at-hand.ts";
import type { FileCatalogue } from "./catalogue.ts";
import { readHeld, resolve } from "./read-input.ts";
import type { ProjectionCall } from "./read-projection-options.ts";

/**
 * What is projected of a programme or a file (readHeld), over so many years from so large a seed. Errors: everything wrong
 * with the file, its ids and its rule.
 */
export function projectionInputOf(
  argument: string,
  { years, seed, targets }: Pick<ProjectionCall, "years" | "seed" | "targets">,
  catalogue: FileCatalogue,
): Result<ProjectionInput, readonly Fault[]> {
  const held = readHeld(argument, catalogue);
  if (!held.ok) return held;
  const read = resolve(held.value, catalogue);
  if (!read.ok) return read;
  const baselineSek = baselineAwards(held.value, catalogue);
  return ok(inputOfResolved(read.value, { years, seed, targets, baselineSek }));
}

/** Awards of the baseline, where what is projected pays otherwise: falls in the first year count from them. */
function baselineAwards(
  { scenario, baseline }: Held,
  catalogue: FileCatalogue,
): Readonly<Record<string, number>> | undefined {
  if (paysAlike(scenario, baseline)) return undefined;
  const resolved = resolve({ scenario: baseline, baseline }, catalogue);
  if (!resolved.ok) return undefined;
  const allocation = allocate(resolved.value.rule, resolved.value.programme);
  return allocation.ok
    ? Object.fromEntries(allocation.value.areas.map((area) => [area.id, area.awardSek]))
    : undefined;
}
