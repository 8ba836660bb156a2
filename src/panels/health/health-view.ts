import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import type { Counterexample, Finding } from "../../model/health/find-counterexample.ts";
import type { Observation } from "../../model/programme.ts";
import { moneyToDistribute } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";

/** One area of a counterexample, in words. */
export interface HealthRow {
  readonly id: string;
  readonly name: string;
  /** One line per observation that the case holds. */
  readonly values: readonly string[];
  readonly before: string;
  readonly after: string;
  readonly isFailing: boolean;
}

/** What trying a property found, in words. */
export interface HealthView {
  readonly status: "holds" | "fails" | "silent";
  readonly claim: string;
  readonly text: string;
  /** What was done in the smallest case; empty where there is none. */
  readonly change: string;
  readonly rows: readonly HealthRow[];
}

/** Words for a finding; areas are called what the package calls them. */
export function healthView(finding: Finding, pack: ProgrammePackage, i18n: I18n): HealthView {
  const texts = i18n.dictionary().health;
  const { claim, change } = texts.properties[finding.property];
  const { counterexample, trials } = finding;
  if (counterexample === null) {
    const status = trials > 0 ? "holds" : "silent";
    const text = trials > 0 ? texts.holds({ trials: i18n.f.integer(trials) }) : texts.silent;
    return { status, claim, text, change: "", rows: [] };
  }
  const names = namesOf(pack, i18n.locale());
  return {
    status: "fails",
    claim,
    text: texts.fails,
    change: typeof change === "string" ? change : change({ area: names.area(counterexample.focus) }),
    rows: rowsOf(counterexample, pack, i18n),
  };
}

function rowsOf(found: Counterexample, pack: ProgrammePackage, i18n: I18n): HealthRow[] {
  const { f, locale } = i18n;
  const texts = i18n.dictionary().health;
  const names = namesOf(pack, locale());
  const awards = (result: Counterexample["beforeResult"]) =>
    new Map(result.areas.map(({ id, awardSek }) => [id, awardSek]));
  const before = awards(found.beforeResult);
  const after = awards(found.afterResult);
  const money = (award: number | undefined) => (award === undefined ? "–" : f.sek(award));
  const rows = found.before.programme.areas.map(({ id }) => ({
    id,
    name: names.area(id),
    values: valuesOf(found, id).map(({ one, next }) => {
      const value = f.percent(one.value, 1);
      const moved = next !== undefined && next.value !== one.value;
      const shown = moved ? texts.changed({ before: value, after: f.percent(next.value, 1) }) : value;
      return `${names.indicatorTitle(one.indicator)} ${f.year(one.year)}: ${shown}`;
    }),
    before: money(before.get(id)),
    after: money(after.get(id)),
    isFailing: found.failsIn.includes(id),
  }));
  const total = {
    id: "total",
    name: texts.total,
    values: [],
    before: money(moneyToDistribute(found.before.rule)),
    after: money(moneyToDistribute(found.after.rule)),
    isFailing: false,
  };
  return [...rows, total];
}

/** An area's observations before, each with the one after. */
function valuesOf(
  found: Counterexample,
  area: string,
): { one: Observation; next: Observation | undefined }[] {
  const after = found.after.programme.observations.filter((one) => one.area === area);
  return found.before.programme.observations
    .filter((one) => one.area === area)
    .map((one) => ({
      one,
      next: after.find(({ indicator, year }) => indicator === one.indicator && year === one.year),
    }));
}
