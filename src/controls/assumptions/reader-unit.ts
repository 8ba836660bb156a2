import type { I18n } from "../../i18n/i18n.tsx";
import type { FieldUnit } from "../../i18n/parse.ts";
import type { Parameter } from "../../model/project/parameters.ts";
import { assumptionTexts } from "../../programmes/assumptions/wording.ts";
import type { Setting } from "../../session/assumed.ts";

/** How people count a parameter: shares in per cent, trends in percentage points. */
export interface ReaderUnit {
  readonly kind: "percent" | "points" | "kr" | "plain";
  /** What is shown is the parameter's own number times this. */
  readonly factor: number;
  readonly field: FieldUnit;
  readonly isWhole: boolean;
  /** One press of an arrow key, in what is shown. */
  readonly step: number;
  /** Most decimals shown. */
  readonly decimals: number;
}

/** A round step that crosses a span in about a hundred. */
function roundStep(width: number): number {
  const rough = width / 100;
  if (!(rough > 0)) return 1;
  const ten = 10 ** Math.floor(Math.log10(rough) + 1e-9);
  return Number(([1, 2, 5, 10].find((each) => each * ten >= rough * 0.999) ?? 10) * ten);
}

/** Decimals that a number needs; one for a number that needs more than two. */
const decimalsOf = (value: number): number =>
  [0, 1, 2].find((count) => Math.abs(value - Number(value.toFixed(count))) < 1e-9) ?? 1;

/** The unit a parameter is shown in. */
export function readerUnit({ id, unit, span, preset }: Parameter): ReaderUnit {
  const isShare = unit === "share" || unit === "sharePerYear";
  const kind = !isShare
    ? unit === "sekPerPersonAndYear"
      ? "kr"
      : "plain"
    : id.startsWith("drift-")
      ? "points"
      : "percent";
  const factor = isShare ? 100 : 1;
  const isWhole = unit === "count" || unit === "year" || unit === "people" || unit === "option";
  const step = isWhole ? Math.max(1, roundStep(span[1] - span[0])) : roundStep((span[1] - span[0]) * factor);
  // As fine as its steps and as the number it starts from, to hundredths.
  const fine = Math.max(...[preset].flat().map((value) => decimalsOf(value * factor)), decimalsOf(step));
  const decimals = isWhole ? 0 : Math.max(isShare ? 1 : 0, fine);
  const field = { percent: "percent", points: "pp", kr: "kr", plain: "plain" } as const;
  return { kind, factor, field: field[kind], isWhole, step: unit === "count" ? 1 : step, decimals };
}

/** A parameter's number as it is shown, without what arithmetic leaves. */
export const shownNumber = (unit: ReaderUnit, value: number): number =>
  Number((value * unit.factor).toFixed(9));

/** A shown number as the parameter holds it. */
export const heldNumber = (unit: ReaderUnit, shown: number): number =>
  Number((shown / unit.factor).toFixed(12));

/** A number in words: "20%", "+0.5 percentage points", "SEK 50,000", "1.75". */
export function sayNumber(unit: ReaderUnit, value: number, { f }: I18n): string {
  const decimals = [0, unit.decimals] as const;
  switch (unit.kind) {
    case "percent":
      return f.percent(value, decimals);
    case "points":
      return f.pp(value, decimals);
    case "kr":
      return f.sek(value);
    case "plain":
      // Years are not grouped by thousands, and nothing else that is whole and plain gets that large.
      return unit.isWhole && value < 10_000 ? f.year(value) : f.number(value, decimals);
    default:
      return unit.kind satisfies never;
  }
}

/** A choice by its number, in words. */
export function sayChoice({ id, options = [] }: Parameter, value: number, i18n: I18n): string {
  const name = assumptionTexts.options[id]?.[options[value] ?? ""];
  return name === undefined ? "" : i18n.text(name);
}

/** A setting in words: "20%", "10% to 30%, likeliest 20%", or the name of a choice. */
export function saySetting(parameter: Parameter, setting: Setting, i18n: I18n): string {
  const unit = readerUnit(parameter);
  if (typeof setting === "number")
    return parameter.options === undefined
      ? sayNumber(unit, setting, i18n)
      : sayChoice(parameter, setting, i18n);
  const [low, mode, high] = setting.map((value) => sayNumber(unit, value, i18n)) as [string, string, string];
  return i18n.dictionary().assumptions.range({ low, high, mode });
}
