import type { Limit, LimitMeasure } from "../../model/rule/limit.ts";
import { type AnalysisWords, quoted } from "./analysis-words.ts";

/** More areas than this are told by their number, as the rule's text does. */
const mostNamed = 4;

/** A floor or cap as the rule's text says it: "Every area gets at least 90% of what the baseline pays it." */
export function limitSentence(limit: Limit, { texts, names, f, locale }: AnalysisWords): string {
  const { limits: t, units, areas: areaWords } = texts.rule;
  const { bound, measure, value, areas, attribute = "population" } = limit;
  const hasAttribute = measure === "perInhabitant" && attribute !== "population";
  const isPercent = isPartMeasure(measure);
  const isMillions = measure === "sek" && value >= 1_000_000;
  const written = isMillions ? value / 1_000_000 : isPercent ? Number((100 * value).toPrecision(12)) : value;
  const measureWords: Readonly<Record<LimitMeasure, string>> = {
    sek: (isMillions ? units.millionKr : units.kr)({ count: written }),
    perInhabitant: hasAttribute ? t.measures.perAttribute : t.measures.perInhabitant,
    shareOfBudget: t.measures.shareOfBudget,
    lastAward: t.measures.lastAward,
    baseline: t.measures.baseline,
  };
  const fillings = {
    bound: t.bounds[bound],
    value: f.number(written, [0, isPercent ? 4 : 6]),
    measure: `${isPercent && locale === "en" ? "" : "\u00a0"}${measureWords[measure]}`,
    attribute: hasAttribute ? names.attribute(attribute) : "",
  };
  if (areas === undefined) return (hasAttribute ? t.everyAttribute : t.every)(fillings);
  const count = areas.length || 1;
  const named =
    areas.length === 0
      ? areaWords.capital.none
      : areas.length <= mostNamed
        ? f.list(areas.map(names.area))
        : areaWords.capital.many({ count });
  return (hasAttribute ? t.someAttribute : t.some)({ ...fillings, count, areas: named });
}

/** What a limit is called inside a sentence: the rule's own words in quotation marks, without their full stop. */
export const quotedLimit = (limit: Limit, words: AnalysisWords): string =>
  quoted(limitSentence(limit, words).replace(/\.$/u, ""), words);

/** Whether a limit's value is a part of something, which is written in per cent. */
export const isPartMeasure = (measure: LimitMeasure): boolean =>
  measure === "shareOfBudget" || measure === "lastAward" || measure === "baseline";
