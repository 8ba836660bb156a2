import { fail, ok } from "../result.ts";
import type { Alternative } from "./alternative.ts";
import { allHave } from "./observed-years.ts";
import { withPots } from "./with-pots.ts";

/** The same to every area. */
export const equalShares: Alternative = (rule) =>
  ok(withPots(rule, [{ id: "equal", weight: 1, criterion: { kind: "equal" } }]));

/** The same per inhabitant. */
export const perInhabitant: Alternative = (rule, programme) => {
  if (!allHave(rule, programme, "population")) return fail("population");
  return ok(
    withPots(rule, [{ id: "inhabitants", weight: 1, criterion: { kind: "size", attribute: "population" } }]),
  );
};
