import type { Programme } from "../model/programme.ts";
import { readOwnTargets } from "../scenario/own-target.ts";
import {
  initialView,
  mapModes,
  outcomes,
  panels,
  projectedSeries,
  reportParts,
  sortings,
  units,
  type ViewState,
  whatIfs,
} from "./view-state.ts";
import { mostScenarios } from "./workspace.ts";

/** What is known of how something was looked at: of an earlier visit, or of whoever made a link. Its choices may be another edition's. */
export type KnownView = { readonly [Key in keyof ViewState]?: unknown };

const choices = {
  outcome: outcomes,
  panel: panels,
  whatIf: whatIfs,
  unit: units,
  sorting: sortings,
  mapMode: mapModes,
} as const;
/** Signs of a field of a report at most. */
const mostWords = 20_000;
const switches = [
  "isGrouped",
  "isChanceShown",
  "namesHidden",
  "mapDespiteHiding",
  "whyOpen",
  "reportOpen",
  "isClassView",
  "isProjected",
] as const;

/** The screen as it was looked at, as far as this edition and the programme have it; the rest is as it opens. */
export function keptView(known: KnownView, programme: Programme): ViewState {
  const start = initialView(programme);
  const view: Record<string, unknown> = { ...start };
  for (const [key, options] of Object.entries(choices)) {
    const value = known[key as keyof typeof choices];
    if ((options as readonly unknown[]).includes(value)) view[key] = value;
  }
  if (programme.indicators.length === 0 && view.whatIf === "indicators") view.whatIf = start.whatIf;
  for (const key of switches) if (typeof known[key] === "boolean") view[key] = known[key];
  if (programme.areas.some(({ id }) => id === known.area)) view.area = known.area;
  if (typeof known.lesson === "string") view.lesson = known.lesson;
  if (isProjection(known.projection)) {
    const { years, seed } = known.projection;
    const targets = readOwnTargets(known.projection.targets);
    const { draws, ...asked } = drawsOf(known.projection, start.projection.draws);
    view.projection = { years, draws, ...asked, seed, ...(targets.length > 0 && { targets }) };
  }
  view.projected = keptSeries(known.projected, start.projected);
  // What is in it the analysis reads by itself.
  if (JSON.stringify(known.analysis ?? "").length <= mostWords)
    view.analysis = known.analysis ?? start.analysis;
  view.reportWords = keptWords(known.reportWords, start.reportWords);
  if (Array.isArray(known.reportLeftOut)) {
    const leftOut = known.reportLeftOut as readonly unknown[];
    view.reportLeftOut = reportParts.filter((part) => leftOut.includes(part));
  }
  if (Array.isArray(known.reportOthersLeftOut))
    view.reportOthersLeftOut = (known.reportOthersLeftOut as readonly unknown[])
      .filter((key): key is string => typeof key === "string" && key.length <= mostWords)
      .slice(0, mostScenarios);
  return view as unknown as ViewState;
}

/** So many draws as were kept; of a link no more than the preset, with the number that it asks for beside them. */
function drawsOf(
  { draws, asked, isFromLink }: ViewState["projection"] & { readonly isFromLink?: unknown },
  preset: number,
): Pick<ViewState["projection"], "draws" | "asked"> {
  if (isFromLink === true && draws > preset) return { draws: preset, asked: draws };
  return Number.isSafeInteger(asked) && (asked as number) > draws
    ? { draws, asked: asked as number }
    : { draws };
}

/** What the picture of a projection shows. */
function keptSeries(known: unknown, start: ViewState["projected"]): ViewState["projected"] {
  if (typeof known !== "object" || known === null) return start;
  const { series, isTotal, isWithoutShown, isSinglesShown } = known as Partial<Record<string, unknown>>;
  return {
    series: projectedSeries.find((each) => each === series) ?? start.series,
    isTotal: typeof isTotal === "boolean" ? isTotal : start.isTotal,
    isWithoutShown: typeof isWithoutShown === "boolean" ? isWithoutShown : start.isWithoutShown,
    isSinglesShown: typeof isSinglesShown === "boolean" ? isSinglesShown : start.isSinglesShown,
  };
}

/** What the author of a report had typed. */
function keptWords(known: unknown, start: ViewState["reportWords"]): ViewState["reportWords"] {
  if (typeof known !== "object" || known === null) return start;
  const typed = Object.keys(start).flatMap((key) => {
    const words = (known as Partial<Record<string, unknown>>)[key];
    return typeof words === "string" ? [[key, words.slice(0, mostWords)] as const] : [];
  });
  return { ...start, ...Object.fromEntries(typed) };
}

function isProjection(value: unknown): value is ViewState["projection"] {
  if (typeof value !== "object" || value === null) return false;
  const { years, draws, seed } = value as Partial<Record<string, unknown>>;
  return [years, draws, seed].every((each) => Number.isSafeInteger(each) && (each as number) >= 0);
}
