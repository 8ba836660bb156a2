import { fail, ok } from "../result.ts";
import type { Alternative } from "./alternative.ts";
import { selectedAreas } from "./observed-years.ts";

/** The rule as it stands, but nobody gets less than nine tenths or more than eleven tenths of last year's award. */
export const withinTenPerCent: Alternative = (rule, programme) => {
  if (!selectedAreas(rule, programme).every(({ lastAward }) => lastAward !== null)) return fail("lastAward");
  const limits = [
    { id: "last-year-floor", bound: "floor", measure: "lastAward", value: 0.9 },
    { id: "last-year-cap", bound: "cap", measure: "lastAward", value: 1.1 },
  ] as const;
  return ok({ ...rule, limits: [...limits] });
};
