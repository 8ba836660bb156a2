import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type LessonPlace, readPlace, writePlace } from "../../lessons/lesson-place.ts";
import type { Simulator } from "../../session/simulator.ts";

/** The same lesson at another reading level of the same language. */
const otherLevel = (place: LessonPlace): LessonPlace => ({
  ...place,
  level: place.level === "sv-easy" ? "sv" : "sv-easy",
});

/** Switches a lesson in Swedish to easy Swedish and back, for teachers and pupils alike; it is in the lesson's place, and nothing else keeps it. */
export function LevelChoice(props: { readonly simulator: Simulator }): JSX.Element {
  const { t, locale } = useI18n();
  const place = () => readPlace(props.simulator.view().lesson ?? "");
  return (
    <Show when={locale() === "sv" && place()}>
      {(at) => (
        <button
          type="button"
          class="button lesson-bar__level"
          data-level
          aria-pressed={at().level === "sv-easy"}
          onClick={() => props.simulator.setView({ lesson: writePlace(otherLevel(at())) })}
        >
          {t("help.easy")}
        </button>
      )}
    </Show>
  );
}
