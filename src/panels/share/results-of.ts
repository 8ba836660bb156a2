import { resultHash } from "../../scenario/hash.ts";
import type { Workspace } from "../../scenario/scenario.ts";
import type { Simulator } from "../../session/simulator.ts";

/** A number of our own for questions about scenarios, away from those that the page asks elsewhere. */
const lane = 10_000;

/** The hash of what each scenario pays; null where it cannot be worked out. */
export async function resultsOf(
  { allocate }: Pick<Simulator, "allocate">,
  { workspace }: Workspace,
): Promise<(string | null)[]> {
  const answers = await Promise.all(workspace.map((scenario, place) => allocate(scenario, lane + place)));
  return answers.map((answer) => (answer.ok ? resultHash(answer.value) : null));
}
