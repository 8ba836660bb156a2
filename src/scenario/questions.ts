import { allocate } from "../model/allocate.ts";
import { explain } from "../model/explain.ts";
import type { PropertyId } from "../model/health/properties.ts";
import { tryProperty } from "../model/health/try-property.ts";
import type { AlternativeId, Obstacle } from "../model/library/alternative.ts";
import { ruleLibrary } from "../model/library/library.ts";
import type { Programme } from "../model/programme.ts";
import { type Fault, fail, ok, type Result } from "../model/result.ts";
import type { RuleEdit } from "../model/rule/edit-rule.ts";
import type { Rule } from "../model/rule/rule.ts";
import { kronorAtStake } from "../model/stakes.ts";
import type { Sek } from "../model/units.ts";
import { resolveScenario } from "./resolve-scenario.ts";
import type { Scenario } from "./scenario.ts";

/** The changes of a scenario against a programme that is loaded. */
export type Changes = Pick<Scenario, "data" | "attributes" | "rule">;

/** A rule and the programme it is computed on, changes carried out. */
interface Asked {
  readonly rule: Rule;
  readonly programme: Programme;
}

/** The alternatives of the rule library for a rule; one that the data does not allow with what it would need. */
export type Alternatives = Readonly<Record<AlternativeId, Result<Rule, Obstacle>>>;

const propertySeed = 1;

/**
 * Every question that can be asked about a programme and changes to it. This is the only place that declares them:
 * worker, client and page take names, arguments and answers from here.
 */
const questions = {
  /** What every area gets. */
  allocate: ({ rule, programme }: Asked) => allocate(rule, programme),
  /** How one area comes to its award. */
  explain: ({ rule, programme }: Asked, areaId: string) => explain(rule, programme, areaId),
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

export type QuestionName = keyof typeof questions;

/** What a question takes beside the programme and the changes. */
export type MoreOf<Name extends QuestionName> =
  Parameters<(typeof questions)[Name]> extends [Asked, ...infer More] ? More : never;

/** What a question is answered with. */
export type ValueOf<Name extends QuestionName> = Extract<
  ReturnType<(typeof questions)[Name]>,
  { readonly ok: true }
>["value"];

const byName: {
  readonly [Name in QuestionName]: (asked: Asked, ...more: MoreOf<Name>) => Result<ValueOf<Name>>;
} = questions;

/** The answers over programmes that are loaded once by key, so that afterwards only changes travel. */
export interface Answers {
  /** Keeps a programme under a key; a later call with the same key replaces it. */
  load(key: string, programme: Programme): void;
  /** Errors: unknownProgramme, tooLargeHere, and what the changes and the model find wrong. */
  ask<Name extends QuestionName>(
    name: Name,
    key: string,
    changes: Changes,
    ...more: MoreOf<Name>
  ): Result<ValueOf<Name>>;
}

/** The same from another thread. */
export interface AnswersApi {
  load(key: string, programme: Programme): Promise<void>;
  ask<Name extends QuestionName>(
    name: Name,
    key: string,
    changes: Changes,
    ...more: MoreOf<Name>
  ): Promise<Result<ValueOf<Name>>>;
}

/** Areas times parts of a rule that the page's own thread computes, where there are no workers: some tenths of a second. */
export const mostInThread = 200_000;

/** `most`: areas times parts of a rule (nodes of its selection, pots and limits) that are computed at all. */
export function createAnswers(most = Number.POSITIVE_INFINITY): Answers {
  const programmes = new Map<string, Programme>();
  return {
    load: (key, programme) => void programmes.set(key, programme),
    ask<Name extends QuestionName>(name: Name, key: string, changes: Changes, ...more: MoreOf<Name>) {
      const programme = programmes.get(key);
      if (programme === undefined) return fail({ code: "unknownProgramme", value: key });
      const size = programme.areas.length * partsOf(changes.rule ?? programme.rule);
      if (size > most) return fail({ code: "tooLargeHere", value: size, allowed: most });
      const resolved = resolveScenario(changes, programme);
      if (!resolved.ok) return fail(resolved.error[0] as Fault);
      return byName[name](resolved.value, ...more);
    },
  };
}

/** Nodes of the selection, pots and limits. */
const partsOf = ({ selection, pots, limits = [] }: Rule): number =>
  (selection === undefined ? 0 : nodesOf(selection)) + pots.length + limits.length;

function nodesOf(node: NonNullable<Rule["selection"]>): number {
  if (!("of" in node)) return 1;
  const children = Array.isArray(node.of) ? node.of : [node.of];
  return children.reduce((sum, child) => sum + nodesOf(child), 1);
}
