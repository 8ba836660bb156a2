import { choiceOf } from "../model/faults.ts";
import type { PayerChanges } from "../model/payers/payer-changes.ts";
import type { PayerList } from "../model/payers/payer-list.ts";
import type { Fault } from "../model/result.ts";
import { keyPath } from "./path.ts";

/** Causes and payers that a programme does not have: unknownCause and unknownPayer, each with its path. */
export function* checkPayers(
  { values = {}, counts = {}, grantShares = {} }: PayerChanges,
  { causes, payers }: PayerList,
): Generator<Fault> {
  const causeIds = causes.map(({ id }) => id);
  const payerIds = payers.map(({ id }) => id);
  for (const [cause, row] of Object.entries(values)) {
    const path = keyPath("payers.values", cause);
    yield* unlessKnown(causeIds, cause, "unknownCause", path);
    for (const payer of Object.keys(row))
      yield* unlessKnown(payerIds, payer, "unknownPayer", keyPath(path, payer));
  }
  for (const cause of Object.keys(counts))
    yield* unlessKnown(causeIds, cause, "unknownCause", keyPath("payers.counts", cause));
  for (const payer of Object.keys(grantShares))
    yield* unlessKnown(payerIds, payer, "unknownPayer", keyPath("payers.grantShares", payer));
}

function* unlessKnown(
  ids: readonly string[],
  id: string,
  code: "unknownCause" | "unknownPayer",
  path: string,
): Generator<Fault> {
  if (!ids.includes(id)) yield { code, path, value: id, ...choiceOf(ids) };
}
