import { allocate } from "../model/allocate.ts";
import type { Programme } from "../model/programme.ts";
import { type Fault, fail, type Result } from "../model/result.ts";
import type { Rule } from "../model/rule/rule.ts";
import type { Asked } from "./asked.ts";
import { resolveScenario } from "./resolve-scenario.ts";
import type { Scenario } from "./scenario.ts";

/** The changes of a scenario that move awards. */
type AwardChanges = Pick<Scenario, "areas" | "data" | "attributes" | "nation" | "rule">;

/** The changes of a scenario against a programme that is loaded, and those of its baseline where the rule asks what that pays. */
export interface Changes extends AwardChanges {
  readonly baseline?: AwardChanges;
}

/** What comes after the first payouts is loaded when it is first asked. */
const later = async () => (await import("./later-questions.ts")).laterQuestions;
type Later = Awaited<ReturnType<typeof later>>;
type MoreOfLater<Name extends keyof Later> =
  Parameters<Later[Name]> extends [Asked, ...infer More] ? More : never;

/**
 * Every question that can be asked about a programme and changes to it. This is the only place that declares them:
 * worker, client and page take names, arguments and answers from here.
 */
const questions = {
  /** What every area gets. */
  allocate: ({ rule, programme }: Asked) => allocate(rule, programme),
  explain: async (asked: Asked, ...more: MoreOfLater<"explain">) => (await later()).explain(asked, ...more),
  stakes: async (asked: Asked, ...more: MoreOfLater<"stakes">) => (await later()).stakes(asked, ...more),
  tryProperty: async (asked: Asked, ...more: MoreOfLater<"tryProperty">) =>
    (await later()).tryProperty(asked, ...more),
  alternatives: async (asked: Asked, ...more: MoreOfLater<"alternatives">) =>
    (await later()).alternatives(asked, ...more),
} satisfies Readonly<
  Record<string, (asked: Asked, ...more: never[]) => Result<unknown> | Promise<Result<unknown>>>
>;

export type QuestionName = keyof typeof questions;

/** What a question takes beside the programme and the changes. */
export type MoreOf<Name extends QuestionName> =
  Parameters<(typeof questions)[Name]> extends [Asked, ...infer More] ? More : never;

/** What a question is answered with. */
export type ValueOf<Name extends QuestionName> = Extract<
  Awaited<ReturnType<(typeof questions)[Name]>>,
  { readonly ok: true }
>["value"];

const byName: {
  readonly [Name in QuestionName]: (
    asked: Asked,
    ...more: MoreOf<Name>
  ) => Result<ValueOf<Name>> | Promise<Result<ValueOf<Name>>>;
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
  ): Promise<Result<ValueOf<Name>>>;
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
    async ask<Name extends QuestionName>(name: Name, key: string, changes: Changes, ...more: MoreOf<Name>) {
      const programme = programmes.get(key);
      if (programme === undefined) return fail({ code: "unknownProgramme", value: key });
      const size = programme.areas.length * partsOf(changes.rule ?? programme.rule);
      if (size > most) return fail({ code: "tooLargeHere", value: size, allowed: most });
      const resolved = resolveScenario(changes, programme, changes.baseline ?? {});
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
