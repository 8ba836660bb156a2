import type { InlineProgramme, Scenario, Workspace } from "../../scenario/scenario.ts";

/** The scenarios of a workspace that are about one programme. */
export interface Part {
  readonly workspace: Workspace;
  /** Where each of its scenarios stood in the whole. */
  readonly places: readonly number[];
}

/**
 * A workspace as parts of one programme each, the part that is worked on first. A part without the baseline has its
 * first scenario for one; numbers of people's own sums and an own lesson go with the part that is worked on. A workspace about a single programme is its own part. Programmes in the file are the same
 * where they are one object, as `readWorkspace` leaves them.
 */
export function splitByProgramme(whole: Workspace): [Part, ...Part[]] {
  const groups = new Map<string | InlineProgramme, number[]>();
  whole.workspace.forEach(({ programme }, place) => {
    const key = "id" in programme ? programme.id : programme.inline;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  });
  const current = whole.current ?? whole.baseline;
  const parts = [...groups.values()].map((places): Part => {
    if (groups.size === 1) return { workspace: whole, places };
    const at = (place: number) => places.indexOf(place);
    const baseline = Math.max(0, at(whole.baseline));
    const scenarios = places.map((place) => whole.workspace[place] as Scenario);
    const workspace = { utfall: 1, workspace: scenarios, baseline } as const;
    if (at(current) < 0) return { workspace, places };
    const { sums, lesson } = whole;
    return {
      workspace: {
        ...workspace,
        current: at(current),
        ...(sums !== undefined && { sums }),
        ...(lesson !== undefined && { lesson }),
      },
      places,
    };
  });
  parts.sort((a, b) => Number(b.places.includes(current)) - Number(a.places.includes(current)));
  const [first, ...others] = parts;
  if (first === undefined) throw new RangeError("a workspace has at least one scenario");
  return [first, ...others];
}

/** A scenario beside its programme as it is; a workspace as it stands. */
export function asWorkspace(file: Scenario | Workspace): Workspace {
  if ("workspace" in file) return file;
  const { programme } = file;
  return { utfall: 1, workspace: [{ utfall: 1, programme }, file], baseline: 0, current: 1 };
}
