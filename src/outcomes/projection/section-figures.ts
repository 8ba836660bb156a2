import type { Figure } from "../../figure/figure.ts";
import type { FigureContext } from "../../figure/figure-context.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { targetsOf } from "../../model/project/input.ts";
import type { Projection } from "../../model/project/projection.ts";
import { yearlyEvents } from "../../model/project/series.ts";
import { groupsIn } from "../../session/commands/set-groups.ts";
import { baselineOf, isSameContent } from "../../session/workspace.ts";
import { eventsFigure } from "./events/events-figure.ts";
import { eventsView, everyArea } from "./events/events-view.ts";
import { targetFigure } from "./events/target-figure.ts";
import { targetView } from "./events/target-view.ts";
import { groupsFigure } from "./groups/groups-figure.ts";
import { groupsView } from "./groups/groups-view.ts";
import { mobilityFigure } from "./mobility/mobility-figure.ts";
import { mobilityView } from "./mobility/mobility-view.ts";
import { grantFigure } from "./ordinary-grant/grant-figure.ts";
import { payerMatrixFigure } from "./payers/payer-matrix-figure.ts";
import { payersFigure } from "./payers/payers-figure.ts";
import { readingOf } from "./sections/reading.ts";
import { startOf } from "./sections/start-of.ts";
import { timelineFigure } from "./timeline/timeline-figure.ts";
import { timelineView } from "./timeline/timeline-view.ts";

/** The parts under the projection as figures, for all areas together and where it is one table for every area. */
export function sectionFigures(projection: Projection, context: FigureContext, i18n: I18n): Figure[] {
  const { shown, scenario, workspace, current } = context;
  const { programme } = context.package;
  const targets = context.view.projection.targets ?? [];
  const reading = readingOf({ projection, isProjectionOlder: false, isExpectedOlder: false });
  if (reading === null) return [];
  const start = startOf(programme, scenario);
  const isCompared = !isSameContent(scenario, baselineOf(workspace));
  const counted = targetsOf({ programme, targets });
  const mobility = mobilityView(reading, null, start, shown, i18n);
  const timeline = timelineView(reading, null, null, current.rule, shown, i18n);
  const events = eventsView(projection, counted, null, isCompared, shown, i18n);
  const ways =
    start === null
      ? []
      : [...(programme.targets ?? []), ...targets].flatMap((target) => {
          const view = targetView(target, projection, start, shown, i18n);
          return view === null ? [] : [targetFigure(view, projection, i18n)];
        });
  const groups = groupsView(reading, null, start, groupsIn(programme, scenario), shown, i18n);
  return [
    mobilityFigure(mobility, reading, i18n),
    ...[timelineFigure(timeline, reading, i18n)].filter((figure) => figure !== null),
    ...(groups === null ? [] : [groupsFigure(groups, reading, i18n)]),
    eventsFigure(events, projection, i18n),
    ...yearlyEvents.map((kind) => everyArea(projection, kind, null, isCompared, shown, i18n)),
    ...ways,
    ...[grantFigure(reading, null, shown, i18n)].filter((figure) => figure !== null),
    payersFigure(reading, null, shown, i18n),
    payerMatrixFigure(reading, null, scenario.payers, shown, i18n),
  ];
}
