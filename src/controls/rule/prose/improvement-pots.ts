import { join, parts, text } from "../../../i18n/parts.ts";
import type { Pot } from "../../../model/rule/rule.ts";
import { changeFillings, gapReference, type ImprovementPlace, measureSlots } from "./improvement-prose.ts";
import type { Piece } from "./segment.ts";
import { shareSlot } from "./share-slot.ts";
import type { Writer } from "./writer.ts";

/** Where the improvement of one or several pots stands. */
export function placeOf(pots: readonly Pot[], w: Writer): ImprovementPlace {
  const [first] = pots;
  const criterion = first?.criterion;
  if (criterion === undefined || !(criterion.kind === "improvement" || "improvement" in criterion))
    throw new Error("a pot without an improvement has no place for one");
  const isOwn = criterion.kind === "improvement";
  return {
    improvement: isOwn ? criterion : criterion.improvement,
    at: pots.map((pot) => ["pots", pot.id, "criterion", ...(isOwn ? [] : ["improvement"])]),
    pot: w.f.list(pots.map((pot) => w.potName(pot.id))),
    criterion: criterion.kind,
  };
}

/** The full sentence of an improvement. The measure's reference is the first pot's own. */
export function firstImprovement(w: Writer, place: ImprovementPlace, share: Piece): Piece[] {
  const isShift = place.improvement.negative === "shift";
  return parts(w.t.improvement[isShift ? "shift" : "zero"], {
    share,
    ...changeFillings(w, place),
    measure: measureSlots(w, place, isShift ? "change" : "gain"),
  });
}

/** "x % is shared in the same way where ..., and y % where ...": pots that differ from the first in indicator only. */
export function sameWay(w: Writer, pots: readonly Pot[]): Piece[] {
  const { same } = w.t.pot;
  const each = pots.map((pot, i) => {
    const place = placeOf([pot], w);
    const isGap = place.improvement.measure === "gapClosed";
    const isShift = place.improvement.negative === "shift";
    const condition = parts(same[`${isShift ? "shift" : "zero"}${isGap ? "Gap" : ""}`], {
      ...changeFillings(w, place),
      reference: isGap ? gapReference(w, place) : "",
    });
    return parts(i === 0 ? same.first : same.next, { share: shareSlot(w, pot), condition });
  });
  const between = (i: number): Piece => ({
    kind: "text",
    text: i === each.length - 1 ? same.and : same.comma,
  });
  const all = each.flatMap((part, i) => (i === 0 ? part : [between(i), ...part]));
  return join<Piece>([...all, ...text(".")]);
}
