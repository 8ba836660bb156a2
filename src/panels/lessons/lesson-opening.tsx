import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type LessonText, openings } from "../../lessons/lesson-text.ts";
import { LessonBlocks } from "./lesson-blocks.tsx";
import type { LessonWords } from "./lesson-words.ts";
import { RoleCards } from "./role-cards.tsx";

/** What a lesson begins with: its lead, aim, curriculum, background and roles. `words`: those of its first step. */
export function LessonOpening(props: {
  readonly text: LessonText;
  readonly words: LessonWords;
}): JSX.Element {
  const { t } = useI18n();
  return (
    <>
      <LessonBlocks blocks={props.text.lead} words={props.words} />
      <For each={openings.filter((each) => props.text.openings[each] !== undefined)}>
        {(each) => (
          <>
            <h4 class="help__heading">{t(`help.lesson.openings.${each}`)}</h4>
            <LessonBlocks blocks={props.text.openings[each] ?? []} words={props.words} />
            <Show when={each === "roles"}>
              <RoleCards roles={props.text.roles} words={props.words} />
            </Show>
          </>
        )}
      </For>
    </>
  );
}
