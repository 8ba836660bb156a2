import type { Programme } from "../../model/programme.ts";
import type { ObservedChange } from "../../model/project/target.ts";

/** The latest number of people on assistance that a programme's targets say was observed. */
export const observedIn = ({ targets = [] }: Pick<Programme, "targets">): ObservedChange | undefined =>
  targets.flatMap(({ observed = [] }) => observed).at(-1);
