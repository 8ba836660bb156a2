import type { FiguresOf } from "../figure/figure-context.ts";
import type { OutcomeId } from "../session/view-state.ts";

/** What every tab gives to export and to the workbook of everything, in the order of the page; null where another tab gives the same. */
export const outcomeFigures = {
  payouts: async () => (await import("./payouts/figures.ts")).figures,
  table: null,
  compare: async () => (await import("./compare/figures.ts")).figures,
  projection: async () => (await import("./projection/figures.ts")).figures,
  analysis: async () => (await import("./analysis/figures.ts")).figures,
  map: async () => (await import("./map/figures.ts")).figures,
  programme: async () => (await import("./programme/figures.ts")).figures,
} satisfies Record<OutcomeId, (() => Promise<FiguresOf>) | null>;
