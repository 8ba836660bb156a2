import type { Column, Table } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import type { Counterexample, Finding } from "../../model/health/find-counterexample.ts";
import type { Observation } from "../../model/programme.ts";
import { moneyToDistribute } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";

/** What trying a property found, in words. */
export interface HealthView {
  readonly status: "holds" | "fails" | "silent";
  readonly claim: string;
  readonly text: string;
  /** What was done in the smallest case; empty where there is none. */
  readonly change: string;
  /** The smallest case; null where there is none. */
  readonly table: Table | null;
}

/** Words for a finding; areas are called what the package calls them. */
export function healthView(finding: Finding, pack: ProgrammePackage, i18n: I18n): HealthView {
  const texts = i18n.dictionary().health;
  const { claim, change } = texts.properties[finding.property];
  const { counterexample, trials } = finding;
  if (counterexample === null) {
    const status = trials > 0 ? "holds" : "silent";
    const text = trials > 0 ? texts.holds({ trials: i18n.f.integer(trials) }) : texts.silent;
    return { status, claim, text, change: "", table: null };
  }
  const names = namesOf(pack, i18n.locale());
  return {
    status: "fails",
    claim,
    text: texts.fails,
    change: typeof change === "string" ? change : change({ area: names.area(counterexample.focus) }),
    table: tableOf(counterexample, finding.property, pack, i18n),
  };
}

/** The areas of a case with what they get before and after; those in which the property fails are marked. */
function tableOf(
  found: Counterexample,
  property: Finding["property"],
  pack: ProgrammePackage,
  i18n: I18n,
): Table {
  const { f, locale } = i18n;
  const texts = i18n.dictionary().health;
  const names = namesOf(pack, locale());
  const awards = (result: Counterexample["beforeResult"]) =>
    new Map(result.areas.map(({ id, awardSek }) => [id, awardSek]));
  const before = awards(found.beforeResult);
  const after = awards(found.afterResult);
  const kronor = (id: "before" | "after"): Column => ({ id, title: texts[id], kind: "kronor", say: f.sek });
  return {
    id: "counterexample",
    title: texts.properties[property].claim,
    columns: [
      { id: "area", title: texts.area, kind: "text" },
      { id: "values", title: texts.values, kind: "text" },
      kronor("before"),
      kronor("after"),
    ],
    rows: [
      ...found.before.programme.areas.map(({ id }) => ({
        id,
        cells: [
          names.area(id),
          valuesOf(found, id)
            .map(({ one, next }) => {
              const value = f.percent(one.value, 1);
              const isMoved = next !== undefined && next.value !== one.value;
              const shown = isMoved
                ? texts.changed({ before: value, after: f.percent(next.value, 1) })
                : value;
              return `${names.indicatorTitle(one.indicator)} ${f.year(one.year)}: ${shown}`;
            })
            .join("\n"),
          before.get(id) ?? null,
          after.get(id) ?? null,
        ],
        isCurrent: found.failsIn.includes(id),
      })),
      {
        id: "total",
        cells: [texts.total, "", moneyToDistribute(found.before.rule), moneyToDistribute(found.after.rule)],
      },
    ],
  };
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
