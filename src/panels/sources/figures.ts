import type { Figure } from "../../figure/figure.ts";
import type { FigureContext } from "../../figure/figure-context.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { allocate } from "../../model/allocate.ts";
import { applyEdits } from "../../model/rule/edit-rule.ts";
import { figuresFigure, openFigure, publishedFigure } from "./sources-figures.ts";

/** Published awards against those the programme's own rule gives, what the sources leave open, and every figure with its origin. */
export function figures({ package: pack, shown, scenario, stakes }: FigureContext, i18n: I18n): Figure[] {
  return [
    ...pack.published.flatMap((published) => {
      const rule = applyEdits(pack.programme.rule, published.rule);
      const allocation = allocate(rule, pack.programme);
      return allocation.ok ? [publishedFigure(published, allocation.value, shown, i18n)] : [];
    }),
    ...(pack.switches.length === 0 ? [] : [openFigure(shown, stakes, i18n)]),
    figuresFigure(shown, null, scenario.data ?? [], i18n),
  ];
}
