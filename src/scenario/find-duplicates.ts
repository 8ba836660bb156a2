import type { Fault } from "../model/result.ts";
import type { Rule } from "../model/rule/rule.ts";
import { keyPath } from "./path.ts";
import type { Scenario } from "./scenario.ts";

/** A fault for everything in a scenario that may stand only once and stands again, at its second place. */
export function findDuplicates(scenario: Scenario, path = ""): Fault[] {
  const at = (key: string) => keyPath(path, key);
  const faults = [
    ...repeated(scenario.data ?? [], observationKey, at("data")),
    ...repeated(scenario.attributes ?? [], ({ area, attribute }) => [attribute, area], at("attributes")),
    ...duplicatesInRule(scenario.rule, at("rule")),
  ];
  if ("inline" in scenario.programme) {
    const { areas, indicators, observations, rule } = scenario.programme.inline;
    const inline = `${at("programme")}.inline`;
    faults.push(
      ...repeated(areas, idOf, `${inline}.areas`),
      ...repeated(indicators, idOf, `${inline}.indicators`),
      ...repeated(observations, observationKey, `${inline}.observations`),
      ...duplicatesInRule(rule, `${inline}.rule`),
    );
  }
  return faults;
}

const idOf = ({ id }: { readonly id: string }): readonly string[] => [id];

const observationKey = (each: {
  readonly area: string;
  readonly indicator: string;
  readonly year: number;
}): readonly (string | number)[] => [each.indicator, each.area, each.year];

function duplicatesInRule(rule: Rule | undefined, path: string): Fault[] {
  if (rule === undefined) return [];
  return [
    ...repeated(rule.pots, idOf, `${path}.pots`),
    ...repeated(rule.limits ?? [], idOf, `${path}.limits`),
  ];
}

function repeated<Member>(
  members: readonly Member[],
  nameOf: (member: Member) => readonly (string | number)[],
  path: string,
): Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  members.forEach((member, i) => {
    const names = nameOf(member);
    const key = JSON.stringify(names);
    const at = names.length === 1 ? `${path}[${i}].id` : `${path}[${i}]`;
    if (seen.has(key)) faults.push({ code: "duplicateId", path: at, value: names.join(", ") });
    seen.add(key);
  });
  return faults;
}
