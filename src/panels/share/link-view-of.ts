import type { Programme } from "../../model/programme.ts";
import { analysisIds } from "../../scenario/analysis/analysis-questions.ts";
import type { LinkView } from "../../scenario/link/link.ts";
import { openedIn, optionsIn } from "../../session/analysis/analysis-view.ts";
import { initialView, type ViewState } from "../../session/view-state.ts";

const texts = ["outcome", "whatIf", "area", "unit", "sorting", "mapMode", "lesson"] as const;

/** How the scenarios are looked at, as far as it differs from how they open by themselves: the link stays short. */
export function linkViewOf(view: ViewState, programme: Programme): LinkView {
  const start = initialView(programme);
  const chosen = Object.fromEntries(
    texts.flatMap((key) => (view[key] === null || view[key] === start[key] ? [] : [[key, view[key]]])),
  );
  const { years, asked, seed, targets = [] } = view.projection;
  const draws = asked ?? view.projection.draws;
  const isDefault =
    targets.length === 0 &&
    years === start.projection.years &&
    draws === start.projection.draws &&
    seed === start.projection.seed;
  return {
    ...chosen,
    ...analysisOf(view),
    ...(view.isGrouped ? { isGrouped: true } : {}),
    ...(view.isClassView ? { isClassView: true } : {}),
    ...(view.isChanceShown ? { isChanceShown: true } : {}),
    ...(view.namesHidden ? { namesHidden: true } : {}),
    ...(isDefault ? {} : { projection: { years, draws, seed, ...(targets.length > 0 && { targets }) } }),
  };
}

/** What was opened and chosen in the analysis, where anything was. */
function analysisOf({ analysis }: ViewState): Pick<LinkView, "analysis"> {
  const opened = openedIn(analysis);
  const settings = Object.fromEntries(
    analysisIds.flatMap((id) => {
      const options = optionsIn(analysis, id);
      return Object.keys(options).length > 0 ? [[id, options]] : [];
    }),
  );
  const isChosen = Object.keys(settings).length > 0;
  if (opened.length === 0 && !isChosen) return {};
  return { analysis: { ...(opened.length > 0 && { opened }), ...(isChosen && { settings }) } };
}
