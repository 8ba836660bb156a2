import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";
import type { TryChange, TryResult } from "./create-tries.ts";
import type { Try } from "./tries.ts";

/**
 * For each indicator of which one person gives nothing but a percentage point more, the fewest people at which the award
 * rises: found by halving, after the tries. By indicator; none while it is looked for, or where it cannot be told.
 */
export function createFirstPaid(
  tries: Accessor<readonly Try[]>,
  results: Accessor<readonly TryResult[]>,
  ask: TryChange,
): Accessor<ReadonlyMap<string, number>> {
  const [found, setFound] = createSignal<ReadonlyMap<string, number>>(new Map());
  createEffect(
    on(results, (list) => {
      setFound(new Map());
      let isCurrent = true;
      onCleanup(() => {
        isCurrent = false;
      });
      const resultOf = ({ indicator }: Try, step: Try["step"]) =>
        list[tries().findIndex((each) => each.indicator === indicator && each.step === step)];
      const idle = tries().filter((each) => {
        const point = resultOf(each, "point");
        return (
          each.step === "person" && resultOf(each, "person") === 0 && typeof point === "number" && point > 0
        );
      });
      const work = async () => {
        for (const [at, each] of idle.entries()) {
          const people = await fewestThatPay(each, ask, tries().length + 1 + at, () => isCurrent);
          if (!isCurrent) return;
          if (people !== null) setFound((before) => new Map([...before, [each.indicator, people]]));
        }
      };
      void work();
    }),
  );
  return found;
}

/**
 * The fewest people between one and those of a percentage point whose change raises the award; null where those of the point
 * do not, or where something cannot be worked out. `at`: a lane of its own for the questions.
 */
export async function fewestThatPay(
  { change, value, persons, direction }: Try,
  ask: TryChange,
  at: number,
  isWanted: () => boolean = () => true,
): Promise<number | null> {
  if (change === null || persons === null) return null;
  const base = await ask(null, at);
  const raises = async (people: number): Promise<boolean | null> => {
    const share = Math.min(1, Math.max(0, value + (direction * people) / persons));
    const award = await ask({ ...change, value: share }, at);
    return award === null || base === null ? null : award > base;
  };
  let none = 1;
  let some = Math.ceil(persons / 100);
  if (!(await raises(some))) return null;
  while (some - none > 1 && isWanted()) {
    const middle = Math.floor((none + some) / 2);
    const does = await raises(middle);
    if (does === null) return null;
    if (does) some = middle;
    else none = middle;
  }
  return some;
}
