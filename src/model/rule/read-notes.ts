import type { Improvement } from "./improvement.ts";
import type { Quantity } from "./quantity.ts";
import type { Reference } from "./reference.ts";

/** What a rule reads of every area. */
export interface Reads {
  readonly attributes: ReadonlySet<string>;
  /** `indicator year`, as in `employment 2012`. */
  readonly observations: ReadonlySet<string>;
  /** Those of them whose years move along in a projection. */
  readonly moving: ReadonlySet<string>;
  /** Indicators whose national value is read. */
  readonly nations: ReadonlySet<string>;
  readonly lastAwards: boolean;
  /** What the baseline pays. */
  readonly baselineAwards: boolean;
}

/** Takes down what the parts of a rule read. */
export interface ReadNotes {
  attribute(id: string | undefined): void;
  /** `isFixed`: the years do not move along in a projection. */
  observations(indicator: string, years: readonly number[], isFixed?: boolean): void;
  reference(indicator: string, reference: Reference | undefined): void;
  quantity(quantity: Quantity): void;
  improvement(improvement: Improvement): void;
  lastAward(): void;
  baselineAward(): void;
  /** What has been noted so far. */
  reads(): Reads;
}

/** Notes of nothing yet. */
export function createReadNotes(): ReadNotes {
  const attributes = new Set<string>();
  const observations = new Set<string>();
  const moving = new Set<string>();
  const nations = new Set<string>();
  let lastAwards = false;
  let baselineAwards = false;
  const notes: ReadNotes = {
    attribute(id) {
      if (id !== undefined) attributes.add(id);
    },
    observations(indicator, years, isFixed = false) {
      for (const year of years) {
        observations.add(`${indicator} ${year}`);
        if (!isFixed) moving.add(`${indicator} ${year}`);
      }
    },
    reference(indicator, reference) {
      if (reference === "nation") nations.add(indicator);
    },
    quantity(quantity) {
      if ("attribute" in quantity) notes.attribute(quantity.attribute);
      else notes.observations(quantity.indicator, [quantity.year], quantity.fixed);
    },
    improvement({ indicator, from, to, relativeTo, measure, reference, add = [], multiply = [], times }) {
      if (measure === "gapClosed") notes.reference(indicator, reference);
      if (relativeTo === "nation") nations.add(indicator);
      notes.observations(indicator, [...from, ...to]);
      for (const { attribute } of [...add, ...multiply]) notes.attribute(attribute);
      if (times !== "denominator") notes.attribute(times);
    },
    lastAward() {
      lastAwards = true;
    },
    baselineAward() {
      baselineAwards = true;
    },
    reads: () => ({ attributes, observations, moving, nations, lastAwards, baselineAwards }),
  };
  return notes;
}
