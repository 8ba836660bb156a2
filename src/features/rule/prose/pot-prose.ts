import { fill, fillText, sentences } from "../../../i18n/fill.ts";
import type { Pot } from "../../../model/rule/rule.ts";
import {
  changeFillings,
  gapReference,
  type ImprovementPlace,
  measureSlots,
  provisions,
  usualLevel,
} from "./improvement-prose.ts";
import { attributeSlot, indicatorSlot, referenceSlots, yearsSlot } from "./name-slots.ts";
import { type Path, setAll } from "./rule-path.ts";
import { note, type Piece } from "./segment.ts";
import { shareEdits, shareOf } from "./share.ts";
import { choiceSlot, numberSlot, percentSlot, slotPiece } from "./slots.ts";
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
      return need(w, criterion, path, name, share);
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
        points(w, criterion.points, [...path, "points"], name),
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
      return target(w, criterion, path, name, share);
    case "fixed":
      return fill(t.pot.fixed, { share, amounts: amounts(w, criterion.amountsSek, path, name) });
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

function exponentSlot(w: Writer, path: Path, value: number | undefined, pot: string): Piece | null {
  const paths = [[...path, "exponent"]];
  const label = fillText(w.t.labels.exponent, { pot });
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

function need(
  w: Writer,
  criterion: Extract<Pot["criterion"], { kind: "need" }>,
  path: Path,
  pot: string,
  share: Piece,
): Piece[] {
  const { t } = w;
  const label = (text: string) => fillText(text, { pot });
  const exponent = exponentSlot(w, path, criterion.exponent, pot);
  const timesPath = [...path, "times"];
  return fill(t.pot.need, {
    share,
    indicator: indicatorSlot(w, [[...path, "indicator"]], criterion.indicator, label(t.labels.indicator)),
    years: yearsSlot(
      w,
      [[...path, "years"]],
      criterion.years,
      criterion.indicator,
      label(t.labels.years),
      "within",
    ),
    side: t.pot.side[w.direction(criterion.indicator) > 0 ? "below" : "above"],
    reference: referenceSlots(
      w,
      [[...path, "reference"]],
      criterion.reference,
      pot,
      usualLevel(w, criterion.indicator),
    ),
    power: exponent === null ? "" : fill(t.pot.power, { exponent }),
    times:
      criterion.times === undefined
        ? ""
        : fill(t.pot.times, {
            attribute: attributeSlot(w, [timesPath], criterion.times, label(t.labels.times)),
          }),
  });
}

/** How the points follow the rank: by the number of areas, or by a list. */
function points(w: Writer, value: readonly number[] | undefined, path: Path, pot: string): Piece[] {
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

function target(
  w: Writer,
  criterion: Extract<Pot["criterion"], { kind: "target" }>,
  path: Path,
  pot: string,
  share: Piece,
): Piece[] {
  const { t } = w;
  const label = (text: string) => fillText(text, { pot });
  const { indicator } = criterion;
  const forms = t.pot.target.forms;
  const options = (["linear", "allOrNothing"] as const).map((form) => ({ value: form, label: forms[form] }));
  const targetPath = [...path, "target"];
  const goal =
    typeof criterion.target === "number"
      ? percentSlot(w, [targetPath], criterion.target, label(t.labels.target), { min: -1000, max: 1000 })
      : slotPiece(targetPath.join("."), {
          label: label(t.labels.target),
          text: t.pot.target.own,
          was: null,
          open: w.open([targetPath]),
          control: {
            kind: "perArea",
            value: criterion.target,
            unit: "percent",
            suffix: t.units.percent,
            scale: 0.01,
            label: (area) => fillText(t.labels.targetFor, { area: w.areaName(area), pot }),
            edits: (area, value) => [{ path: [...targetPath, area], value: value / 100 }],
          },
        });
  return sentences(
    fill(t.pot.target[criterion.form], {
      share,
      form: choiceSlot(w, [[...path, "form"]], criterion.form, label(t.labels.form), options),
      indicator: indicatorSlot(w, [[...path, "indicator"]], indicator, label(t.labels.indicator)),
      from: yearsSlot(w, [[...path, "from"]], criterion.from, indicator, label(t.labels.from)),
      target: goal,
      to: yearsSlot(w, [[...path, "to"]], criterion.to, indicator, label(t.labels.to), "within"),
    }),
    note(t.pot.target.kept),
    note(t.pot.target.alone[criterion.form]),
  );
}

function amounts(w: Writer, value: Readonly<Record<string, number>>, path: Path, pot: string): Piece {
  const { t } = w;
  const at = [...path, "amountsSek"];
  const given = Object.entries(value).filter(([, amount]) => amount > 0);
  const total = given.reduce((sum, [, amount]) => sum + amount, 0);
  const each = given.map(([area, amount]) =>
    fillText(t.pot.amount, { amount: w.f.sekMillions(amount, [0, 3]), area: w.areaName(area) }),
  );
  const many = fillText(w.plural(t.pot.amountsMany, given.length), {
    total: w.f.sekMillions(total, [0, 3]),
    count: w.countWord(given.length),
  });
  return slotPiece(at.join("."), {
    label: fillText(t.labels.amounts, { pot }),
    text: given.length === 0 ? t.pot.amountsNone : given.length <= 3 ? w.f.list(each) : many,
    was: null,
    open: w.open([at]),
    control: {
      kind: "perArea",
      value,
      unit: w.moneyScale > 1 ? "millionKr" : "kr",
      suffix: w.plural(w.moneyScale > 1 ? t.units.millionKr : t.units.kr, 2),
      scale: w.moneyScale,
      label: (area) => fillText(t.labels.amountFor, { area: w.areaName(area), pot }),
      edits: (area, next) => [{ path: [...at, area], value: Math.round(next * w.moneyScale) }],
    },
  });
}
