import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js";
import { timeSliced } from "../../engine/time-sliced.ts";
import type { Projection } from "../../model/project/projection.ts";
import { projectionHashSteps } from "../../scenario/projection-hash.ts";

/** The fingerprint of a projection, computed a few milliseconds at a time; null until it is there. Needs an owner. */
export function createHash(projection: Accessor<Projection | undefined>): Accessor<string | null> {
  const [hash, setHash] = createSignal<string | null>(null);
  createEffect(() => {
    const asked = projection();
    setHash(null);
    if (asked === undefined) return;
    let isCancelled = false;
    onCleanup(() => {
      isCancelled = true;
    });
    void timeSliced(projectionHashSteps(asked), () => isCancelled).then((found) => {
      if (!isCancelled) setHash(found);
    });
  });
  return hash;
}
