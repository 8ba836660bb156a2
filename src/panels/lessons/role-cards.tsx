import { For, type JSX } from "solid-js";
import type { RoleText } from "../../lessons/lesson-text.ts";
import { LessonBlocks } from "./lesson-blocks.tsx";
import type { LessonWords } from "./lesson-words.ts";

/** Cards of the roles that a class plays, one each. */
export function RoleCards(props: {
  readonly roles: readonly RoleText[];
  readonly words: LessonWords;
}): JSX.Element {
  return (
    <div class="lesson__cards">
      <For each={props.roles}>
        {(role) => (
          <section class="lesson__card">
            <h5 class="help__heading">{props.words.plain(role.title)}</h5>
            <LessonBlocks blocks={role.blocks} words={props.words} />
          </section>
        )}
      </For>
    </div>
  );
}
