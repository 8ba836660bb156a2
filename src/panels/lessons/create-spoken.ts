import { type Accessor, createEffect, createSignal, on, onMount } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type LessonPlace, readPlace, writePlace } from "../../lessons/lesson-place.ts";
import type { Simulator } from "../../session/simulator.ts";

/** Sets the language of a lesson's link, which the reader may change after that: then the place in the lesson follows. Whether it has been set. Needs an owner. */
export function createSpoken(sim: Simulator, place: Accessor<LessonPlace | null>): Accessor<boolean> {
  const i18n = useI18n();
  const [isSpoken, setSpoken] = createSignal(false);
  onMount(async () => {
    const read = readPlace(sim.view().lesson ?? "");
    const locale = read?.level === "en" ? "en" : "sv";
    // Where it does not arrive the page says so and stays in its own.
    if (read !== null && i18n.locale() !== locale) await i18n.setLocale(locale);
    setSpoken(true);
  });
  createEffect(
    on(
      i18n.locale,
      () => {
        const now = place();
        if (now !== null) sim.setView({ lesson: writePlace(now) });
      },
      { defer: true },
    ),
  );
  return isSpoken;
}
