import type { Fault, Result } from "../model/result.ts";
import { readScenario } from "../scenario/read-scenario.ts";
import type { InlineProgramme } from "../scenario/scenario.ts";
import { slug } from "./clean-name.ts";
import type { Parts } from "./put-together.ts";
import { startingRule } from "./starting-rule.ts";

/** What the user says of the whole. */
export interface Settings {
  readonly title: string;
  /** Whole kronor. */
  readonly budgetSek: number;
}

/** The id of imported data: told apart from the product's programmes by how it begins. */
export const ownId = (title: string): string => `own-${slug(title) || "data"}`;

/**
 * Imported parts with a rule to start from, as a programme written out, checked by the reader of scenario files
 * so that what is imported can be saved and opened again. Errors: what that reader finds.
 */
export function buildProgramme(
  parts: Parts,
  { title, budgetSek }: Settings,
): Result<InlineProgramme, readonly Fault[]> {
  const { areas, observations } = parts;
  const seen = new Set(observations.map(({ indicator }) => indicator));
  const inline: InlineProgramme = {
    id: ownId(title),
    title,
    areas,
    indicators: parts.indicators.filter(({ id }) => seen.has(id)),
    observations,
    rule: startingRule(parts, budgetSek),
  };
  const read = readScenario({ utfall: 1, programme: { inline } });
  return read.ok ? { ok: true, value: inline } : read;
}
