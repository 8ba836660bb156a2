import { allocate } from "../model/allocate.ts";
import type { Allocation } from "../model/allocation.ts";
import { explain } from "../model/explain.ts";
import type { Finding } from "../model/health/find-counterexample.ts";
import type { PropertyId } from "../model/health/properties.ts";
import { tryProperty } from "../model/health/try-property.ts";
import type { Programme } from "../model/programme.ts";
import { fail, ok, type Result } from "../model/result.ts";
import type { RuleEdit } from "../model/rule/edit-rule.ts";
import type { Rule } from "../model/rule/rule.ts";
import { kronorAtStake } from "../model/stakes.ts";
import type { Trace } from "../model/trace.ts";
import type { Sek } from "../model/units.ts";
import { resolveScenario } from "./resolve-scenario.ts";
import type { Scenario } from "./scenario.ts";

type Changes = Pick<Scenario, "data" | "attributes" | "rule">;

/** Questions about programmes and changes to them, answered at once. A worker and the direct engine give the same answers because both are this. */
export interface Answers {
  /** Keeps a programme under a key; a later call with the same key replaces it. */
  load(key: string, programme: Programme): void;
  allocate(key: string, changes: Changes): Result<Allocation>;
  explain(key: string, changes: Changes, areaId: string): Result<Trace>;
  /** Kronor at stake for each point, each a list of options, each a list of edits. */
  stakes(
    key: string,
    changes: Changes,
    points: readonly (readonly (readonly RuleEdit[])[])[],
  ): Result<readonly Sek[]>;
  /** Tries a property of the rule on so many cases near its own; the same question has the same answer. */
  tryProperty(key: string, changes: Changes, property: PropertyId, trials: number): Result<Finding>;
}

const propertySeed = 1;

/** Answers over the programmes that are loaded into it. Errors: unknownProgramme, and what the changes and the model find wrong. */
export function createAnswers(): Answers {
  const programmes = new Map<string, Programme>();

  const resolved = (key: string, changes: Changes): Result<{ programme: Programme; rule: Rule }> => {
    const programme = programmes.get(key);
    if (programme === undefined) return fail({ code: "unknownProgramme", value: key });
    const result = resolveScenario(changes, programme);
    if (result.ok) return result;
    const [first] = result.error;
    if (first === undefined) throw new Error("a scenario was refused without a fault");
    return fail(first);
  };

  return {
    load(key, programme) {
      programmes.set(key, programme);
    },
    allocate(key, changes) {
      const found = resolved(key, changes);
      return found.ok ? allocate(found.value.rule, found.value.programme) : found;
    },
    explain(key, changes, areaId) {
      const found = resolved(key, changes);
      return found.ok ? explain(found.value.rule, found.value.programme, areaId) : found;
    },
    stakes(key, changes, points) {
      const found = resolved(key, changes);
      if (!found.ok) return found;
      const stakes: Sek[] = [];
      for (const options of points) {
        const stake = kronorAtStake(found.value.rule, found.value.programme, options);
        if (!stake.ok) return stake;
        stakes.push(stake.value);
      }
      return ok(stakes);
    },
    tryProperty(key, changes, property, trials) {
      const found = resolved(key, changes);
      return found.ok
        ? ok(tryProperty(found.value.rule, found.value.programme, property, trials, propertySeed))
        : found;
    },
  };
}
