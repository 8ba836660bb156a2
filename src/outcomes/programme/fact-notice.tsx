import type { JSX } from "solid-js";

/** What must not be overlooked: that a figure is no effect, that a sum is our own construction. */
export function FactNotice(props: { readonly title: string; readonly text: string }): JSX.Element {
  return (
    <p class="fact-notice" role="note">
      <strong>{props.title}.</strong> {props.text}
    </p>
  );
}
