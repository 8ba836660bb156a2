import type { Example } from "../../programmes/package.ts";
import type { Workspace } from "../../scenario/scenario.ts";
import { currentIndexOf, currentScenario } from "../workspace.ts";
import { nameScenario } from "./name-scenario.ts";
import { reset } from "./reset.ts";

/** Takes back every change; with them goes a name that an example gave, which is true no longer. */
export function startOver(workspace: Workspace, examples: readonly Example[]): Workspace {
  const { title = "" } = currentScenario(workspace);
  const given = examples.some((example) => Object.values(example.title).includes(title.replace(/ \d+$/, "")));
  const anew = reset(workspace);
  return given ? nameScenario(anew, currentIndexOf(anew), "") : anew;
}
