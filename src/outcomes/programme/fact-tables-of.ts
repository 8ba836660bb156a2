import type { I18n } from "../../i18n/i18n.tsx";
import type { Allocation } from "../../model/allocation.ts";
import type { Programme } from "../../model/programme.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { type ComparisonView, comparisonViews } from "./comparison-view.ts";
import { conditionView } from "./condition-view.ts";
import type { FactTable } from "./fact-table.ts";
import { figureTable } from "./figure-table.ts";
import { goalAreaTables } from "./goal-area-tables.ts";
import { dividedTable, grantTable } from "./grant-tables.ts";
import { projectTable } from "./project-table.ts";
import { readsRounded } from "./reads-rounded.ts";
import { roundingView } from "./rounding-view.ts";

/** A table of the programme's page, with the lines drawn of it where there are any. */
export interface NamedFacts {
  readonly table: FactTable;
  readonly lines?: ComparisonView;
}

/** Every table of the programme's page that needs nothing typed in, in its order. `programme`: with the user's changes. */
export function factTablesOf(
  rule: Rule,
  programme: Programme,
  allocation: Allocation,
  pack: ProgrammePackage,
  namesHidden: boolean,
  i18n: I18n,
): NamedFacts[] {
  const { tables = [], goalAreas, projects } = pack.sections;
  const hasConditions = Object.keys(rule.conditions ?? {}).length > 0;
  const goals = goalAreas && goalAreaTables(goalAreas, pack, i18n);
  const found = [
    hasConditions ? conditionView(rule, allocation, pack, i18n).table : null,
    readsRounded(rule, programme) ? roundingView(rule, programme, pack, i18n).table : null,
    ...tables.map((table) => figureTable(table, pack, i18n)),
    ...(goals === undefined ? [] : [goals.bars, goals.figures]),
    ...(projects === undefined
      ? []
      : [
          grantTable(projects, pack, i18n),
          dividedTable(projects, pack, i18n),
          projectTable(projects, pack, namesHidden, i18n),
        ]),
  ];
  return [
    ...found.flatMap((table) => (table === null ? [] : [{ table }])),
    ...comparisonViews(pack, namesHidden, i18n).map((lines) => ({ table: lines.table, lines })),
  ];
}
