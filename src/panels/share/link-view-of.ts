import type { Programme } from "../../model/programme.ts";
import type { LinkView } from "../../scenario/link/link.ts";
import { initialView, type ViewState } from "../../session/view-state.ts";

const texts = ["outcome", "whatIf", "area", "unit", "sorting", "mapMode", "lesson"] as const;

/** How the scenarios are looked at, as far as it differs from how they open by themselves: the link stays short. */
export function linkViewOf(view: ViewState, programme: Programme): LinkView {
  const start = initialView(programme);
  const chosen = Object.fromEntries(
    texts.flatMap((key) => (view[key] === null || view[key] === start[key] ? [] : [[key, view[key]]])),
  );
  const { years, draws, seed, targets = [] } = view.projection;
  const isDefault =
    targets.length === 0 &&
    years === start.projection.years &&
    draws === start.projection.draws &&
    seed === start.projection.seed;
  return {
    ...chosen,
    ...(view.isGrouped ? { isGrouped: true } : {}),
    ...(view.isClassView ? { isClassView: true } : {}),
    ...(view.namesHidden ? { namesHidden: true } : {}),
    ...(isDefault ? {} : { projection: { years, draws, seed, ...(targets.length > 0 && { targets }) } }),
  };
}
