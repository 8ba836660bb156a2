import { For, type JSX, Show } from "solid-js";
import type { Block, Piece } from "../../lessons/lesson-text.ts";
import type { LessonWords } from "./lesson-words.ts";

/** Paragraphs and lists of a lesson. */
export function LessonBlocks(props: {
  readonly blocks: readonly Block[];
  readonly words: Pick<LessonWords, "claim" | "plain">;
}): JSX.Element {
  const line = (pieces: readonly Piece[]) => (
    <For each={pieces}>
      {(piece) => {
        const said = () =>
          "words" in piece ? props.words.plain(piece.words) : props.words.claim(piece.claim);
        return (
          <Show when={piece.isStrong} fallback={said()}>
            <strong>{said()}</strong>
          </Show>
        );
      }}
    </For>
  );
  return (
    <For each={props.blocks}>
      {(block) =>
        block.kind === "paragraph" ? (
          <p>{line(block.pieces)}</p>
        ) : (
          <ul class="lesson__list">
            <For each={block.items}>{(item) => <li>{line(item)}</li>}</For>
          </ul>
        )
      }
    </For>
  );
}
