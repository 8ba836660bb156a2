import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js";
import { inSlices } from "../../engine/in-slices.ts";
import type { Projection } from "../../model/project/projection.ts";
import { projectionHashSteps } from "../../scenario/projection-hash.ts";

/** The fingerprint of a projection, worked out a few milliseconds at a time; null until it is there. Needs an owner. */
export function createHash(projection: Accessor<Projection | undefined>): Accessor<string | null> {
  const [hash, setHash] = createSignal<string | null>(null);
  createEffect(() => {
    const asked = projection();
    setHash(null);
    if (asked === undefined) return;
    let isCalledOff = false;
    onCleanup(() => {
      isCalledOff = true;
    });
    void inSlices(projectionHashSteps(asked), () => isCalledOff).then((found) => {
      if (!isCalledOff) setHash(found);
    });
  });
  return hash;
}
