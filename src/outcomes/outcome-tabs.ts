import type { OutcomeId } from "../session/view-state.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import type { OutcomeTab } from "./outcome-tab.ts";
import { PayoutsTab } from "./payouts/payouts-tab.tsx";
import { factsOf } from "./programme/facts-of.ts";

const always = () => true;

const lazyTab = (load: () => Promise<OutcomeTab["Content"]>) => lazyPart(load, "outcome__wait");

/** Every tab of the outcome, in the order of the page. */
export const outcomeTabs = {
  payouts: {
    Content: PayoutsTab,
    isAvailable: always,
  },
  table: {
    Content: lazyTab(async () => (await import("./table/table-tab.tsx")).TableTab),
    isAvailable: always,
  },
  compare: {
    Content: lazyTab(async () => (await import("./compare/compare-tab.tsx")).CompareTab),
    isAvailable: always,
  },
  projection: {
    Content: lazyTab(async () => (await import("./projection/projection-tab.tsx")).ProjectionTab),
    isAvailable: always,
  },
  analysis: {
    Content: lazyTab(async () => (await import("./analysis/analysis-tab.tsx")).AnalysisTab),
    isAvailable: always,
  },
  map: {
    Content: lazyTab(async () => (await import("./map/map-tab.tsx")).MapTab),
    isAvailable: (sim) => Object.keys(sim.shownPackage().municipalityCodes).length > 0,
  },
  programme: {
    Content: lazyTab(async () => (await import("./programme/programme-tab.tsx")).ProgrammeTab),
    isAvailable: (sim) => factsOf(sim.shownPackage(), sim.rule()).length > 0,
  },
} satisfies Record<OutcomeId, OutcomeTab>;
