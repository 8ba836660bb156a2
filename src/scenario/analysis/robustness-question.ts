import { allocate } from "../../model/allocate.ts";
import { compileFutures } from "../../model/analysis/robustness/compile-futures.ts";
import {
  type CriterionDrivers,
  concludeRobustness,
  decideBetween,
  joinRows,
  type Robustness,
  type Rows,
  runFutures,
  runPairs,
  usualFutures,
  usualPairs,
} from "../../model/analysis/robustness/robustness.ts";
import { ruleLibrary } from "../../model/library/library.ts";
import type { Programme } from "../../model/programme.ts";
import { type Provenance, weakest } from "../../model/provenance.ts";
import { provenanceOf } from "../../model/provenance-of.ts";
import { type Fault, fail, ok, type Result } from "../../model/result.ts";
import type { Rule } from "../../model/rule/rule.ts";
import { canonicalJson } from "../canonical-json.ts";
import { withDefaults } from "../with-defaults.ts";
import type { AnalysisQuestion } from "./analysis-question.ts";
import type { Subject } from "./subject.ts";

const futuresPerPart = 25;
const pairsPerPart = 8;
/** Futures after which a first answer is told. */
const firstFutures = 100;
export const usualYears = 10;

export interface RobustnessOptions {
  readonly futures?: number;
  /** 2-30. */
  readonly years?: number;
  readonly seed?: number;
  /** Pairs of futures for what decides between the best rules; 0: it is not asked. */
  readonly pairs?: number;
  /** `scenario:0` and on, `library:needOnly` and so on; absent: all scenarios and all of the library that the data allow. */
  readonly rules?: readonly string[];
}

/** Rules over common futures, on the figures and assumptions of the scenario worked on. */
export interface RobustnessAnswer extends Robustness {
  readonly years: number;
  readonly seed: number;
  readonly pairs: number;
  /** Null until it is computed, and where it is not asked. */
  readonly drivers: readonly CriterionDrivers[] | null;
  /** The rule worked on. */
  readonly current: string;
  readonly provenance: Provenance;
}

interface Contender {
  readonly id: string;
  readonly rule: Rule;
}

/** Which rule holds up. */
export const robustnessQuestion: AnalysisQuestion<RobustnessOptions, Rows, RobustnessAnswer> = {
  prepare(subject, options) {
    const { futures = usualFutures, years = usualYears, seed = 1, pairs = usualPairs } = options;
    const current = subject.current();
    if (!current.ok) return current;
    const baseline = subject.baseline();
    if (!baseline.ok) return baseline;
    const paid = allocate(baseline.value.rule, baseline.value.programme);
    if (!paid.ok) return paid;
    const programme = withPaid(current.value.programme, paid.value);
    const { rules, failed } = contenders(subject, programme, options.rules);
    const [first] = rules;
    if (first === undefined) return fail(failed[0]?.fault ?? { code: "empty", path: "rules" });
    const { assumptions, local } = current.value;
    const compiled = compileFutures({ programme, assumptions, ...(local && { local }), rules, years, seed });
    if (!compiled.ok) return compiled;
    const ready = compiled.value;
    const futureParts = Math.ceil(futures / futuresPerPart);
    const pairParts = rules.length < 2 ? 0 : Math.ceil(pairs / pairsPerPart);
    const sizeOf = (part: number, size: number, all: number) => Math.min(size, all - part * size);
    const provenance = weakest(rules.map(({ rule }) => provenanceOf(rule, programme)));
    const own = `scenario:${subject.currentIndex}`;
    return ok({
      parts: futureParts + pairParts,
      stages: [Math.ceil(firstFutures / futuresPerPart), futureParts].filter(
        (stage) => stage < futureParts + pairParts,
      ),
      compute: (part) =>
        ok(
          part < futureParts
            ? runFutures(ready, part * futuresPerPart, sizeOf(part, futuresPerPart, futures))
            : runPairs(
                ready,
                (part - futureParts) * pairsPerPart,
                sizeOf(part - futureParts, pairsPerPart, pairs),
                pairs,
              ),
        ),
      answer(parts) {
        const robust = concludeRobustness(ready, joinRows(parts.slice(0, futureParts)));
        const ofPairs = parts.slice(futureParts);
        const isWhole = pairParts > 0 && ofPairs.length === pairParts;
        return ok({
          ...robust,
          failed: [...failed.map((each) => ({ ...each, part: 1 })), ...robust.failed],
          years,
          seed,
          pairs,
          drivers: isWhole ? decideBetween(ready, robust.standings, joinRows(ofPairs), seed) : null,
          current: sameRule(rules, current.value.rule) ?? own,
          provenance,
        });
      },
    });
  },
};

/** The id of the rule that is the same as another, whatever defaults it leaves unsaid. */
const sameRule = (rules: readonly Contender[], rule: Rule): string | undefined => {
  const text = canonicalJson(withDefaults(rule));
  return rules.find((each) => canonicalJson(withDefaults(each.rule)) === text)?.id;
};

/** The rules of all scenarios, then those of the library that the data allow; of two that are the same the first. */
function contenders(
  subject: Subject,
  programme: Programme,
  wanted: readonly string[] | undefined,
): { rules: Contender[]; failed: { rule: string; fault: Fault }[] } {
  const current = subject.current();
  const own = subject.scenarios.map((scenario, at): [string, Result<Rule>] => {
    const resolved = scenario();
    return [`scenario:${at}`, resolved.ok ? ok(resolved.value.rule) : resolved];
  });
  const library = !current.ok
    ? []
    : Object.entries(ruleLibrary).flatMap(([id, alternative]): [string, Result<Rule>][] => {
        const rule = alternative(current.value.rule, programme);
        return rule.ok ? [[`library:${id}`, rule]] : [];
      });
  const rules: Contender[] = [];
  const failed: { rule: string; fault: Fault }[] = [];
  for (const [id, rule] of [...own, ...library]) {
    if (wanted !== undefined && !wanted.includes(id)) continue;
    if (!rule.ok) failed.push({ rule: id, fault: rule.error });
    else if (sameRule(rules, rule.value) === undefined) rules.push({ id, rule: rule.value });
  }
  return { rules, failed };
}

/** The programme with what the baseline pays, for limits that are counted on it. */
const withPaid = (
  programme: Programme,
  {
    areas,
    provenance,
  }: {
    readonly areas: readonly { readonly id: string; readonly awardSek: number }[];
    readonly provenance: Provenance;
  },
): Programme => {
  const paid = new Map(areas.map(({ id, awardSek }) => [id, awardSek]));
  return {
    ...programme,
    areas: programme.areas.map((area) => ({
      ...area,
      baselineAward: area.baselineAward ?? { value: paid.get(area.id) ?? 0, provenance },
    })),
  };
};
