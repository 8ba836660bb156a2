import type { Figure } from "../../figure/figure.ts";
import type { FigureContext, FiguresOf } from "../../figure/figure-context.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { outcomeFigures } from "../../outcomes/outcome-figures.ts";
import type { OutcomeId } from "../../session/view-state.ts";

/** The figures of one tab or panel under its name. */
export interface FigureGroup {
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** Every figure there is, in the order of the page; groups without any are left out. Rejects where a part of the page does not arrive. */
export async function figureGroups(context: FigureContext, i18n: I18n): Promise<FigureGroup[]> {
  const group = (title: string, figuresOf: FiguresOf): FigureGroup => ({
    title,
    figures: figuresOf(context, i18n),
  });
  const ofTabs = (Object.keys(outcomeFigures) as OutcomeId[]).flatMap((id) => {
    const load = outcomeFigures[id];
    return load === null ? [] : [load().then((figuresOf) => group(i18n.t(`app.outcome.${id}`), figuresOf))];
  });
  const ofSources = import("../sources/figures.ts").then(({ figures }) =>
    group(i18n.t("app.panels.sources"), figures),
  );
  const groups = await Promise.all([...ofTabs, ofSources]);
  return groups.filter(({ figures }) => figures.length > 0);
}
