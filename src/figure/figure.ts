import type { Provenance } from "../model/provenance.ts";
import type { Picture } from "./picture.ts";
import type { Table } from "./table.ts";

/** One thing that is shown and saved: what it says, its numbers, and its picture. Every tab gives a list of them. */
export interface Figure {
  /** Part of file names: letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** What a step of a lesson calls it, in every language; by default its id. */
  readonly part?: string;
  /** What it says, a sentence or paragraph each. */
  readonly words: readonly string[];
  readonly table: Table;
  readonly picture?: Picture;
  /** What must be known of these figures, on screen as well as in files. */
  readonly notes: readonly string[];
  /** How it was computed: on screen said elsewhere, in files below the figures. */
  readonly method?: readonly string[];
  /** How well founded the weakest of its figures is. */
  readonly provenance: Provenance;
  /** What it is of: files say what differs from the baseline where it is a scenario or a workspace, and a programme's caveats and sources unless it is of all programmes. */
  readonly of: "scenario" | "workspace" | "sources" | "programmes";
}

export const fileFormats = ["csv", "xlsx", "png", "svg"] as const;
/** A file that a figure can be saved as, by its ending. */
export type FileFormat = (typeof fileFormats)[number];

/** The formats a figure can be saved in. */
export const formatsOf = ({ picture }: Pick<Figure, "picture">): readonly FileFormat[] =>
  picture === undefined ? ["csv", "xlsx"] : fileFormats;
