/** A piece of a sentence that is words alone. */
export interface TextPiece {
  readonly kind: "text";
  readonly text: string;
}

/** Anything that can be in a sentence beside words: a control, a figure with its source. */
interface OtherPiece {
  readonly kind: string;
}

/** What may be given where a message has a word: the word, or what is drawn in its place. */
type Drawn<Value> = Value extends string ? string | OtherPiece | readonly OtherPiece[] : Value;

type PieceIn<Given> = Given extends readonly (infer Piece)[]
  ? Piece
  : Given extends OtherPiece
    ? Given
    : never;

/** A sign that no text has: it is around the number of what is drawn there. */
const mark = "\u0000";

/**
 * A message as pieces: the same function that gives its text is called with marks where something is drawn, and its
 * sentence is cut there. Neighbouring texts are joined.
 */
export function parts<
  Values extends object,
  Given extends { readonly [Name in keyof Values]: Drawn<Values[Name]> },
>(message: (values: Values) => string, given: Given): (PieceIn<Given[keyof Given]> | TextPiece)[] {
  const drawn: (readonly OtherPiece[])[] = [];
  const marked = Object.entries(given).map(([name, value]) => {
    const isMarked = typeof value === "string" ? value.includes(mark) : typeof value === "object";
    if (!isMarked) return [name, value];
    drawn.push(typeof value === "string" ? text(value) : Array.isArray(value) ? value : [value]);
    return [name, `${mark}${drawn.length - 1}${mark}`];
  });
  const cut = message(Object.fromEntries(marked) as Values).split(mark);
  const pieces = cut.flatMap((part, at) => (at % 2 === 0 ? text(part) : (drawn[Number(part)] ?? [])));
  return join(pieces) as (PieceIn<Given[keyof Given]> | TextPiece)[];
}

/** Words as the only piece of a sentence. */
export const text = (words: string): TextPiece[] => [{ kind: "text", text: words }];

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
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);
