import { improvementOf } from "../../../model/improvement-of.ts";
import type { Programme } from "../../../model/programme.ts";
import type { Criterion, CriterionKind } from "../../../model/rule/criterion.ts";
import { ruleKinds } from "../rule-kinds.ts";

/**
 * A criterion of a kind to start from, as like the former one as it can be: same indicator, same years. Without
 * one: the programme's first indicator, its two latest years.
 */
export function defaultCriterion(kind: CriterionKind, programme: Programme, former?: Criterion): Criterion {
  const indicator = indicatorOf(former) ?? programme.indicators[0]?.id ?? "";
  const [before, after] = latestYears(programme, indicator);
  const improvement = (former && improvementOf(former)) ?? {
    indicator,
    from: former?.kind === "target" ? former.from : before,
    to: former?.kind === "target" ? former.to : after,
    measure: "pp" as const,
    negative: "zero" as const,
  };
  const years = former && improvementOf(former) ? improvement.to : after;
  return ruleKinds[kind].start({ programme, indicator, years, improvement });
}

function indicatorOf(criterion: Criterion | undefined): string | undefined {
  if (criterion === undefined) return undefined;
  if ("indicator" in criterion) return criterion.indicator;
  return improvementOf(criterion)?.indicator;
}

/** The two latest years with observations of an indicator, each as a window; the same year twice where there is one only. */
function latestYears(programme: Programme, indicator: string): [number[], number[]] {
  const all = programme.observations.filter((each) => each.indicator === indicator).map((each) => each.year);
  const years = [...new Set(all)].sort((a, b) => a - b);
  const last = years.at(-1);
  if (last === undefined) return [[], []];
  return [[years.at(-2) ?? last], [last]];
}
