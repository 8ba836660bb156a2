import { createUniqueId, type JSX, type ParentProps, Show } from "solid-js";

/** One part of the page, under a heading that the list of contents leads to. */
export function FactSection(
  props: ParentProps<{
    readonly id: string;
    readonly title: string;
    /** A mark beside the heading: whose construction or figures this is. */
    readonly mark?: string;
  }>,
): JSX.Element {
  const id = createUniqueId();
  return (
    <section class="fact-section" aria-labelledby={id} data-section={props.id}>
      <div class="fact-section__head">
        <h2 class="fact-section__title" id={id} tabIndex={-1}>
          {props.title}
        </h2>
        <Show when={props.mark}>{(mark) => <span class="fact-mark">{mark()}</span>}</Show>
      </div>
      {props.children}
    </section>
  );
}

/** What must not be overlooked: that a figure is no effect, that a sum is our own construction. */
export function FactNotice(props: { readonly title: string; readonly text: string }): JSX.Element {
  return (
    <p class="fact-notice" role="note">
      <strong>{props.title}.</strong> {props.text}
    </p>
  );
}
