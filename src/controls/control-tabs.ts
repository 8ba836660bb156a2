import type { WhatIfId } from "../session/view-state.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import type { ControlTab } from "./control-tab.ts";
import { IndicatorsTab } from "./indicators/indicators-tab.tsx";

const lazyTab = (load: () => Promise<ControlTab["Content"]>) => lazyPart(load, "what-if__wait");

/** Every tab of What if, in the order of the page. */
export const controlTabs = {
  indicators: {
    Content: IndicatorsTab,
    isAvailable: (sim) => sim.package.programme.indicators.length > 0,
  },
  rule: {
    Content: lazyTab(async () => (await import("./rule/rule-tab.tsx")).RuleTab),
    isAvailable: () => true,
  },
  assumptions: {
    Content: lazyTab(async () => (await import("./assumptions/assumptions-tab.tsx")).AssumptionsTab),
    isAvailable: () => true,
  },
} satisfies Record<WhatIfId, ControlTab>;
