import type { I18n } from "../i18n/i18n.tsx";
import { modelVersion } from "../model/version.ts";
import type { ProgrammePackage } from "../programmes/package.ts";
import { canonicalJson } from "../scenario/canonical-json.ts";
import { differencesInRule } from "../scenario/differences-in-rule.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { countChangedAssumptions } from "../session/changed-assumptions.ts";

/** So many changed values are told one by one; more are counted. */
const mostTold = 6;

/**
 * What a saved file says of how it came to be: the scenario's name, what differs from the baseline, and the version
 * of the model.
 * `pack`: with the names to show.
 */
export function changesNote(
  name: string,
  mine: Scenario,
  baseline: Scenario,
  pack: ProgrammePackage,
  i18n: I18n,
): string {
  const { t, f, text } = i18n;
  const { areas, rule } = pack.programme;
  const provisions = differencesInRule(baseline.rule ?? rule, mine.rule ?? rule).length;
  const before = new Set(
    [...(baseline.data ?? []), ...(baseline.attributes ?? [])].map((each) => canonicalJson(each)),
  );
  const isNew = (each: object) => !before.has(canonicalJson(each));
  const data = (mine.data ?? []).filter(isNew);
  const values = data.length + (mine.attributes ?? []).filter(isNew).length;
  const told = data.slice(0, mostTold).map(({ area, indicator, year, value }) => {
    const name = areas.find(({ id }) => id === area)?.name ?? area;
    const naming = pack.indicators[indicator];
    const figure = value === undefined ? "" : `: ${f.percent(value, [0, 2])}`;
    return `${name}, ${naming === undefined ? indicator : text(naming.title)} ${f.year(year)}${figure}`;
  });
  const assumptions = countChangedAssumptions(mine, baseline, pack.programme);
  const former = new Set((baseline.areas ?? []).map(({ id }) => id));
  const added = (mine.areas ?? []).flatMap(({ id, name }) =>
    former.has(id) ? [] : [areas.find((area) => area.id === id)?.name ?? name],
  );
  const list = `${told.join("; ")}${values > told.length ? "; …" : ""}`;
  return [
    t("export.changes.scenario", { name }),
    ...(added.length > 0 ? [t("export.changes.areas", { list: f.list(added) })] : []),
    ...(provisions + values > 0 || assumptions + added.length === 0
      ? [t("export.changes.counts", { provisions, values })]
      : []),
    ...(told.length > 0 ? [t("export.changes.values", { list })] : []),
    ...(assumptions > 0 ? [t("app.changes.assumptions", { count: assumptions })] : []),
    t("export.changes.model", { version: modelVersion }),
  ].join(" ");
}
