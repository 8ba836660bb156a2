import { parts, sentences } from "../../../i18n/parts.ts";
import type { Message } from "../../../i18n/words.ts";
import type { CriterionOf } from "../../../model/rule/criterion.ts";
import { usualLevel } from "../prose/improvement-prose.ts";
import { indicatorSlot, yearsSlot } from "../prose/name-slots.ts";
import type { Path } from "../prose/rule-path.ts";
import { note, type Piece } from "../prose/segment.ts";
import { shareSlot } from "../prose/share-slot.ts";
import { choiceSlot, numberSlot, percentSlot, slotPiece } from "../prose/slots.ts";
import type { Writer } from "../prose/writer.ts";
import type { KindWords } from "./kind-words.ts";

/** How far ahead of its own start the target lies that a pot begins with: two percentage points. */
const usualAhead = 0.02;

/** A target that is a step from where the areas are: the mean of the latest values, moved by a tenth of itself in the good direction. */
const usualTarget = (w: Writer, indicator: string): number =>
  Math.round(usualLevel(w, indicator) * (1 + 0.1 * w.direction(indicator)) * 100) / 100;

type Target = CriterionOf["target"];

/** Who a target is for: the same for all, one for each area, or so much ahead of each area's own start. */
const goalOf = ({ target, ahead }: Target): "same" | "own" | "ahead" =>
  ahead !== undefined ? "ahead" : typeof target === "number" ? "same" : "own";

/** The target itself, as the control that changes it. */
function goalSlot(w: Writer, { target, ahead }: Target, path: Path, pot: string): Piece[] {
  const { t } = w;
  const label = t.labels.target({ pot });
  const at = [...path, "target"];
  if (ahead !== undefined)
    return parts(t.pot.target.ahead, {
      ahead: numberSlot(w, [[...path, "ahead"]], ahead, t.labels.ahead({ pot }), {
        unit: "pp",
        scale: 0.01,
        min: 0.01,
        max: 100,
        step: 0.1,
        decimals: 2,
      }),
    });
  if (typeof target === "number") return [percentSlot(w, [at], target, label, { min: -1000, max: 1000 })];
  return [
    slotPiece(at.join("."), {
      label,
      text: t.pot.target.own,
      was: null,
      open: w.open([at]),
      control: {
        kind: "perArea",
        value: target ?? {},
        unit: "percent",
        suffix: t.units.percent,
        scale: 0.01,
        label: (area) => t.labels.targetFor({ area: w.areaName(area), pot }),
        edits: (area, value) => [{ path: [...at, area], value: value / 100 }],
      },
    }),
  ];
}

/** Who the target is for, as a choice; another answer begins with a usual target. */
function goalChoice(w: Writer, criterion: Target, path: Path, pot: string): Piece {
  const { t } = w;
  const now = goalOf(criterion);
  const forms = t.pot.target.goals;
  const options = (["ahead", "same", "own"] as const).map((value) => ({ value, label: forms[value] }));
  const usual = usualTarget(w, criterion.indicator);
  const own = () => Object.fromEntries(w.pack.programme.areas.map(({ id }) => [id, usual]));
  return choiceSlot(w, [[...path, "ahead"]], now, t.labels.goal({ pot }), options, {
    key: `${path.join(".")} goal`,
    answer: (ahead) => (typeof ahead === "number" ? "ahead" : "same"),
    edits: (goal) =>
      goal === now
        ? []
        : [
            { path: [...path, "target"], ...(goal !== "ahead" && { value: goal === "own" ? own() : usual }) },
            { path: [...path, "ahead"], ...(goal === "ahead" && { value: usualAhead }) },
          ],
  });
}

/** A pot that pays for reaching a target. */
export const targetWords: KindWords<CriterionOf["target"]> = {
  prose(w, one, criterion) {
    const path = ["pots", one.id, "criterion"];
    const pot = w.potName(one.id);
    const { t } = w;
    const label = (message: Message<"pot">) => message({ pot });
    const { indicator } = criterion;
    const forms = t.pot.target.forms;
    const options = (["linear", "allOrNothing"] as const).map((form) => ({
      value: form,
      label: forms[form],
    }));
    return sentences(
      parts(t.pot.target[criterion.form], {
        share: shareSlot(w, one),
        form: choiceSlot(w, [[...path, "form"]], criterion.form, label(t.labels.form), options),
        indicator: indicatorSlot(w, [[...path, "indicator"]], indicator, label(t.labels.indicator)),
        from: yearsSlot(w, [[...path, "from"]], criterion.from, indicator, label(t.labels.from)),
        goal: goalChoice(w, criterion, path, pot),
        target: goalSlot(w, criterion, path, pot),
        to: yearsSlot(w, [[...path, "to"]], criterion.to, indicator, label(t.labels.to), "within"),
      }),
      note(criterion.ahead === undefined ? t.pot.target.kept : t.pot.target.notKept),
      note(t.pot.target.alone[criterion.form]),
    );
  },
  start: ({ indicator, improvement: { from, to } }) => ({
    kind: "target",
    indicator,
    from,
    to,
    ahead: usualAhead,
    form: "linear",
  }),
};
