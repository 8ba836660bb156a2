import type { Workspace } from "../../scenario/scenario.ts";
import type { History } from "../history.ts";

type Steps = Pick<History, "past" | "present" | "future">;

/** A list of steps as a change of an earlier one: all but its first `head` and last `tail` steps are replaced by `steps`. */
export interface Splice {
  readonly head: number;
  readonly tail: number;
  readonly steps: readonly Workspace[];
  /** Place of the present among all steps. */
  readonly at: number;
}

const allOf = ({ past, present, future }: Steps): readonly Workspace[] => [...past, present, ...future];

/** The steps as a change that gives them from any of the bases; from nothing where there is no base, or one is missing. */
export function spliceOf(steps: Steps, bases: readonly (Steps | undefined)[]): Splice {
  const all = allOf(steps);
  let head = bases.length === 0 ? 0 : all.length;
  let tail = head;
  for (const base of bases) {
    const before = base === undefined ? [] : allOf(base);
    const shortest = Math.min(all.length, before.length);
    let same = 0;
    while (same < shortest && before[same] === all[same]) same++;
    head = Math.min(head, same);
    same = 0;
    while (same < shortest - head && before.at(-1 - same) === all.at(-1 - same)) same++;
    tail = Math.min(tail, same);
  }
  return { head, tail, steps: all.slice(head, all.length - tail), at: steps.past.length };
}

/** The steps that a change gives; without the base that it was made for, those that it holds itself. Null where it holds none. */
export function applySplice({ head, tail, steps, at }: Splice, base: Steps | undefined): Steps | null {
  const before = base === undefined ? [] : allOf(base);
  const all = [...before.slice(0, head), ...steps, ...before.slice(Math.max(head, before.length - tail))];
  const place = base === undefined ? Math.min(Math.max(0, at - head), all.length - 1) : at;
  const present = all[place];
  return present === undefined ? null : { past: all.slice(0, place), present, future: all.slice(place + 1) };
}
