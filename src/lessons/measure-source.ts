import type { Claim } from "./claim.ts";
import type { Measure } from "./measure-schema.ts";
import type { Scene } from "./scene.ts";

type Of<Kind extends Measure["measure"]> = Extract<Measure, { readonly measure: Kind }>;

const units = {
  sek: "sek",
  share: "share",
  persons: "count",
  count: "count",
  fullTimePosts: "count",
  year: "count",
} as const;

/** A figure of a table of the programme's sources. Throws where there is none. */
export function figureOf({ table, row }: Of<"figure">, { pack }: Scene): Claim {
  const held = pack.sections.tables?.find(({ id }) => id === table);
  const found = held?.rows.find((each) => ("area" in each ? each.area : each.id) === row);
  if (held === undefined || found === undefined || found.value === null)
    throw new RangeError(`no figure ${table} ${row}`);
  return { unit: units[held.unit], value: found.value };
}

/** Kronor that were published for an area. Throws where none were. */
export function publishedOf({ published, area }: Of<"published">, { pack }: Scene): number {
  const found = pack.published.find(({ id }) => id === published)?.amounts[area];
  if (found === undefined) throw new RangeError(`nothing published of ${area} in ${published}`);
  return found.value;
}

/** What a source tells of a project. Throws where it tells nothing. */
export function projectOf({ project, what }: Of<"project">, { pack }: Scene): Claim {
  const found = pack.sections.projects?.rows.find(({ id }) => id === project)?.[what];
  if (found === undefined || found === null) throw new RangeError(`no ${what} of ${project}`);
  return { unit: what === "grantedSek" ? "sek" : "count", value: found };
}

/** How often agencies took part in an area's measures, how many those were, or how often per hundred. Throws where the source does not say. */
export function participationOf({ area, what }: Of<"participation">, { pack }: Scene): number {
  const found = pack.sections.collaboration?.participations?.rows.find((each) => each.area === area);
  if (found === undefined) throw new RangeError(`no participations of ${area}`);
  return what === "perHundred" ? (100 * found.times) / found.measures : found[what];
}

/** The level that the source found for a goal. Throws where it found none. */
export function foundLevelOf(goal: string, { pack }: Scene): number {
  const found = pack.sections.collaboration?.found.find(({ id }) => id === goal)?.level;
  if (found === undefined || found === null) throw new RangeError(`no level of ${goal}`);
  return found;
}

/** The target of a programme with all its people. Throws where its source does not let them be known. */
export function targetOf(id: string, { pack }: Scene) {
  const target = pack.sections.targets?.find((each) => each.id === id);
  const last = target?.observed.at(-1);
  if (target?.people === undefined || last?.people === undefined) throw new RangeError(`no people of ${id}`);
  const start = target.people.value;
  return { start, wanted: start * (1 + target.change), observed: last.people, observedYear: last.year };
}

/** People at the start of a target, wanted at its end, or observed on the way. */
export const targetPeople = ({ target, what }: Of<"target">, scene: Scene): number =>
  targetOf(target, scene)[what];
