import type { Programme } from "../../../model/programme.ts";
import type { Criterion, CriterionKind } from "../../../model/rule/criterion.ts";
import type { Improvement } from "../../../model/rule/improvement.ts";

/** The improvement inside a criterion, where it has one. */
export function improvementOf(criterion: Criterion): Improvement | null {
  if (criterion.kind === "rank" || criterion.kind === "valueAdded") return criterion.improvement;
  if (criterion.kind !== "improvement") return null;
  const { kind: _, ...improvement } = criterion;
  return improvement;
}

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
  switch (kind) {
    case "equal":
      return { kind };
    case "size":
      return { kind, attribute: firstAttribute(programme) };
    case "need":
      return {
        kind,
        indicator,
        years: former && improvementOf(former) ? improvement.to : after,
        reference: "best",
      };
    case "improvement":
      return { kind, ...improvement };
    case "rank":
      return { kind, improvement };
    case "valueAdded":
      return { kind, improvement, levelYears: improvement.from };
    case "target":
      return {
        kind,
        indicator,
        from: improvement.from,
        to: improvement.to,
        target: usualTarget(programme, indicator),
        form: "linear",
      };
    case "fixed":
      return { kind, amountsSek: {} };
    default:
      return kind satisfies never;
  }
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

const firstAttribute = (programme: Programme): string => {
  const ids = new Set(programme.areas.flatMap((area) => Object.keys(area.attributes)));
  return ids.has("population") ? "population" : ([...ids][0] ?? "population");
};

/** A target that is a step from where the areas are: the mean of the latest values, moved by a tenth of itself in the good direction. */
function usualTarget(programme: Programme, indicator: string): number {
  const values = programme.observations
    .filter((each) => each.indicator === indicator)
    .map((each) => each.value);
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  const direction = programme.indicators.find((each) => each.id === indicator)?.direction ?? 1;
  return Math.round(mean * (1 + 0.1 * direction) * 100) / 100;
}
