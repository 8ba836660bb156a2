import type { Piece } from "./segment.ts";

/** What may fill a slot of a message. */
export type Filling = string | Piece | readonly Piece[];

const piecesOf = (filling: Filling): readonly Piece[] => {
  if (typeof filling === "string") return [{ kind: "text", text: filling }];
  return "kind" in filling ? [filling] : filling;
};

/**
 * A message with its slots filled: "{share} is shared" becomes a slot and a text. Neighbouring texts are joined.
 * Throws when the message names a slot that is not filled: a message and its code have come apart.
 */
export function fill(message: string, fillings: Readonly<Record<string, Filling>>): Piece[] {
  const parts = message.split(/\{(\w+)\}/u);
  return join(
    parts.flatMap((part, i) => {
      if (i % 2 === 0) return part === "" ? [] : [{ kind: "text", text: part } as const];
      const filling = fillings[part];
      if (filling === undefined) throw new Error(`no filling for {${part}} in "${message}"`);
      return piecesOf(filling);
    }),
  );
}

/** A sentence that tells what follows from the rule. */
export const note = (text: string): Piece[] => [{ kind: "note", text }];

/** A message whose slots are all plain words. */
export function fillText(message: string, words: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/gu, (_, name: string) => words[name] ?? "");
}

/** Pieces with neighbouring texts made one and empty ones left out. */
export function join(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === "text" && piece.text === "") continue;
    if (piece.kind === "text" && last?.kind === "text") {
      joined[joined.length - 1] = { kind: "text", text: last.text + piece.text };
    } else joined.push(piece);
  }
  return joined;
}

/** Sentences one after another, with a space between them. */
export function sentences(...each: readonly (readonly Piece[] | null)[]): Piece[] {
  const said = each.filter((pieces) => pieces !== null && pieces.length > 0) as (readonly Piece[])[];
  return join(said.flatMap((pieces, i) => (i === 0 ? pieces : [{ kind: "text", text: " " }, ...pieces])));
}
