/** A piece of a sentence that is words alone. */
export interface TextPiece {
  readonly kind: "text";
  readonly text: string;
}

/** Anything that can stand in a sentence beside words: a control, a figure with its source. */
interface OtherPiece {
  readonly kind: string;
}

/** What may fill a slot of a message. */
export type Filling<Piece extends OtherPiece> = string | Piece | readonly Piece[];

const piecesOf = <Piece extends OtherPiece>(filling: Filling<Piece>): readonly (Piece | TextPiece)[] => {
  if (typeof filling === "string") return [{ kind: "text", text: filling }];
  return "kind" in filling ? [filling] : filling;
};

/**
 * A message with its slots filled: "{share} is shared" becomes a slot and a text. Neighbouring texts are joined.
 * Throws when the message names a slot that is not filled: a message and its code have come apart.
 */
export function fill(message: string, fillings: Readonly<Record<string, string>>): TextPiece[];
export function fill<Piece extends OtherPiece>(
  message: string,
  fillings: Readonly<Record<string, Filling<Piece>>>,
): (Piece | TextPiece)[];
export function fill<Piece extends OtherPiece>(
  message: string,
  fillings: Readonly<Record<string, Filling<Piece>>>,
): (Piece | TextPiece)[] {
  const parts = message.split(/\{(\w+)\}/u);
  return join(
    parts.flatMap((part, i): readonly (Piece | TextPiece)[] => {
      if (i % 2 === 0) return part === "" ? [] : [{ kind: "text", text: part }];
      const filling = fillings[part];
      if (filling === undefined) throw new Error(`no filling for {${part}} in "${message}"`);
      return piecesOf(filling);
    }),
  );
}

/** A message whose slots are all plain words. */
export function fillText(message: string, words: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/gu, (_, name: string) => words[name] ?? "");
}

const isText = (piece: OtherPiece | undefined): piece is TextPiece => piece?.kind === "text";

/** Pieces with neighbouring texts made one and empty ones left out. */
export function join<Piece extends OtherPiece>(pieces: readonly Piece[]): (Piece | TextPiece)[] {
  const joined: (Piece | TextPiece)[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (isText(piece) && piece.text === "") continue;
    if (isText(piece) && isText(last))
      joined[joined.length - 1] = { kind: "text", text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

/** Sentences one after another, with a space between them; what is null or empty is left out. */
export function sentences<Piece extends OtherPiece>(
  ...each: readonly (readonly Piece[] | null)[]
): (Piece | TextPiece)[] {
  const said = each.flatMap((pieces) => (pieces === null || pieces.length === 0 ? [] : [pieces]));
  const space: TextPiece = { kind: "text", text: " " };
  return join(
    said.flatMap((pieces, i): readonly (Piece | TextPiece)[] => (i === 0 ? pieces : [space, ...pieces])),
  );
}

/** The first letter as a capital, for a phrase that comes to begin a sentence. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
