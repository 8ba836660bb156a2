import type { Programme } from "../../programme.ts";
import { ok, type Result } from "../../result.ts";
import type { Rule } from "../../rule/rule.ts";
import { toResult } from "../../throw-fault.ts";
import type { ChanceSource } from "./chance-source.ts";
import { type ChanceWorld, chanceWorld } from "./chance-world.ts";
import { type MeasuredPot, measuredPots } from "./measured-pot.ts";
import { type Treatment, withoutNoise } from "./treatments.ts";
import { type TrueChanges, trueChanges } from "./true-changes.ts";

/** The rule under one treatment of chance, ready to be run on draws. */
export interface LuckWorld {
  readonly treatment: Treatment;
  readonly world: Result<ChanceWorld>;
  /** The rule without a noise treatment on draws of the true changes over its windows. */
  readonly truth: Result<{ readonly world: ChanceWorld; readonly changes: TrueChanges }>;
  /** Windows of its own, so that its true changes are others than the rule's. */
  readonly isLonger: boolean;
}

/** What a world pays when it is run; null where its rule cannot be carried out. */
export const awardsOf = (
  world: Result<ChanceWorld>,
  run: (on: ChanceWorld) => boolean,
): Float64Array | null => (world.ok && run(world.value) ? world.value.kernel.output.awards : null);

/** What the rule pays on a draw of the true changes. */
export const byTruth = ({ truth }: LuckWorld, draw: number): Float64Array | null =>
  truth.ok && truth.value.world.onValues((values) => truth.value.changes(draw, values))
    ? truth.value.world.kernel.output.awards
    : null;

/** The pots of the rule on what is observed. */
export function measured(world: ChanceWorld, rule: Rule): MeasuredPot[] {
  world.kernel.run(world.observed);
  return measuredPots(rule.pots, world.kernel, world.observed);
}

/** The rule without a noise treatment, and the true changes over its windows. */
export function truthOf(
  rule: Rule,
  programme: Programme,
  ids: readonly string[],
  chance: ChanceSource,
): LuckWorld["truth"] {
  const plain = withoutNoise(rule);
  const world = chanceWorld(plain, programme, chance);
  if (!world.ok) return world;
  const pots = toResult(() => measured(world.value, plain));
  if (!pots.ok) return pots;
  const changes = trueChanges(pots.value, ids, world.value.kernel.frame, chance);
  return changes.ok ? ok({ world: world.value, changes: changes.value }) : changes;
}
