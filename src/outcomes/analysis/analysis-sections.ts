import type { AnalysisId } from "../../scenario/analysis/analysis-questions.ts";
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
} satisfies Record<AnalysisId, AnalysisSection>;
