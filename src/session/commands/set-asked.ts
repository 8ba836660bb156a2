import type { AttributeChange, Workspace } from "../../scenario/scenario.ts";
import { type Place, withData } from "../observed.ts";
import { currentScenario, withCurrent } from "../workspace.ts";

/** Types an attribute of an area that the programme has no figure for; null: it is not known. */
export function setAskedAttribute(
  workspace: Workspace,
  area: string,
  attribute: string,
  value: number | null,
): Workspace {
  const { attributes = [], ...scenario } = currentScenario(workspace);
  const others = attributes.filter((each) => each.area !== area || each.attribute !== attribute);
  const next: readonly AttributeChange[] = value === null ? others : [...others, { area, attribute, value }];
  return withCurrent(workspace, next.length === 0 ? scenario : { ...scenario, attributes: next });
}

/** Types a level, a share, that the programme has no figure for; null: it is not known. */
export function setAskedLevel(workspace: Workspace, place: Place, value: number | null): Workspace {
  const scenario = currentScenario(workspace);
  const others = (scenario.data ?? []).filter(
    ({ area, indicator, year }) =>
      area !== place.area || indicator !== place.indicator || year !== place.year,
  );
  return withCurrent(
    workspace,
    withData(scenario, value === null ? others : [...others, { ...place, value }]),
  );
}
