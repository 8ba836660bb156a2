import type { PayerChanges } from "../../model/payers/payer-changes.ts";
import { type Counted, commonPayers, type MatchCost } from "../../model/payers/payer-list.ts";
import type { Programme } from "../../model/programme.ts";
import type { Workspace } from "../../scenario/scenario.ts";
import { currentScenario, withCurrent } from "../workspace.ts";

/** Says what a cause is worth to a payer, in kronor per person and year; null: it is not known. */
export function setPayerValue(
  workspace: Workspace,
  cause: string,
  payer: string,
  sek: number | null,
): Workspace {
  const { values = {} } = payersOf(workspace);
  const row = withEntry(values[cause] ?? {}, payer, sek);
  return withPayers(workspace, { values: withEntry(values, cause, isEmpty(row) ? null : row) });
}

/** Says what part of the grant a payer bears; as the programme has it is no change. */
export function setGrantShare(
  workspace: Workspace,
  { payerList = commonPayers }: Programme,
  payer: string,
  share: number,
): Workspace {
  const { grantShares = {} } = payersOf(workspace);
  const given = payerList.payers.find(({ id }) => id === payer)?.grantShare;
  return withPayers(workspace, {
    grantShares: withEntry(grantShares, payer, share === given ? null : share),
  });
}

/** Says whom of the projection a cause goes with; as the programme has it is no change. */
export function setCounts(
  workspace: Workspace,
  { payerList = commonPayers }: Programme,
  cause: string,
  people: Counted,
): Workspace {
  const { counts = {} } = payersOf(workspace);
  const given = payerList.causes.find(({ id }) => id === cause)?.counts;
  return withPayers(workspace, { counts: withEntry(counts, cause, people === given ? null : people) });
}

/** Types the cost by hand; null: it is what is paid. */
export const setTypedCost = (workspace: Workspace, costSek: number | null): Workspace =>
  withPayers(workspace, { costSek });

/** Chooses what of the own money is a cost. The new part is what is counted anyway. */
export const setMatchCost = (workspace: Workspace, matchCost: MatchCost): Workspace =>
  withPayers(workspace, { matchCost: matchCost === "new" ? null : matchCost });

const payersOf = (workspace: Workspace): PayerChanges => currentScenario(workspace).payers ?? {};

/** Changes with some of their keys replaced, or (null) taken out; what is empty is left out. */
function withPayers(
  workspace: Workspace,
  changed: { readonly [Key in keyof PayerChanges]: PayerChanges[Key] | null },
): Workspace {
  const { payers = {}, ...scenario } = currentScenario(workspace);
  const kept = Object.entries({ ...payers, ...changed }).filter(
    ([, value]) => value !== null && !(typeof value === "object" && isEmpty(value)),
  );
  return withCurrent(
    workspace,
    kept.length === 0 ? scenario : { ...scenario, payers: Object.fromEntries(kept) },
  );
}

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

function withEntry<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Record<string, Value> {
  const { [key]: _, ...others } = record;
  return value === null ? others : { ...others, [key]: value };
}
