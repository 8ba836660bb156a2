import type { FieldUnit } from "../../../i18n/parse.ts";
import type { RuleEdit } from "../../../model/rule/edit-rule.ts";

/** One answer of a choice. `label` stands in the list; `text` in the sentence, where it differs. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly text?: string;
}

/** How a slot is changed. Values are in the unit of the control; `edits` turns a new one into edits of the rule. */
export type Control =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly unit: FieldUnit;
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly whole: boolean;
      readonly decimals: number;
      edits(value: number): readonly RuleEdit[];
    }
  | {
      readonly kind: "choice";
      readonly value: string;
      readonly options: readonly Option[];
      edits(value: string): readonly RuleEdit[];
    }
  | {
      readonly kind: "areas";
      readonly value: readonly string[];
      edits(ids: readonly string[]): readonly RuleEdit[];
    }
  | {
      /** A number for each of several areas. */
      readonly kind: "perArea";
      readonly value: Readonly<Record<string, number>>;
      readonly unit: FieldUnit;
      readonly suffix: string;
      readonly scale: number;
      /** Accessible name per area id. */
      label(area: string): string;
      edits(area: string, value: number): readonly RuleEdit[];
    }
  | {
      readonly kind: "numbers";
      readonly value: readonly number[];
      edits(values: readonly number[]): readonly RuleEdit[];
    }
  /** Nothing to change: the value follows from others. */
  | { readonly kind: "none" };

/** A value inside a sentence. */
export interface Slot {
  /** What the control is, for those who do not see the sentence. */
  readonly label: string;
  /** The value in words, without the suffix. */
  readonly text: string;
  /** What belongs to the value and is written after it: " million kronor", "%". */
  readonly suffix: string;
  /** The whole value as print has it, where it is not text and suffix. */
  readonly print: string | null;
  /** The baseline's value in words, where it differs. */
  readonly was: string | null;
  /** The open switches that touch it. */
  readonly open: readonly string[];
  readonly control: Control;
}

/**
 * A piece of a sentence. `note` tells what follows from the rule rather than a part of it; `gone` is what the
 * baseline says and this rule does not.
 */
export type Segment = { readonly key: string } & (
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "slot"; readonly slot: Slot }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "gone"; readonly text: string }
);

/** A line of a list inside a paragraph, with the lines below it. */
export interface Item {
  readonly key: string;
  readonly segments: readonly Segment[];
  readonly items: readonly Item[];
}

/** A numbered paragraph: sentences, and a list where they need one. */
export interface Paragraph {
  readonly key: string;
  readonly segments: readonly Segment[];
  readonly items: readonly Item[];
  /** The pots it is about, by id. */
  readonly pots: readonly string[];
  /** Whether the baseline has nothing that answers to it. */
  readonly isNew: boolean;
}

/** A segment before it has its place, and so its key. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "slot"; readonly key: string; readonly slot: Slot }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "gone"; readonly text: string };

/** A sentence that tells what follows from the rule. */
export const note = (text: string): Piece[] => [{ kind: "note", text }];

/** Pieces with keys: a slot's own, a text's from the slot before it, so that a control survives changes around it. */
export function keyed(pieces: readonly Piece[]): Segment[] {
  let before = "";
  const used = new Map<string, number>();
  return pieces.map((piece) => {
    if (piece.kind === "slot") before = piece.key;
    const wish = piece.kind === "slot" ? piece.key : `${piece.kind} after ${before}`;
    const times = used.get(wish) ?? 0;
    used.set(wish, times + 1);
    return { ...piece, key: times === 0 ? wish : `${wish} ${times}` };
  });
}
