import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import { moneyUpTo } from "../../model/analysis/concentration-curve.ts";
import { type DistributionMeasure, distributionMeasures } from "../../model/analysis/distribution.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { DistributionColumn, DistributionView } from "./distribution-view.ts";

/** Half of the last digit that is shown: below it two values of a measure are not told apart. */
const smallest = 0.0005;

/** A measure as it is shown; a dash where it cannot be worked out. */
export function sayMeasure(measure: DistributionMeasure, column: DistributionColumn, { f }: I18n): string {
  const result = column.measures[measure];
  if (!result.ok) return "–";
  const { value } = result.value;
  if (measure === "neediestShare") return f.percent(value, 1);
  return measure === "gini" ? f.number(value, 3) : f.signed(value, 3);
}

/**
 * A measure in all scenarios in a sentence, with a word for which way it goes from the baseline; why there is none
 * where no scenario has it.
 */
export function measureSentence(measure: DistributionMeasure, view: DistributionView, i18n: I18n): string {
  const { t, f } = i18n;
  const [baseline] = view.columns;
  const first = baseline?.measures[measure];
  const entries = view.columns.flatMap((column) => {
    const result = column.measures[measure];
    if (!result.ok) return [];
    const value = sayMeasure(measure, column, i18n);
    if (column === baseline || first === undefined || !first.ok)
      return [t("compare.spread.entry", { value, name: column.name })];
    const change = result.value.value - first.value.value;
    const word =
      Math.abs(change) < smallest
        ? t("compare.spread.unchanged")
        : t(`compare.spread.measures.${measure}.${change > 0 ? "up" : "down"}`);
    return [t("compare.spread.entryWith", { value, name: column.name, word })];
  });
  if (entries.length > 0)
    return t(`compare.spread.measures.${measure}.sentence`, {
      isMadeUp: view.isMadeUp[measure],
      list: f.list(entries),
    });
  return faultSentence(measure, view, i18n);
}

/** Why no scenario has a measure; empty where one has. */
export function faultSentence(
  measure: DistributionMeasure,
  { columns }: DistributionView,
  { t }: I18n,
): string {
  const results = columns.map(({ measures }) => measures[measure]);
  const [first] = results;
  if (first === undefined || first.ok || results.some(({ ok }) => ok)) return "";
  return t(`compare.spread.faults.${first.error.code}`);
}

/** Names told one by one; more are counted. */
const mostNames = 6;

/** Which areas a measure had to do without; empty where none. */
export function leftOutSentence(
  measure: DistributionMeasure,
  view: DistributionView,
  pack: ProgrammePackage,
  i18n: I18n,
): string {
  const ids = view.leftOut[measure];
  if (ids.length === 0) return "";
  const names = namesOf(pack, i18n.locale());
  const told = ids.slice(0, mostNames).map((id) => names.area(id));
  const list =
    ids.length > told.length
      ? i18n.t("compare.spread.more", {
          names: told.join(", "),
          count: i18n.f.integer(ids.length - told.length),
        })
      : i18n.f.list(told);
  return i18n.t("compare.spread.leftOut", { names: list });
}

/** What need is measured by, in a sentence; empty where it is not measured. */
export function needSentence(view: DistributionView, pack: ProgrammePackage, i18n: I18n): string {
  if (pack.programme.indicators.length === 0) return "";
  const what =
    view.need === null
      ? pack.programme.indicators.length === 1
        ? namesOf(pack, i18n.locale()).indicator(pack.programme.indicators[0]?.id ?? "")
        : i18n.t("compare.spread.meanNeed")
      : namesOf(pack, i18n.locale()).indicator(view.need);
  return view.needYear === null
    ? i18n.t("compare.spread.needNoteLatest", { what })
    : i18n.t("compare.spread.needNote", { what, year: i18n.f.year(view.needYear) });
}

/** Everything said of the measures, one sentence each. */
export const spreadSentences = (
  view: DistributionView,
  pack: ProgrammePackage,
  i18n: I18n,
): readonly string[] =>
  distributionMeasures
    .flatMap((measure) => [measureSentence(measure, view, i18n), leftOutSentence(measure, view, pack, i18n)])
    .filter((sentence) => sentence !== "");

/** Shares of the inhabitants that the curves are told at. */
export const curveShares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;

/** The share of the money that goes to the neediest share of the inhabitants; NaN where it is not known. */
export const moneyOf = ({ curve }: DistributionColumn, people: number): number =>
  curve.ok ? moneyUpTo(curve.value, people) : Number.NaN;
