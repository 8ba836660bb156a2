import type { Edit } from "../differences.ts";

/** One thing a change is divided among: an edit, or the edits of a part. */
export type Player = readonly [Edit, ...Edit[]];
