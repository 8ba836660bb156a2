import type { PayerChanges } from "../model/payers/payer-changes.ts";

/** One field of what a scenario says of payers that differs. `null`: not known, or as the programme has it. */
export interface PayerDifference {
  /** As `["values", cause, payer]`, `["grantShares", payer]` or `["costSek"]`. */
  readonly path: readonly string[];
  readonly before: number | string | null;
  readonly after: number | string | null;
}

/** The fields in which two scenarios say something else of payers. */
export function differencesInPayers(before: PayerChanges = {}, after: PayerChanges = {}): PayerDifference[] {
  const left = new Map(leaves(before, []));
  const right = new Map(leaves(after, []));
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const [a, b] = [left.get(key) ?? null, right.get(key) ?? null];
    return a === b ? [] : [{ path: JSON.parse(key) as string[], before: a, after: b }];
  });
}

function* leaves(value: object, path: readonly string[]): Generator<[key: string, value: number | string]> {
  for (const [key, member] of Object.entries(value)) {
    if (typeof member === "object") yield* leaves(member, [...path, key]);
    else yield [JSON.stringify([...path, key]), member];
  }
}
