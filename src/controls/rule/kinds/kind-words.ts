import type { Programme } from "../../../model/programme.ts";
import type { Improvement } from "../../../model/rule/improvement.ts";
import type { Pot } from "../../../model/rule/rule.ts";
import type { Piece } from "../prose/segment.ts";
import type { Writer } from "../prose/writer.ts";

/** What a pot has to start from when it comes to share by another kind. */
export interface Start {
  readonly programme: Programme;
  readonly indicator: string;
  /** The years of a level: the later ones of a change that was read before, else the latest. */
  readonly years: number[];
  /** The change that was read before, else between the two latest years. */
  readonly improvement: Improvement;
}

/** What the page must know of a kind of criterion: one record per kind, listed in rule-kinds.ts. */
export interface KindWords<Criterion> {
  /** The sentences of a pot that shares by it. */
  prose(w: Writer, pot: Pot, criterion: Criterion): Piece[];
  /** A criterion of the kind to start from. */
  start(from: Start): Criterion;
  /** The power in use and the least that may be set; without it there is no control for a power. */
  exponent?(criterion: Criterion): { readonly value: number; readonly min: number };
  /** The attribute that points are multiplied by, or "none"; without it there is no control for one. */
  times?(criterion: Criterion): string;
  /** How points follow the rank; without it there is no control for points. */
  points?(criterion: Criterion): "count" | "list";
}
