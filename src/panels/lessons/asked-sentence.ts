import type { Block, Piece } from "../../lessons/lesson-text.ts";
import type { LessonWords } from "./lesson-words.ts";

type Saying = Pick<LessonWords, "claim" | "plain">;

const sayPieces = (pieces: readonly Piece[], words: Saying): string =>
  pieces.map((piece) => ("words" in piece ? words.plain(piece.words) : words.claim(piece.claim))).join("");

/** What a question comes to: its last sentence that asks, else its last; and whether there is more than that. */
export function askedSentence(
  blocks: readonly Block[],
  words: Saying,
): { readonly sentence: string; readonly isAll: boolean } {
  const lines = blocks.flatMap((block) =>
    (block.kind === "paragraph" ? [block.pieces] : block.items).map((pieces) => sayPieces(pieces, words)),
  );
  // A full stop within a number or an abbreviation has no capital letter after it.
  const sentences = lines.flatMap((line) => line.split(/(?<=[.?!]”?) (?=\p{Lu})/u));
  const sentence = sentences.findLast((each) => each.endsWith("?")) ?? sentences.at(-1) ?? "";
  return { sentence, isAll: sentences.length <= 1 };
}
