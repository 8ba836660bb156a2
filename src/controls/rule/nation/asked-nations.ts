import type { Programme } from "../../../model/programme.ts";
import { readsOf } from "../../../model/provenance-of.ts";
import type { Rule } from "../../../model/rule/rule.ts";

/** A national value that a rule reads and the programme does not have. */
export interface AskedNation {
  readonly indicator: string;
  readonly year: number;
}

/** The national values that a rule asks for, beyond those the programme has, by indicator and year. */
export function askedNations(rule: Rule, { indicators }: Pick<Programme, "indicators">): AskedNation[] {
  const { nations, observations } = readsOf(rule);
  return indicators
    .filter(({ id }) => nations.has(id))
    .flatMap(({ id, nation }) =>
      [...observations]
        .filter((read) => read.startsWith(`${id} `))
        // As in "employment 2012"; an id may have spaces of its own.
        .map((read) => Number(read.slice(id.length + 1)))
        .filter((year) => Number.isInteger(year) && nation[String(year)] === undefined)
        .sort((a, b) => a - b)
        .map((year) => ({ indicator: id, year })),
    );
}
