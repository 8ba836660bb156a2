import { parts, sentences, text } from "../../../i18n/parts.ts";
import type { CriterionOf } from "../../../model/rule/criterion.ts";
import { placeOf } from "../prose/improvement-pots.ts";
import { changeFillings, measureSlots, provisions } from "../prose/improvement-prose.ts";
import { type Path, setAll } from "../prose/rule-path.ts";
import { note, type Piece } from "../prose/segment.ts";
import { shareSlot } from "../prose/share-slot.ts";
import { slotPiece } from "../prose/slots.ts";
import type { Writer } from "../prose/writer.ts";
import type { KindWords } from "./kind-words.ts";

/** How the points follow the rank: by the number of areas, or by a list. */
function pointsProse(w: Writer, value: readonly number[] | undefined, path: Path, pot: string): Piece[] {
  if (value === undefined) return text(w.t.improvement.pointsByCount);
  const listed = w.f.list(value.map((each) => w.f.number(each)));
  return parts(w.t.improvement.pointsListed, {
    points: slotPiece(path.join("."), {
      label: w.t.labels.points({ pot }),
      text: value.length === 0 ? w.f.integer(0) : listed,
      was: null,
      open: w.open([path]),
      control: { kind: "numbers", value, edits: (next) => setAll([path], next) },
    }),
  });
}

/** A pot shared by points for rank. */
export const rankWords: KindWords<CriterionOf["rank"]> = {
  prose(w, pot, { points }) {
    const place = placeOf([pot], w);
    return sentences(
      parts(w.t.improvement.rank, {
        share: shareSlot(w, pot),
        ...changeFillings(w, place),
        measure: measureSlots(w, place, "change"),
      }),
      pointsProse(w, points, ["pots", pot.id, "criterion", "points"], w.potName(pot.id)),
      note(w.t.improvement.tied),
      provisions(w, place),
    );
  },
  start: ({ improvement }) => ({ kind: "rank", improvement }),
  points: ({ points }) => (points === undefined ? "count" : "list"),
};
