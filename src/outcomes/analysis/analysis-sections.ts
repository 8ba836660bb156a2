import type { AnalysisId } from "../../scenario/analysis/analysis-questions.ts";
import { observedIn } from "../../scenario/analysis/observed-in.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";
import type { AnalysisSection } from "./analysis-section.ts";

const always = () => true;

const lazySection = (load: () => Promise<AnalysisSection["Content"]>) => lazyPart(load, "analysis__wait");

/** Every section of the analysis, in the order of the page. How one is added stands in docs/analysis.md. */
export const analysisSections = {
  luck: {
    Content: lazySection(async () => (await import("./luck/luck-section.tsx")).LuckSection),
    isAvailable: always,
  },
  incentives: {
    Content: lazySection(async () => (await import("./incentives/incentives-section.tsx")).IncentivesSection),
    isAvailable: always,
  },
  predictability: {
    Content: lazySection(
      async () => (await import("./predictability/predictability-section.tsx")).PredictabilitySection,
    ),
    isAvailable: always,
  },
  attribution: {
    Content: lazySection(
      async () => (await import("./attribution/attribution-section.tsx")).AttributionSection,
    ),
    isAvailable: always,
  },
  "goal-seek": {
    Content: lazySection(async () => (await import("./goal-seek/goal-section.tsx")).GoalSection),
    isAvailable: always,
  },
  cycle: {
    Content: lazySection(async () => (await import("./cycle/cycle-section.tsx")).CycleSection),
    isAvailable: (sim) => observedIn(sim.package.programme) !== undefined,
  },
  robustness: {
    Content: lazySection(async () => (await import("./robustness/robustness-section.tsx")).RobustnessSection),
    isAvailable: always,
  },
  boundaries: {
    Content: lazySection(async () => (await import("./boundaries/boundary-section.tsx")).BoundarySection),
    isAvailable: always,
  },
  vintages: {
    Content: lazySection(async () => (await import("./vintages/vintage-section.tsx")).VintageSection),
    isAvailable: always,
  },
} satisfies Record<AnalysisId, AnalysisSection>;
