import { parts, sentences, text } from "../../i18n/parts.ts";
import type { Step, Trace } from "../../model/trace.ts";
import { isAsDecided } from "../../programmes/is-as-decided.ts";
import type { ExplainContext } from "./context.ts";
import type { ExplainPiece } from "./explain-piece.ts";
import { potSentences } from "./pot-sentences.ts";
import { selectionSentence } from "./selection-sentence.ts";
import { wholeKronor } from "./whole-kronor.ts";

/** One line of the explanation: what happened, and what it gave or took. */
export interface ExplainEntry {
  readonly key: string;
  readonly label: string;
  /** The pot's place in the rule, for its colour; null for what is no pot. */
  readonly pot: number | null;
  readonly pieces: readonly ExplainPiece[];
  /** Whole kronor; the entries add up to the award. */
  readonly kronor: number;
}

/** Why an area gets what it gets. */
export interface ExplainView {
  readonly area: string;
  readonly lead: string;
  /** What the steps rest on is made up. */
  readonly isMadeUp: boolean;
  /** The award is what the authority decided. */
  readonly isDecided: boolean;
  readonly isSelected: boolean;
  readonly selection: readonly ExplainPiece[];
  readonly entries: readonly ExplainEntry[];
  /** What of the award rests on attributes: a line each, with its kronor. */
  readonly rests: readonly { readonly text: string; readonly kronor: number }[];
  readonly awardSek: number;
}

/** A trace as sentences with figures that lead to their sources, and a column of whole kronor that adds up. */
export function explainView(trace: Trace, c: ExplainContext): ExplainView {
  const { texts, names, f } = c;
  const isMadeUp = trace.provenance === "illustrative";
  const isDecided = isAsDecided(c.pack.published, [{ id: trace.area, awardSek: trace.awardSek }]);
  const selection = trace.steps.find((step) => step.kind === "selection");
  const isSelected = selection?.selected ?? true;
  const entries = isSelected ? entriesOf(trace.steps, c) : [];
  const kronor = wholeKronor(
    entries.map((entry) => entry.kronor),
    trace.awardSek,
  );
  const forms = texts.lead;
  const form =
    trace.awardSek > 0
      ? isMadeUp && !isDecided
        ? forms.madeUp
        : forms.plain
      : isMadeUp
        ? forms.nothingMadeUp
        : forms.nothing;
  return {
    area: trace.area,
    lead: form({ area: names.area(trace.area), award: f.sek(trace.awardSek) }),
    isMadeUp,
    isDecided,
    isSelected,
    selection: selection === undefined ? [] : selectionSentence(c, selection),
    entries: entries.map((entry, i) => ({ ...entry, kronor: kronor[i] ?? 0 })),
    rests: (trace.restsOn ?? [])
      .filter(({ sek }) => sek !== 0)
      .map(({ attribute, sek }) => ({
        text: texts.rests[sek > 0 ? "more" : "less"]({ attribute: names.attribute(attribute) }),
        kronor: sek,
      })),
    awardSek: trace.awardSek,
  };
}

function entriesOf(steps: readonly Step[], c: ExplainContext): ExplainEntry[] {
  const pots = c.rule.pots.flatMap(({ id }, at): ExplainEntry[] => {
    const own = steps.filter((step) => "pot" in step && step.pot === id);
    if (own.length === 0) return [];
    return [
      {
        key: `pot ${id}`,
        label: c.names.pot(id),
        pot: at,
        pieces: potSentences(c, own),
        kronor: own.reduce((sum, step) => sum + step.kronor, 0),
      },
    ];
  });
  return [...pots, ...steps.flatMap((step) => tail(step, c))];
}

/** What follows after the pots. */
function tail(step: Step, c: ExplainContext): ExplainEntry[] {
  const { texts, f } = c;
  const entry = (label: string, pieces: readonly ExplainPiece[]): ExplainEntry[] => [
    { key: step.kind, label, pot: null, pieces, kronor: step.kronor },
  ];
  switch (step.kind) {
    case "shared":
      return entry(
        texts.sharedLabel,
        parts(texts.shared, { money: c.money(step.unpaidSek), count: f.integer(step.areas) }),
      );
    case "limit":
      return entry(limitLabel(step, c), limit(step, c));
    case "rounding":
      return entry(
        texts.rounding.label,
        text(step.unitSek === 1 ? texts.rounding.krona : texts.rounding.thousand),
      );
    default:
      return [];
  }
}

type LimitStep = Extract<Step, { kind: "limit" }>;

function limitLabel({ binding }: LimitStep, { texts }: ExplainContext): string {
  if (binding === "floor") return texts.limit.floorLabel;
  return binding === "cap" ? texts.limit.capLabel : texts.limit.limitLabel;
}

function limit(step: LimitStep, c: ExplainContext): ExplainPiece[] {
  const t = c.texts.limit;
  const before = c.money(step.before);
  const after = c.money(step.after);
  const extra = step.extraSek > 0 ? parts(t.extra, { extra: c.money(step.extraSek) }) : null;
  // A multiplier of 1 moves nothing: only those that a limit holds have changed.
  const isMoved = step.multiplier !== null && Math.abs(step.multiplier - 1) > 1e-9;
  const multiplier = c.f.number(step.multiplier ?? 1, [0, 4]);
  if (step.binding === "floor" && step.after > step.before)
    return sentences(parts(t.floor, { before, after }), extra);
  if (step.binding === "cap" && step.after < step.before)
    return sentences(parts(t.cap, { before, after }), extra);
  if (!isMoved) return sentences(text(t.same), extra);
  return sentences(parts((step.multiplier ?? 1) < 1 ? t.down : t.up, { multiplier }), extra);
}
