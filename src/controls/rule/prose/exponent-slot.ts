import { type Path, setAll } from "./rule-path.ts";
import type { Piece } from "./segment.ts";
import { numberSlot } from "./slots.ts";
import type { Writer } from "./writer.ts";

/** The power that a score is raised to; null where it is 1 and nothing makes it a question. */
export function exponentSlot(w: Writer, path: Path, value: number | undefined, pot: string): Piece | null {
  const paths = [[...path, "exponent"]];
  const label = w.t.labels.exponent({ pot });
  const piece = numberSlot(
    w,
    paths,
    value ?? 1,
    label,
    { unit: "plain", scale: 1, step: 0.1, max: 100 },
    {
      absent: 1,
      edits: (next) => setAll(paths, next === 1 ? undefined : next),
    },
  );
  const isUsual = (value ?? 1) === 1 && piece.kind === "slot" && piece.slot.was === null;
  return isUsual && piece.slot.open.length === 0 ? null : piece;
}
