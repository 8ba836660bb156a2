import type { ExplainPiece } from "./explain-piece.ts";

/** A piece with the signs that must stand on its line. */
export interface PieceOnLine {
  readonly before: string;
  readonly piece: ExplainPiece;
  readonly after: string;
}

/** Brackets and full stops around a figure go with it: a figure is a button, beside which a line may else be broken. */
export function keepTogether(pieces: readonly ExplainPiece[]): PieceOnLine[] {
  const opening = (piece: ExplainPiece | undefined) =>
    piece?.kind === "text" ? (/[(“”]$/u.exec(piece.text)?.[0] ?? "") : "";
  const closing = (piece: ExplainPiece | undefined) =>
    piece?.kind === "text" ? (/^[)”.,:;]+/u.exec(piece.text)?.[0] ?? "") : "";
  return pieces.map((piece, at) => {
    const [last, next] = [pieces[at - 1], pieces[at + 1]];
    if (piece.kind !== "text") return { before: opening(last), piece, after: closing(next) };
    const from = last?.kind === "figure" ? closing(piece).length : 0;
    const to = piece.text.length - (next?.kind === "figure" ? opening(piece).length : 0);
    return { before: "", piece: { ...piece, text: piece.text.slice(from, Math.max(from, to)) }, after: "" };
  });
}
