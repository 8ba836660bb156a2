import type { I18n } from "../../i18n/i18n.tsx";
import { applyEdits } from "../../model/rule/edit-rule.ts";
import { mapSummary } from "../../outcomes/map/map-summary.ts";
import { mapView } from "../../outcomes/map/map-view.ts";
import { plainMap } from "../../outcomes/map/plain-map.ts";
import { plainPayouts } from "../../outcomes/payouts/plain-payouts.ts";
import { factTablesOf, type NamedFacts } from "../../outcomes/programme/fact-tables-of.ts";
import { plainFacts } from "../../outcomes/programme/plain-facts.ts";
import { sectionTables } from "../../outcomes/projection/section-tables.ts";
import { resultHash } from "../../scenario/hash.ts";
import { baselineOf, isSameContent } from "../../session/workspace.ts";
import type { PlainTable } from "../../tables/table.ts";
import { plainAwards, plainFigures, plainOpen } from "../sources/plain-sources.ts";
import { comparisonTables } from "./comparison-out.ts";
import type { Exported } from "./export-source.ts";
import { payoutsFor } from "./payouts-for.ts";
import { plainBands } from "./projection-out.ts";
import { workOut } from "./work-out.ts";

/** The map's figures; null where the programme has no map, or a rule cannot be carried out. */
export function mapFor(all: Exported) {
  const { shown, mine, baseline, view } = all;
  const hasMap = Object.keys(shown.municipalityCodes).length > 0;
  if (!hasMap || !mine.allocation.ok || !baseline.allocation.ok) return null;
  return mapView({
    package: shown,
    allocation: mine.allocation.value,
    baseline: baseline.allocation.value,
    mode: "symbol",
    namesHidden: view.namesHidden,
  });
}

/** The tables of the programme's page for the scenario at hand. */
export function factsFor({ shown, mine, view }: Exported, i18n: I18n): NamedFacts[] {
  if (!mine.allocation.ok) return [];
  return factTablesOf(mine.rule, mine.programme, mine.allocation.value, shown, view.namesHidden, i18n);
}

/** What else the projection at hand tells; empty where there is none. */
function projectionTables(all: Exported, i18n: I18n): PlainTable[] {
  const { projection, scenario, package: pack, mine, workspace, view, shown, changes } = all;
  if (projection === null) return [];
  return sectionTables(
    {
      projection,
      scenario,
      programme: pack.programme,
      rule: mine.rule,
      targets: view.projection.targets ?? [],
      isCompared: !isSameContent(scenario, baselineOf(workspace)),
      pack: shown,
      changes,
    },
    i18n,
  );
}

/** Every table, in the order of the page. */
export function allTables(all: Exported, i18n: I18n): PlainTable[] {
  const { package: pack, shown, changes, scenario, stakes, view } = all;
  const payouts = payoutsFor(all, i18n);
  const map = mapFor(all);
  return [
    ...(payouts === null ? [] : [plainPayouts(payouts.view, payouts.summary, changes, shown, i18n)]),
    ...(all.worked.length > 1 ? [scenarioTable(all, i18n)] : []),
    ...comparisonTables(all, i18n),
    ...(map === null ? [] : [plainMap(map, mapSummary(map, i18n), changes, shown, !view.namesHidden, i18n)]),
    ...(all.projection === null ? [] : [plainBands(all.projection, shown, i18n)]),
    ...projectionTables(all, i18n),
    ...factsFor(all, i18n).map(({ table }) => plainFacts(table, shown, i18n)),
    ...pack.published.flatMap((published) => {
      const rule = applyEdits(pack.programme.rule, published.rule);
      const { allocation } = workOut({ utfall: 1, programme: { id: pack.about.id }, rule }, pack.programme);
      return allocation.ok ? [plainAwards(published, allocation.value, shown, i18n)] : [];
    }),
    ...(pack.switches.length === 0 ? [] : [plainOpen(shown, stakes, i18n)]),
    plainFigures(shown, scenario.data ?? [], i18n),
  ];
}

/** What every scenario pays every area. */
function scenarioTable(all: Exported, i18n: I18n): PlainTable {
  const t = i18n.dictionary().export.tables;
  const { shown, worked, workspace } = all;
  const { areas } = shown.programme;
  return {
    id: i18n.dictionary().export.files.scenarios,
    title: t.alternatives,
    columns: [
      { title: t.scenario, kind: "text" },
      { title: t.isBaseline, kind: "text" },
      ...areas.map(({ name }) => ({ title: name, kind: "kronor" }) as const),
      { title: t.unpaid, kind: "kronor" },
      { title: t.hash, kind: "text" },
    ],
    rows: worked.map(({ allocation }, at) => {
      const awards = new Map(
        allocation.ok ? allocation.value.areas.map(({ id, awardSek }) => [id, awardSek]) : [],
      );
      return [
        all.nameOf(at),
        at === workspace.baseline ? t.yes : t.no,
        ...areas.map(({ id }) => awards.get(id) ?? null),
        allocation.ok ? allocation.value.unpaidSek : null,
        allocation.ok ? resultHash(allocation.value) : "",
      ];
    }),
    notes: [
      i18n.text(shown.about.title),
      i18n.t("app.payouts.official"),
      ...shown.story.caveats.map(i18n.text),
    ],
  };
}
