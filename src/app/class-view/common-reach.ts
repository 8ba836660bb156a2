import { type Accessor, createMemo } from "solid-js";
import { payoutsView } from "../../outcomes/payouts/payouts-view.ts";
import { createResults } from "../../session/create-results.ts";
import type { Simulator } from "../../session/simulator.ts";

/** The longest bar that any scenario of the workspace has, so that going from one to the next keeps the scale. Needs an owner. */
export function createCommonReach(sim: Simulator): Accessor<number> {
  const workspace = createMemo(() => sim.workspace());
  const results = createResults(workspace, (scenario, place) => sim.allocate(scenario, place));
  return createMemo(() => {
    const { programme } = sim.shownPackage();
    const baseline = sim.baselineResult().value;
    if (baseline === undefined) return 0;
    const longest = results().flatMap(({ value }) => {
      if (value === undefined) return [];
      const { rows } = payoutsView({
        programme,
        published: sim.shownPackage().published,
        allocation: value.allocation,
        baseline,
        pots: value.allocation.pots.map(({ id }) => id),
        unit: sim.view().unit,
        sorting: "name",
        isGrouped: false,
      });
      return rows.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0));
    });
    return Math.max(0, ...longest.filter(Number.isFinite));
  });
}
