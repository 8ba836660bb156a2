import { sentences } from "../../../i18n/parts.ts";
import type { Pot } from "../../../model/rule/rule.ts";
import { canonicalJson } from "../../../scenario/canonical-json.ts";
import { kindWordsOf } from "../rule-kinds.ts";
import { calendarProse } from "./calendar-prose.ts";
import { conditionProse } from "./condition-prose.ts";
import { firstImprovement, placeOf, sameWay } from "./improvement-pots.ts";
import { provisions } from "./improvement-prose.ts";
import { limitProse, limitsInCommon, noLimits } from "./limit-prose.ts";
import { moneyProse } from "./money-prose.ts";
import { roundingProse, unpaidProse } from "./payment-prose.ts";
import { type Item, keyed, type Paragraph, type Piece } from "./segment.ts";
import { selectionDiffers, selectionPieces, selectionProse } from "./selection-prose.ts";
import { shareSlot } from "./share-slot.ts";
import { createWriter, type ProseInput, type Writer } from "./writer.ts";

/** The sentences of one pot: what it shares out, among whom and by what. */
const potProse = (w: Writer, pot: Pot): Piece[] => kindWordsOf(pot.criterion).prose(w, pot, pot.criterion);

/**
 * The whole rule as numbered paragraphs whose values are slots: money and areas, pots, what pots have in common,
 * limits, payment, conditions. Pure; throws only when a message and its code have come apart.
 */
export function prose(input: ProseInput): Paragraph[] {
  const w = createWriter(input);
  const selection = selectionProse(w);
  const isSelectionNew = selectionDiffers(w);
  const hasLimits = (w.rule.limits ?? []).length > 0;
  const isList = selection.items.length > 0;
  const goneSelection = isSelectionNew ? goneFrom(w, selectionPieces) : [];
  return [
    paragraph("money", sentences(moneyProse(w), ...(isList ? [] : [selection.pieces, goneSelection]))),
    ...(isList ? [paragraph("selection", sentences(goneSelection, selection.pieces), selection.items)] : []),
    ...potParagraphs(w),
    ...gonePots(w),
    ...(hasLimits ? [limitParagraph(w)] : []),
    paragraph("payment", sentences(hasLimits ? null : noLimitProse(w), unpaidProse(w), roundingProse(w))),
    paragraph("calendar", calendarProse(w)),
    ...[paragraph("conditions", conditionProse(w))].filter((each) => each.segments.length > 0),
  ];
}

function paragraph(
  key: string,
  pieces: readonly Piece[],
  items: readonly Item[] = [],
  pots: readonly string[] = [],
  isNew = false,
): Paragraph {
  return { key, segments: keyed(pieces), items, pots, isNew };
}

/** The baseline's words for a part, struck out; its first sentence only, where that tells enough. */
function goneFrom(w: Writer, part: (w: Writer) => readonly Piece[], isFirstOnly = false): Piece[] {
  if (w.baseline === null) return [];
  const before = createWriter({ rule: w.baseline, pack: w.pack, texts: w.t, formats: w.f });
  const text = wordsOf(part(before));
  return [{ kind: "gone", text: isFirstOnly ? (text.split(/(?<=\.) /u)[0] ?? text) : text }];
}

const wordsOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      piece.kind === "slot" ? (piece.slot.print ?? piece.slot.text + piece.slot.suffix) : piece.text,
    )
    .join("");

/**
 * Pots of one kind that differ in indicator and reference only are told together: the first in full, the others
 * "in the same way", and then what holds for all.
 */
function potParagraphs(w: Writer): Paragraph[] {
  const groups = new Map<string, Pot[]>();
  for (const pot of w.rule.pots) {
    const key = likeness(pot);
    groups.set(key, [...(groups.get(key) ?? []), pot]);
  }
  return [...groups.values()].flatMap((pots) => {
    const [first, ...others] = pots;
    if (first === undefined) return [];
    const isNew = isNewPot(w, first);
    if (others.length === 0 || first.criterion.kind !== "improvement") {
      return [
        paragraph(
          `pot ${first.id}`,
          sentences(goneKind(w, first), potProse(w, first)),
          [],
          [first.id],
          isNew,
        ),
      ];
    }
    const place = placeOf(pots, w);
    const ids = others.map((pot) => pot.id);
    return [
      paragraph(`pot ${first.id}`, firstImprovement(w, place, shareSlot(w, first)), [], [first.id], isNew),
      paragraph(
        `same ${first.id}`,
        sentences(...others.map((pot) => goneKind(w, pot)), sameWay(w, others)),
        [],
        ids,
      ),
      paragraph(`points ${first.id}`, provisions(w, place)),
    ];
  });
}

/** What pots must share to be told together; a pot that is told alone has a key of its own. */
function likeness(pot: Pot): string {
  if (pot.criterion.kind !== "improvement") return `alone ${pot.id}`;
  const { indicator: _, reference: __, ...rest } = pot.criterion;
  return canonicalJson(rest);
}

const baselinePot = (w: Writer, id: string) => w.baseline?.pots.find((pot) => pot.id === id);
const isNewPot = (w: Writer, pot: Pot): boolean =>
  w.baseline !== null && baselinePot(w, pot.id) === undefined;

/** The baseline's pot where it shared its money by another criterion. */
function otherKind(w: Writer, pot: Pot): Pot | undefined {
  const before = baselinePot(w, pot.id);
  return before?.criterion.kind === pot.criterion.kind ? undefined : before;
}

/** What such a pot said, struck out: what it had in common with one struck out above is not said again. */
function goneKind(w: Writer, pot: Pot): Piece[] {
  const before = otherKind(w, pot);
  if (before === undefined) return [];
  const above = w.rule.pots.slice(0, w.rule.pots.indexOf(pot)).flatMap((each) => otherKind(w, each) ?? []);
  const isToldAbove = above.some((each) => likeness(each) === likeness(before));
  return goneFrom(w, (writer) => potOf(writer, pot.id), isToldAbove);
}

function potOf(w: Writer, id: string): Piece[] {
  const pot = w.rule.pots.find((each) => each.id === id);
  return pot === undefined ? [] : potProse(w, pot);
}

/** Pots that only the baseline has, struck out. */
function gonePots(w: Writer): Paragraph[] {
  const gone = (w.baseline?.pots ?? []).filter((pot) => !w.rule.pots.some((each) => each.id === pot.id));
  return gone.map((pot) =>
    paragraph(
      `gone ${pot.id}`,
      goneFrom(w, (before) => potOf(before, pot.id)),
    ),
  );
}

/** Limits that only the baseline has, struck out. */
function goneLimits(w: Writer): Piece[] {
  const now = w.rule.limits ?? [];
  const gone = (w.baseline?.limits ?? []).filter((limit) => !now.some((each) => each.id === limit.id));
  return gone.flatMap((limit) => goneFrom(w, (before) => limitProse(before, limit)));
}

const noLimitProse = (w: Writer): Piece[] => sentences(goneLimits(w), noLimits(w));

function limitParagraph(w: Writer): Paragraph {
  const limits = w.rule.limits ?? [];
  const before = w.baseline?.limits ?? [];
  const isNew = w.baseline !== null && limits.some((limit) => !before.some((each) => each.id === limit.id));
  const said = limits.map((limit) => limitProse(w, limit));
  // Several stand one on each line, so that none is read for another.
  if (said.length > 1) {
    const items = limits.map(({ id }, at): Item => ({ key: id, segments: keyed(said[at] ?? []), items: [] }));
    return paragraph("limits", sentences(goneLimits(w), limitsInCommon(w, true)), items, [], isNew);
  }
  return paragraph("limits", sentences(...said, goneLimits(w), limitsInCommon(w)), [], [], isNew);
}
