import { fill, fillText } from "../../../i18n/fill.ts";
import { type Path, setAll } from "./rule-path.ts";
import type { Piece } from "./segment.ts";
import { slotPiece } from "./slots.ts";
import type { Writer } from "./writer.ts";

/** How the points follow the rank: by the number of areas, or by a list. */
export function pointsProse(
  w: Writer,
  value: readonly number[] | undefined,
  path: Path,
  pot: string,
): Piece[] {
  if (value === undefined) return fill(w.t.improvement.pointsByCount, {});
  const text = w.f.list(value.map((each) => w.f.number(each)));
  return fill(w.t.improvement.pointsListed, {
    points: slotPiece(path.join("."), {
      label: fillText(w.t.labels.points, { pot }),
      text: value.length === 0 ? w.f.integer(0) : text,
      was: null,
      open: w.open([path]),
      control: { kind: "numbers", value, edits: (next) => setAll([path], next) },
    }),
  });
}
