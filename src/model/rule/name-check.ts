import { choiceOf } from "../faults.ts";
import { municipalityOf, type Place } from "../place.ts";
import type { ProgrammeData } from "../programme-data.ts";
import type { Fault } from "../result.ts";
import type { Improvement } from "./improvement.ts";

/** Checks the names and windows that a rule uses against a programme, and keeps the faults found, with their paths. */
export interface NameCheck {
  readonly faults: Fault[];
  /** `keyed`: the ids are keys of a record at the path, not members of a list. */
  areas(ids: readonly string[], path: string, keyed?: boolean): void;
  place(place: Place, path: string): void;
  indicator(id: string, path: string): void;
  attribute(id: string, path: string): void;
  window(years: readonly number[], path: string): void;
  /** Windows before and after, which must differ. */
  windows(both: { readonly from: readonly number[]; readonly to: readonly number[] }, path: string): void;
  improvement(improvement: Improvement, path: string): void;
}

/** A check against the names of a programme, without faults so far. */
export function createNameCheck(programme: ProgrammeData): NameCheck {
  const areas = new Set(programme.areas.map(({ id }) => id));
  const municipalities = new Set(programme.areas.map(municipalityOf));
  const indicators = new Set(programme.indicators.map(({ id }) => id));
  const attributes = new Set(programme.areas.flatMap((area) => Object.keys(area.attributes)));
  const faults: Fault[] = [];
  const check: NameCheck = {
    faults,
    areas(ids, path, keyed = false) {
      for (const [i, id] of ids.entries()) {
        if (!areas.has(id))
          faults.push({ code: "unknownArea", path: keyed ? `${path}.${id}` : `${path}[${i}]`, value: id });
      }
    },
    place(place, path) {
      if ("areas" in place) check.areas(place.areas, `${path}.areas`);
      else if (!municipalities.has(place.municipality)) {
        const { municipality: value } = place;
        faults.push({
          code: "unknownMunicipality",
          path: `${path}.municipality`,
          value,
          ...choiceOf(municipalities),
        });
      }
    },
    indicator(id, path) {
      if (!indicators.has(id))
        faults.push({ code: "unknownIndicator", path, value: id, ...choiceOf(indicators) });
    },
    attribute(id, path) {
      if (!attributes.has(id))
        faults.push({ code: "unknownAttribute", path, value: id, ...choiceOf(attributes) });
    },
    window(years, path) {
      if (years.length === 0) faults.push({ code: "emptyWindow", path });
      for (const [i, year] of years.entries()) {
        if (years.indexOf(year) < i) faults.push({ code: "repeatedYear", path: `${path}[${i}]`, year });
      }
    },
    windows({ from, to }, path) {
      check.window(from, `${path}.from`);
      check.window(to, `${path}.to`);
      const same = from.length > 0 && from.length === to.length && from.every((year) => to.includes(year));
      if (same) faults.push({ code: "sameWindows", path: `${path}.to`, value: to.join(", ") });
    },
    improvement(improvement, path) {
      check.indicator(improvement.indicator, `${path}.indicator`);
      check.windows(improvement, path);
      if (improvement.measure === "gapClosed" && improvement.reference === undefined) {
        faults.push({
          code: "missingReference",
          path: `${path}.reference`,
          indicator: improvement.indicator,
        });
      }
      for (const step of ["add", "multiply"] as const) {
        for (const [i, { attribute }] of (improvement[step] ?? []).entries())
          check.attribute(attribute, `${path}.${step}[${i}].attribute`);
      }
      if (improvement.times !== undefined && improvement.times !== "denominator")
        check.attribute(improvement.times, `${path}.times`);
    },
  };
  return check;
}
