import type { FanLook } from "../../figure/fan-data.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { BandRows } from "./band-rows.ts";
import type { MoneyRun } from "./money-of.ts";
import type { ProjectionView, YearRun } from "./projection-view.ts";
import { shortValue } from "./say-values.ts";
import type { SeriesUnit } from "./shown-series.ts";

/** A line of the picture with its figures in one year. */
export interface Reading {
  readonly look: FanLook | "point" | "money";
  readonly name: string;
  readonly year: number;
  readonly text: string;
}

const said = (rows: BandRows, at: number, unit: SeriesUnit, { t, f }: I18n): string => {
  const say = (values: readonly number[]) => shortValue(f, unit, values[at] as number);
  return rows.p5[at] === rows.p95[at]
    ? say(rows.p50)
    : t("projection.reading", {
        median: say(rows.p50),
        p25: say(rows.p25),
        p75: say(rows.p75),
        p5: say(rows.p5),
        p95: say(rows.p95),
      });
};

/** The place of a year in rows, moved to their nearest year. */
const placeOf = (firstYear: number, length: number, year: number): number =>
  Math.min(length - 1, Math.max(0, year - firstYear));

/** What the picture shows in a year, line by line; also what the lines are called. */
export function readView(view: ProjectionView, isWithoutShown: boolean, year: number, i18n: I18n): Reading[] {
  const { t, f } = i18n;
  const { unit } = view.spec;
  const { rows, without, baseline, expected, history, isOlder } = view;
  const readings: Reading[] = [];
  const isBeside = isWithoutShown && without !== null;
  const band = (look: FanLook, name: string, from: BandRows) => {
    const at = placeOf(from.firstYear, from.p50.length, year);
    readings.push({ look, name, year: from.firstYear + at, text: said(from, at, unit, i18n) });
  };
  const line = (look: FanLook, name: string, { firstYear, values }: YearRun) => {
    const at = placeOf(firstYear, values.length, year);
    readings.push({ look, name, year: firstYear + at, text: shortValue(f, unit, values[at] as number) });
  };
  if (rows !== null) band("median", t(withName(view)), rows);
  if (isBeside) band("without", t("projection.keys.without"), without);
  if (baseline !== null)
    line(
      "baseline",
      t(baseline.mean === null ? "projection.keys.baselineExpected" : "projection.keys.baseline"),
      baseline.median,
    );
  if (expected !== null && (rows === null || isOlder))
    line("expected", t("projection.keys.expected"), expected);
  const before = [...history].reverse().find((point) => point.year <= year) ?? history[0];
  if (before !== undefined)
    readings.push({
      look: "point",
      name: t(unit === "sek" ? "projection.keys.decided" : "projection.keys.measured"),
      year: before.year,
      text: shortValue(f, unit, before.value),
    });
  if (view.money !== null) readings.push(readMoney(view.money, year, i18n));
  return readings;
}

/** What is awarded in a year, and whether it is the last with money. */
function readMoney({ firstYear, values, lastYear }: MoneyRun, year: number, i18n: I18n): Reading {
  const t = i18n.dictionary().rule.calendar.picture;
  const at = placeOf(firstYear, values.length, year);
  return {
    look: "money",
    name: t.money,
    year: firstYear + at,
    text: [
      shortValue(i18n.f, "sek", values[at] as number),
      ...(lastYear === null ? [] : [t.lastYear({ year: i18n.f.year(lastYear) })]),
    ].join("; "),
  };
}

const withName = ({ spec }: ProjectionView) =>
  spec.group === "shares"
    ? "projection.keys.with"
    : spec.group === "effects"
      ? "projection.keys.effect"
      : "projection.keys.value";

/** What the programme does in a year. */
export function readEffect(view: ProjectionView, year: number, i18n: I18n): Reading[] {
  const { t, f } = i18n;
  const { effect, expectedEffect, isOlder } = view;
  const readings: Reading[] = [];
  if (effect !== null) {
    const at = placeOf(effect.firstYear, effect.p50.length, year);
    readings.push({
      look: "median",
      name: t("projection.keys.effect"),
      year: effect.firstYear + at,
      text: said(effect, at, "people", i18n),
    });
  }
  if (expectedEffect !== null && (effect === null || isOlder)) {
    const at = placeOf(expectedEffect.firstYear, expectedEffect.values.length, year);
    readings.push({
      look: "expected",
      name: t("projection.keys.expected"),
      year: expectedEffect.firstYear + at,
      text: shortValue(f, "people", expectedEffect.values[at] as number),
    });
  }
  return readings;
}
