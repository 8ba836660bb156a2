import type { Programme } from "../model/programme.ts";
import { factsOf } from "../model/rule/kind-facts.ts";
import type { OwnTarget } from "../scenario/own-target.ts";
import { readPreference, savePreference } from "./preferences.ts";

export const units = ["kronor", "perInhabitant", "share"] as const;
/** What the bars measure. */
export type PayoutUnit = (typeof units)[number];

export const sortings = ["largest", "name", "amount", "need", "change"] as const;
/** What the rows are ordered by. "largest" is the order of nobody's choice: amounts, and changes once more than a little has moved. */
export type Sorting = (typeof sortings)[number];

export const mapModes = ["symbol", "kronor", "perInhabitant"] as const;
/** How the map shows awards: circles by kronor, or municipalities shaded by one of two measures. */
export type MapMode = (typeof mapModes)[number];

export const whatIfs = ["indicators", "rule", "assumptions"] as const;
/** A tab of What if; every one has its record in `src/controls/control-tabs.ts`. */
export type WhatIfId = (typeof whatIfs)[number];

export const outcomes = [
  "payouts",
  "table",
  "compare",
  "projection",
  "analysis",
  "map",
  "programme",
] as const;
/** A tab of the outcome; every one has its record in `src/outcomes/outcome-tabs.ts`. */
export type OutcomeId = (typeof outcomes)[number];

export const panels = ["sources", "export", "share", "help", "import", "statement"] as const;
/** What opens over the side of the page; every one has its record in `src/panels/panels.ts`. */
export type PanelId = (typeof panels)[number];

/** A tab of Help. */
export type HelpPart = "start" | "words" | "lesson" | "keys";

export const projectedSeries = [
  "award",
  "spent",
  "employment",
  "assistance",
  "school",
  "jobs",
  "offAssistance",
  "pupils",
] as const;
/** What the picture of a projection shows. */
export type ProjectedSeries = (typeof projectedSeries)[number];

/** How far, how finely and on which chance a projection runs. */
export interface ProjectionSettings {
  /** Years ahead, 1-30. */
  readonly years: number;
  readonly draws: number;
  /** More draws than are preset, asked for by a link: computed when somebody says so. */
  readonly asked?: number;
  /** A whole number, 0 to 2^53 - 1. */
  readonly seed: number;
  /** Targets that people set themselves; the programme's own are always counted. */
  readonly targets?: readonly OwnTarget[];
}

/**
 * What has been chosen (`settings`, by question) and opened (`opened`, ids) of the analysis: as kept or sent, read by
 * `src/session/analysis/analysis-view.ts`.
 */
export type AnalysisView = { readonly opened?: unknown; readonly settings?: unknown };

/** What the author of a report adds to it. */
export interface ReportWords {
  readonly author: string;
  /** As typed: 2026-01-31. */
  readonly date: string;
  readonly problem: string;
  readonly affected: string;
  readonly effects: string;
  readonly followUp: string;
}

const noWords: ReportWords = { author: "", date: "", problem: "", affected: "", effects: "", followUp: "" };

export const reportParts = [
  "problem",
  "alternatives",
  "rule",
  "changes",
  "affected",
  "costs",
  "projection",
  "uncertainty",
  "analysis",
  "open",
  "followUp",
  "sources",
  "appendix",
] as const;
/** A section that the author of a report can leave out. The answer and the caveats always stay. */
export type ReportPart = (typeof reportParts)[number];

/** What the short report leaves out: how it opens. */
export const shortLeavesOut: readonly ReportPart[] = [
  "changes",
  "costs",
  "projection",
  "uncertainty",
  "analysis",
  "open",
  "followUp",
];

/** What is on screen, apart from the scenarios. */
export interface ViewState {
  /** Id of the area in hand. */
  readonly area: string;
  readonly whatIf: WhatIfId;
  readonly outcome: OutcomeId;
  readonly projection: ProjectionSettings;
  readonly projected: {
    readonly series: ProjectedSeries;
    /** All areas together, instead of the area in hand. */
    readonly isTotal: boolean;
    readonly isWithoutShown: boolean;
    /** Three single draws beside the bands. */
    readonly isSinglesShown: boolean;
  };
  readonly analysis: AnalysisView;
  readonly unit: PayoutUnit;
  readonly sorting: Sorting;
  readonly isGrouped: boolean;
  /** Beside every award, what chance alone leaves open of it. */
  readonly isChanceShown: boolean;
  readonly mapMode: MapMode;
  /** The map is shown although place names are hidden: where an area lies gives it away. */
  readonly mapDespiteHiding: boolean;
  /** Place names stand as A, B, C. */
  readonly namesHidden: boolean;
  readonly whyOpen: boolean;
  /** What is open over the side of the page. */
  readonly panel: PanelId | null;
  /** Where Help opens. */
  readonly helpPart: HelpPart;
  readonly tourOpen: boolean;
  /** The lesson, step and level that a class is at, as in a link; null: none. */
  readonly lesson: string | null;
  /** The report stands in the place of the page. */
  readonly reportOpen: boolean;
  readonly reportWords: ReportWords;
  readonly reportLeftOut: readonly ReportPart[];
  /** Scenarios that the report does not tell as alternatives: by title, or by place ("#2") where they have none. */
  readonly reportOthersLeftOut: readonly string[];
  /** A projection has been run, or asked for: it is part of the report, whatever is changed after it. */
  readonly isProjected: boolean;
  /** Picture, headline and one control, as large as the window, for a class or a meeting. */
  readonly isClassView: boolean;
  readonly theme: "light" | "dark";
  readonly isProjector: boolean;
}

const systemTheme = (): "light" | "dark" =>
  matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";

/** So many draws as an ordinary computer makes in a few seconds. */
const presetDraws = ({ areas }: Programme): number => (areas.length > 100 ? 512 : 4096);

/** Whether awards follow indicators, so that they move from year to year; else they are the same in every draw. */
const movesWithFigures = ({ rule }: Programme): boolean =>
  rule.pots.some(({ criterion }) => factsOf(criterion).readsFigures);

/** The screen as it opens, with the choices kept from earlier visits. */
export function initialView(programme: Programme): ViewState {
  const theme = readPreference("theme");
  return {
    area: programme.areas[0]?.id ?? "",
    whatIf: programme.indicators.length === 0 ? "rule" : "indicators",
    outcome: "payouts",
    projection: { years: 10, draws: presetDraws(programme), seed: 1 },
    projected: {
      series: movesWithFigures(programme) ? "award" : "employment",
      isTotal: false,
      isWithoutShown: true,
      isSinglesShown: false,
    },
    analysis: {},
    unit: "kronor",
    sorting: "largest",
    isGrouped: false,
    isChanceShown: false,
    mapMode: "symbol",
    mapDespiteHiding: false,
    namesHidden: false,
    whyOpen: false,
    panel: null,
    helpPart: "start",
    tourOpen: false,
    lesson: null,
    reportOpen: false,
    reportWords: noWords,
    reportLeftOut: shortLeavesOut,
    reportOthersLeftOut: [],
    isProjected: false,
    isClassView: false,
    theme: theme === "light" || theme === "dark" ? theme : systemTheme(),
    isProjector: readPreference("size") === "projector",
  };
}

/** How another programme opens: at its own start, shown the way the last one was. */
export const carriedView = (last: ViewState, programme: Programme): ViewState => ({
  ...initialView(programme),
  outcome: last.outcome,
  // Targets are about areas of their programme.
  projection: { years: last.projection.years, draws: presetDraws(programme), seed: last.projection.seed },
  sorting: last.sorting,
  isGrouped: last.isGrouped,
  isChanceShown: last.isChanceShown,
  namesHidden: last.namesHidden,
  mapDespiteHiding: last.mapDespiteHiding,
  reportWords: { ...noWords, author: last.reportWords.author, date: last.reportWords.date },
});

/** Keeps what should be as it was on the next visit. A theme as the system has it is not kept, so that it follows the system. */
export function keepView(view: ViewState): void {
  savePreference("theme", view.theme === systemTheme() ? null : view.theme);
  savePreference("size", view.isProjector ? "projector" : null);
}
