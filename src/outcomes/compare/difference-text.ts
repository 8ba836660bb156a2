/** A stretch of a sentence that tells a difference: words, what now stands there, or what the baseline says. */
export interface DifferencePiece {
  readonly kind: "text" | "now" | "was";
  readonly text: string;
}

/** What differs between a scenario and the baseline. */
export interface ScenarioDifference {
  /** Provisions of the rule, values, and assumptions that differ. */
  readonly provisions: number;
  readonly values: number;
  readonly assumptions: number;
  /** The differences one by one; a rule's as its changed sentences. */
  readonly sentences: readonly (readonly DifferencePiece[])[];
}

/** A sentence as plain text: what the baseline says stands in brackets behind what replaced it. */
export function plainDifference(pieces: readonly DifferencePiece[], was: (text: string) => string): string {
  let text = "";
  let before = "";
  for (const piece of pieces) {
    if (piece.kind === "was") {
      before = before === "" ? piece.text : `${before} ${piece.text}`;
      continue;
    }
    if (before !== "" && piece.kind === "text") {
      text = `${text.trimEnd()} (${was(before)})`;
      before = "";
    }
    text += piece.text;
  }
  return `${text}${before === "" ? "" : ` (${was(before)})`}`.replace(/ {2,}/gu, " ").trim();
}
