import type { Fault } from "../model/result.ts";
import type { Rule } from "../model/rule/rule.ts";
import { keyPath } from "./path.ts";
import type { Scenario } from "./scenario.ts";

/** A fault for everything in a scenario that may stand only once and stands again, at its second place. */
export function* findDuplicates(scenario: Scenario, path = ""): Generator<Fault> {
  const at = (key: string) => keyPath(path, key);
  yield* repeated(scenario.areas ?? [], idOf, at("areas"));
  for (const [i, { levels = [] }] of (scenario.areas ?? []).entries())
    yield* repeated(levels, ({ indicator, year }) => [indicator, year], `${at("areas")}[${i}].levels`);
  yield* repeated(scenario.data ?? [], observationKey, at("data"));
  yield* repeated(scenario.attributes ?? [], ({ area, attribute }) => [attribute, area], at("attributes"));
  yield* repeated(scenario.nation ?? [], ({ indicator, year }) => [indicator, year], at("nation"));
  yield* duplicatesInRule(scenario.rule, at("rule"));
  if (!("inline" in scenario.programme)) return;
  const { areas, indicators, observations, rule } = scenario.programme.inline;
  const inline = `${at("programme")}.inline`;
  yield* repeated(areas, idOf, `${inline}.areas`);
  yield* repeated(indicators, idOf, `${inline}.indicators`);
  yield* repeated(observations, observationKey, `${inline}.observations`);
  yield* duplicatesInRule(rule, `${inline}.rule`);
}

const idOf = ({ id }: { readonly id: string }): readonly string[] => [id];

const observationKey = (each: {
  readonly area: string;
  readonly indicator: string;
  readonly year: number;
}): readonly (string | number)[] => [each.indicator, each.area, each.year];

function* duplicatesInRule(rule: Rule | undefined, path: string): Generator<Fault> {
  if (rule === undefined) return;
  yield* repeated(rule.pots, idOf, `${path}.pots`);
  yield* repeated(rule.limits ?? [], idOf, `${path}.limits`);
}

function* repeated<Member>(
  members: readonly Member[],
  nameOf: (member: Member) => readonly (string | number)[],
  path: string,
): Generator<Fault> {
  const seen = new Set<string>();
  for (const [i, member] of members.entries()) {
    const names = nameOf(member);
    const key = JSON.stringify(names);
    const at = names.length === 1 ? `${path}[${i}].id` : `${path}[${i}]`;
    if (seen.has(key)) yield { code: "duplicateId", path: at, value: names.join(", ") };
    seen.add(key);
  }
}
