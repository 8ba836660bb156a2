import { readNumbers } from "../scenario/link/read-numbers.ts";
import type { Workspace } from "../scenario/scenario.ts";
import type { History } from "./history.ts";
import type { KnownView } from "./kept-view.ts";

/**
 * The steps of a work with the numbers of people's own sums, which early links and records have beside the scenarios:
 * all steps then have them. Steps that have numbers of their own stay as they are.
 */
export function withKeptSums(
  history: History,
  { sums: kept }: KnownView & { readonly sums?: unknown },
): History {
  const sums = readNumbers(kept);
  const { past, present, future } = history;
  if (Object.keys(sums).length === 0) return history;
  if ([...past, present, ...future].some((step) => step.sums !== undefined)) return history;
  const filled = (step: Workspace): Workspace => ({ ...step, sums });
  return { ...history, past: past.map(filled), present: filled(present), future: future.map(filled) };
}
