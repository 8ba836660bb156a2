import type { Workspace } from "../../scenario/scenario.ts";

/** Fills a number of a sum of one's own in, by name. What it already is changes nothing. */
export const setOwnNumber = (workspace: Workspace, name: string, value: number): Workspace =>
  workspace.sums?.[name] === value ? workspace : { ...workspace, sums: { ...workspace.sums, [name]: value } };
