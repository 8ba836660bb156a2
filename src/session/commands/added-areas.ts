import type { Programme } from "../../model/programme.ts";
import type { AddedArea, LocalAssumed, Scenario, Workspace } from "../../scenario/scenario.ts";
import { freeKey } from "../free-key.ts";
import { currentScenario, withCurrent } from "../workspace.ts";
import { resetArea } from "./reset-area.ts";
import { ruleWithoutArea } from "./rule-without-area.ts";

/** An id of small letters, digits and hyphens that says the name. */
const idOfName = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60) || "area";

/** The id that an added area of this name gets: one that no area of the programme or of any scenario has. */
export function idOfAdded(workspace: Workspace, programme: Programme, name: string): string {
  const taken = new Set([
    ...programme.areas.map(({ id }) => id),
    ...workspace.workspace.flatMap(({ areas = [] }) => areas.map(({ id }) => id)),
  ]);
  return freeKey(idOfName(name), (id) => taken.has(id));
}

const withAreas = ({ areas: _, ...scenario }: Scenario, areas: readonly AddedArea[]): Scenario =>
  areas.length === 0 ? scenario : { ...scenario, areas };

/** Adds an area to the scenario worked on; nothing is known of it yet but its name and municipality. */
export function addArea(workspace: Workspace, area: AddedArea): Workspace {
  const scenario = currentScenario(workspace);
  return withCurrent(workspace, withAreas(scenario, [...(scenario.areas ?? []), area]));
}

/** Changes what is said of an added area. */
export function changeAddedArea(
  workspace: Workspace,
  id: string,
  change: (area: AddedArea) => AddedArea,
): Workspace {
  const scenario = currentScenario(workspace);
  const areas = (scenario.areas ?? []).map((area) => (area.id === id ? change(area) : area));
  return withCurrent(workspace, withAreas(scenario, areas));
}

/** Takes an added area away, with all that the scenario says of it. */
export function removeArea(workspace: Workspace, id: string): Workspace {
  const scenario = currentScenario(resetArea(workspace, id));
  const { rule, local, ...rest } = withAreas(
    scenario,
    (scenario.areas ?? []).filter((area) => area.id !== id),
  );
  const places = local?.flatMap((entry): LocalAssumed[] => {
    if (!("areas" in entry)) return [entry];
    const areas = entry.areas.filter((area) => area !== id);
    return areas.length === 0 ? [] : [{ ...entry, areas }];
  });
  return withCurrent(workspace, {
    ...rest,
    ...(rule && { rule: ruleWithoutArea(rule, id) }),
    ...(places && places.length > 0 && { local: places }),
  });
}

/** Sets or forgets (null) an attribute. */
export function withAttribute(area: AddedArea, attribute: string, value: number | null): AddedArea {
  const { attributes = {}, ...rest } = area;
  const { [attribute]: _, ...others } = attributes;
  const next = value === null ? others : { ...others, [attribute]: value };
  return Object.keys(next).length === 0 ? rest : { ...rest, attributes: next };
}

/** Sets or forgets (null) a level, a share; it counts the people that the indicator's other levels count. */
export function withLevel(area: AddedArea, indicator: string, year: number, value: number | null): AddedArea {
  const { levels = [], ...rest } = area;
  const others = levels.filter((each) => each.indicator !== indicator || each.year !== year);
  const denominator = peopleOf(area, indicator);
  const level = { indicator, year, value: value ?? 0, ...(denominator !== null && { denominator }) };
  const next = value === null ? others : [...others, level].sort((a, b) => a.year - b.year);
  return next.length === 0 ? rest : { ...rest, levels: next };
}

/** How many people the levels of an indicator count; null where nobody has said. */
export const peopleOf = ({ levels = [] }: AddedArea, indicator: string): number | null =>
  levels.find((each) => each.indicator === indicator && each.denominator !== undefined)?.denominator ?? null;

/** Says how many people all levels of an indicator count; null: it is not known. */
export function withPeople(area: AddedArea, indicator: string, people: number | null): AddedArea {
  if (area.levels === undefined) return area;
  return {
    ...area,
    levels: area.levels.map((level) => {
      if (level.indicator !== indicator) return level;
      const { denominator: _, ...rest } = level;
      return people === null ? rest : { ...rest, denominator: people };
    }),
  };
}
