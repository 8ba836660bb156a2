import { fill, fillText, sentences } from "../../../i18n/fill.ts";
import type { Pot } from "../../../model/rule/rule.ts";
import { exponentSlot } from "./exponent-slot.ts";
import { amountsSlot } from "./fixed-prose.ts";
import {
  changeFillings,
  gapReference,
  type ImprovementPlace,
  measureSlots,
  provisions,
} from "./improvement-prose.ts";
import { attributeSlot, yearsSlot } from "./name-slots.ts";
import { needProse } from "./need-prose.ts";
import { pointsProse } from "./points-prose.ts";
import type { Path } from "./rule-path.ts";
import { note, type Piece } from "./segment.ts";
import { shareEdits, shareOf } from "./share.ts";
import { numberSlot, slotPiece } from "./slots.ts";
import { targetProse } from "./target-prose.ts";
import type { Writer } from "./writer.ts";

/** The sentences of one pot: what it shares out, among whom and by what. */
export function potProse(w: Writer, pot: Pot): Piece[] {
  const { t } = w;
  const { criterion } = pot;
  const path: Path = ["pots", pot.id, "criterion"];
  const name = w.potName(pot.id);
  const label = (text: string) => fillText(text, { pot: name });
  const share = shareSlot(w, pot);
  switch (criterion.kind) {
    case "equal":
      return fill(t.pot.equal, { share });
    case "size": {
      const attribute = attributeSlot(
        w,
        [[...path, "attribute"]],
        criterion.attribute,
        label(t.labels.attribute),
      );
      const exponent = exponentSlot(w, path, criterion.exponent, name);
      return exponent === null
        ? fill(t.pot.size, { share, attribute })
        : fill(t.pot.sizePower, { share, attribute, exponent });
    }
    case "need":
      return needProse(w, criterion, path, name, share);
    case "improvement": {
      const place = placeOf([pot], w);
      return sentences(firstImprovement(w, place, share), provisions(w, place));
    }
    case "rank": {
      const place = placeOf([pot], w);
      return sentences(
        fill(t.improvement.rank, {
          share,
          ...changeFillings(w, place),
          measure: measureSlots(w, place, true),
        }),
        pointsProse(w, criterion.points, [...path, "points"], name),
        note(t.improvement.tied),
        provisions(w, place),
      );
    }
    case "valueAdded": {
      const place = placeOf([pot], w);
      const isShift = criterion.improvement.negative === "shift";
      const { indicator, from } = criterion.improvement;
      const isSame = criterion.levelYears.some((year) => from.includes(year));
      return sentences(
        fill(isShift ? t.improvement.valueAddedShift : t.improvement.valueAdded, {
          share,
          ...changeFillings(w, place),
          measure: measureSlots(w, place, isShift),
          level: yearsSlot(
            w,
            [[...path, "levelYears"]],
            criterion.levelYears,
            indicator,
            label(t.labels.level),
            "within",
          ),
        }),
        isSame ? note(t.improvement.sameYears) : null,
        provisions(w, place),
      );
    }
    case "target":
      return targetProse(w, criterion, path, name, share);
    case "fixed":
      return fill(t.pot.fixed, { share, amounts: amountsSlot(w, criterion.amountsSek, path, name) });
    default:
      return criterion satisfies never;
  }
}

/** The pot's part of the money, as the control that changes its weight. */
export function shareSlot(w: Writer, pot: Pot): Piece {
  const { t, rule } = w;
  const path = ["pots", pot.id, "weight"];
  const share = shareOf(rule, pot.id);
  const label = fillText(t.labels.share, { pot: w.potName(pot.id) });
  const before = w.baseline?.pots.some((each) => each.id === pot.id) ? shareOf(w.baseline, pot.id) : null;
  const was = before === null || Math.abs(before - share) < 5e-7 ? null : w.f.percent(before);
  if (rule.pots.length === 1) {
    const text = t.pot.all;
    return slotPiece(path.join("."), { label, text, was, open: [], control: { kind: "none" } });
  }
  return numberSlot(
    w,
    [path],
    share,
    label,
    { unit: "percent", scale: 0.01, suffix: t.units.percent, max: 100, decimals: 1 },
    { was, edits: (percent) => shareEdits(rule, pot.id, percent / 100) },
  );
}

/** Where the improvement of one or several pots stands. */
export function placeOf(pots: readonly Pot[], w: Writer): ImprovementPlace {
  const [first] = pots;
  const criterion = first?.criterion;
  if (criterion?.kind !== "improvement" && criterion?.kind !== "rank" && criterion?.kind !== "valueAdded")
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
  return fill(w.t.improvement[isShift ? "shift" : "zero"], {
    share,
    ...changeFillings(w, place),
    measure: measureSlots(w, place, isShift),
  });
}

/** "x % is shared in the same way where ..., and y % where ...": pots that differ from the first in indicator only. */
export function sameWay(w: Writer, pots: readonly Pot[]): Piece[] {
  const { same } = w.t.pot;
  const parts = pots.map((pot, i) => {
    const place = placeOf([pot], w);
    const isGap = place.improvement.measure === "gapClosed";
    const isShift = place.improvement.negative === "shift";
    const condition = fill(same[`${isShift ? "shift" : "zero"}${isGap ? "Gap" : ""}`], {
      ...changeFillings(w, place),
      reference: isGap ? gapReference(w, place) : "",
    });
    return fill(i === 0 ? same.first : same.next, { share: shareSlot(w, pot), condition });
  });
  const between = (i: number): Piece => ({
    kind: "text",
    text: i === parts.length - 1 ? same.and : same.comma,
  });
  const all = parts.flatMap((part, i) => (i === 0 ? part : [between(i), ...part]));
  return fill("{all}.", { all });
}
