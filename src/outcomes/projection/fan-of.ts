import type { FanData, FanLine } from "../../figure/fan-data.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { BandRows } from "./band-rows.ts";
import { moneyYears } from "./money-of.ts";
import type { ProjectionView, YearRun } from "./projection-view.ts";
import type { SeriesUnit } from "./shown-series.ts";

/** Scale of shares covers at least two percentage points, of people ten, so that chance is not drawn larger than it is. */
const leastSpans: Readonly<Record<SeriesUnit, number>> = { sek: 1, share: 0.02, people: 10 };
const bounds: Readonly<Record<SeriesUnit, readonly [number, number]>> = {
  sek: [0, Number.POSITIVE_INFINITY],
  share: [0, 1],
  people: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
};

const isSame = (a: YearRun, b: BandRows): boolean =>
  a.firstYear === b.firstYear && a.values.every((value, at) => value === b.p50[at]);

/** The picture of a view. Expected values are drawn while bands are missing or older; the baseline where it differs. */
export function fanOf(view: ProjectionView, isWithoutShown: boolean, i18n: I18n): FanData {
  const { t } = i18n;
  const { rows, without, expected, baseline, spec, isOlder, singles } = view;
  const lines: FanLine[] = [];
  if (isWithoutShown && without !== null)
    lines.push({
      look: "without",
      name: t("projection.lines.without"),
      firstYear: without.firstYear,
      values: without.p50,
      edges: [without.p5, without.p95],
    });
  if (baseline !== null && (rows === null || isOlder || !isSame(baseline.median, rows)))
    lines.push({ look: "baseline", name: t("projection.lines.baseline"), ...baseline.median });
  if (expected !== null && (rows === null || isOlder))
    lines.push({ look: "expected", name: t("projection.lines.expected"), ...expected });
  return {
    band: rows,
    name: t(isWithoutShown && without !== null ? "projection.lines.with" : "projection.lines.value"),
    lines,
    singles,
    points: view.history,
    arePointsJoined: spec.unit === "share",
    includesZero: spec.unit !== "share",
    leastSpan: leastSpans[spec.unit],
    bounds: bounds[spec.unit],
    isHatched: view.isMadeUp,
    ...(view.money !== null && { money: moneyYears(view.money, i18n) }),
  };
}

/** The picture of what the programme does, in people; null where there is nothing to show. */
export function effectFan(view: ProjectionView, i18n: I18n): FanData | null {
  const { t } = i18n;
  const { effect, expectedEffect, isOlder } = view;
  if (effect === null && expectedEffect === null) return null;
  return {
    band: effect,
    name: t("projection.lines.value"),
    lines:
      expectedEffect !== null && (effect === null || isOlder)
        ? [{ look: "expected", name: t("projection.lines.expected"), ...expectedEffect }]
        : [],
    points: [],
    arePointsJoined: false,
    ...(view.history[0] !== undefined && { fromYear: view.history[0].year }),
    includesZero: true,
    leastSpan: leastSpans.people,
    bounds: bounds.people,
    isHatched: view.isMadeUp,
    ...(view.money !== null && { money: moneyYears(view.money, i18n) }),
  };
}
