import type { Example } from "../programmes/package.ts";
import { applyExample } from "./commands/apply-example.ts";
import type { Simulator } from "./simulator.ts";

/** Carries an example out and turns to what it is about. */
export function showExample(
  sim: Pick<Simulator, "change" | "setView" | "view" | "package">,
  example: Example,
): void {
  const { id, area, projected } = example;
  sim.change((workspace) => applyExample(workspace, sim.package.programme, example));
  sim.setView({
    example: id,
    ...(area !== undefined && { area }),
    ...(projected !== undefined && {
      outcome: "projection",
      projected: {
        ...sim.view().projected,
        series: projected.series,
        isTotal: area === undefined,
        isSinglesShown: projected.singles ?? false,
      },
    }),
  });
}
