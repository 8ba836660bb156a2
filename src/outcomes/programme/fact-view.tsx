import type { JSX } from "solid-js";
import type { Figure } from "../../figure/figure.ts";
import { FigureView } from "../../figure/figure-view.tsx";

/** A figure of the programme's page: its bars are in its table. */
export const FactView = (props: { readonly figure: Figure }): JSX.Element => (
  <FigureView figure={props.figure} isTableAlone />
);
