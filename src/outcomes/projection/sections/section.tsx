import { createUniqueId, For, type JSX, type ParentProps, Show } from "solid-js";
import "./section.css";

/** One part under the projection's main picture: a heading, what the picture says in sentences, and the rest. */
export function Section(
  props: ParentProps<{
    readonly id: string;
    readonly title: string;
    readonly sentences: readonly string[];
    /** A mark beside the heading: whose figures these are. */
    readonly mark?: string;
  }>,
): JSX.Element {
  const id = createUniqueId();
  return (
    <section class="outlook-section" aria-labelledby={id} data-section={props.id}>
      <h2 class="outlook-section__title" id={id} tabIndex={-1}>
        {props.title}
        <Show when={props.mark}>{(mark) => <span class="outlook-section__mark">{mark()}</span>}</Show>
      </h2>
      <div class="outlook-section__said">
        <For each={props.sentences}>{(sentence) => <p>{sentence}</p>}</For>
      </div>
      {props.children}
    </section>
  );
}
