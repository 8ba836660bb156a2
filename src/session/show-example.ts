import type { Example, Locale } from "../programmes/package.ts";
import { applyExample, placeOfExample } from "./commands/apply-example.ts";
import type { Simulator } from "./simulator.ts";

/** Turns to the scenario of an example and to what it is about; where there is none yet it is made, named after the example. */
export function showExample(
  sim: Pick<Simulator, "change" | "choose" | "setView" | "view" | "package" | "workspace">,
  { id, area, projected }: Example,
  locale: Locale,
): void {
  const { programme, examples } = sim.package;
  // With the names of places, also while they are hidden.
  const example = examples.find((each) => each.id === id);
  if (example === undefined) return;
  const place = placeOfExample(sim.workspace(), programme, example);
  if (place >= 0) sim.choose(place);
  else sim.change((workspace) => applyExample(workspace, programme, example, example.title[locale]));
  sim.setView({
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
