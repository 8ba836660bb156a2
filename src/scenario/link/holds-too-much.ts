import type { Workspace } from "../scenario.ts";
import { largestUnpacked } from "./link.ts";

/** Characters that an observation has at least when it is written out. */
const leastOfObservation = `{"area":"","indicator":"","provenance":"user","value":0,"year":2000},`.length;

/** Whether the data written out in a workspace is more than any link can hold. Told from how many observations there are, so that nothing has to be written to know it. */
export const holdsTooMuch = ({ workspace }: Workspace): boolean =>
  workspace.reduce(
    (sum, { programme }) => sum + ("inline" in programme ? programme.inline.observations.length : 0),
    0,
  ) *
    leastOfObservation >
  largestUnpacked;
