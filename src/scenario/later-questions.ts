import { explain } from "../model/explain.ts";
import type { PropertyId } from "../model/health/properties.ts";
import { tryProperty } from "../model/health/try-property.ts";
import type { AlternativeId, Obstacle } from "../model/library/alternative.ts";
import { ruleLibrary } from "../model/library/library.ts";
import { restsOn } from "../model/rests-on.ts";
import { ok, type Result } from "../model/result.ts";
import type { RuleEdit } from "../model/rule/edit-rule.ts";
import type { Rule } from "../model/rule/rule.ts";
import { kronorAtStake } from "../model/stakes.ts";
import type { Sek } from "../model/units.ts";
import type { Asked } from "./asked.ts";

/** The alternatives of the rule library for a rule; one that the data does not allow with what it would need. */
export type Alternatives = Readonly<Record<AlternativeId, Result<Rule, Obstacle>>>;

const propertySeed = 1;

/** The questions that come after the first payouts, with the code that only they need. */
export const laterQuestions = {
  /** How one area comes to its award, and what of it rests on attributes. */
  explain({ rule, programme }: Asked, areaId: string) {
    const trace = explain(rule, programme, areaId);
    return trace.ok ? ok({ ...trace.value, restsOn: restsOn(rule, programme, areaId) }) : trace;
  },
  /** Kronor at stake for each of several open points, each a list of options, each a list of edits. */
  stakes({ rule, programme }: Asked, points: readonly (readonly (readonly RuleEdit[])[])[]) {
    const stakes: Sek[] = [];
    for (const options of points) {
      const stake = kronorAtStake(rule, programme, options);
      if (!stake.ok) return stake;
      stakes.push(stake.value);
    }
    return ok(stakes as readonly Sek[]);
  },
  /** Tries a property of the rule on so many cases near its own; the same question has the same answer. */
  tryProperty: ({ rule, programme }: Asked, property: PropertyId, trials: number) =>
    ok(tryProperty(rule, programme, property, trials, propertySeed)),
  /** What the rule library offers instead of the rule. */
  alternatives: ({ rule, programme }: Asked) =>
    ok(
      Object.fromEntries(
        Object.entries(ruleLibrary).map(([id, alternative]) => [id, alternative(rule, programme)]),
      ) as Alternatives,
    ),
} satisfies Readonly<Record<string, (asked: Asked, ...more: never[]) => Result<unknown>>>;
