import type { JSX } from "solid-js";
import "./illustrative.css";

/** The mark that stands beside every made-up figure and everything computed from one. `label` is the word in the reader's language. */
export function Illustrative(props: { readonly label: string }): JSX.Element {
  return <span class="illustrative">{props.label}</span>;
}
