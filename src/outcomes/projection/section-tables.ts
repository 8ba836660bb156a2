import type { I18n } from "../../i18n/i18n.tsx";
import type { Programme } from "../../model/programme.ts";
import { targetsOf } from "../../model/project/input.ts";
import type { Projection } from "../../model/project/projection.ts";
import { yearlyEvents } from "../../model/project/series.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { OwnTarget } from "../../scenario/own-target.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { PlainTable } from "../../tables/table.ts";
import { gainTable, payerGains } from "./break-even/gain-view.ts";
import { ownValues } from "./break-even/own-values.ts";
import { eventsView, everyArea } from "./events/events-view.ts";
import { targetView } from "./events/target-view.ts";
import { mobilityView } from "./mobility/mobility-view.ts";
import { readingOf } from "./sections/reading.ts";
import { plainSection, type SectionTable, sectionNotes } from "./sections/section-table.ts";
import { startOf } from "./sections/start-of.ts";
import { timelineView } from "./timeline/timeline-view.ts";

/** What the tables of the parts under the projection are made from. */
export interface SectionSource {
  readonly projection: Projection;
  readonly scenario: Scenario;
  /** The programme without the scenario's changes. */
  readonly programme: Programme;
  readonly rule: Rule;
  readonly targets: readonly OwnTarget[];
  /** The scenario says something else than the baseline. */
  readonly isCompared: boolean;
  /** With the names to show. */
  readonly pack: ProgrammePackage;
  readonly changes: string;
}

/** Those tables as they are taken out, for all areas together and where it is one table for every area. */
export function sectionTables(source: SectionSource, i18n: I18n): PlainTable[] {
  const { projection, scenario, programme, rule, targets, isCompared, pack, changes } = source;
  const reading = readingOf({ projection, isProjectionOlder: false, isExpectedOlder: false });
  if (reading === null) return [];
  const start = startOf(programme, scenario);
  const counted = targetsOf({ programme, targets });
  const ways =
    start === null
      ? []
      : [...(programme.targets ?? []), ...targets].flatMap(
          (target) => targetView(target, projection, start, pack, i18n)?.table ?? [],
        );
  const timeline = timelineView(reading, null, null, rule, pack, i18n).table;
  const gains = payerGains(reading, null, ownValues(programme, scenario, rule));
  const tables: SectionTable[] = [
    mobilityView(reading, null, start, pack, i18n).table,
    ...(timeline === null ? [] : [timeline]),
    eventsView(projection, counted, null, isCompared, pack, i18n).table,
    ...yearlyEvents.map((kind) => everyArea(projection, kind, null, isCompared, pack, i18n)),
    ...ways,
    gainTable(gains, null, pack, i18n),
  ];
  const notes = sectionNotes(reading, pack, changes, i18n);
  return tables.map((table) => plainSection(table, notes));
}
