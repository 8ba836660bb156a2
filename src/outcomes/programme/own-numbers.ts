import type { Workspace } from "../../scenario/scenario.ts";

/** Numbers that people fill in on the programme's page and that no projection reads, by name. */
export type OwnNumbers = NonNullable<Workspace["sums"]>;

/** What one of them is until something is filled in, and what it may be. */
export interface OwnNumber {
  readonly preset: number;
  readonly least: number;
  readonly most: number;
}

/** A number that was filled in, as long as it is one that may be; else what it is at first. */
export function ownNumber(numbers: OwnNumbers, name: string, { preset, least, most }: OwnNumber): number {
  const filled = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
  return filled === undefined || filled < least || filled > most ? preset : filled;
}

/** All numbers of a sum. Shares are 0-1. */
export const ownNumbers = <Name extends string>(
  numbers: OwnNumbers,
  named: Readonly<Record<Name, OwnNumber>>,
): Record<Name, number> =>
  Object.fromEntries(
    Object.entries<OwnNumber>(named).map(([name, each]) => [name, ownNumber(numbers, name, each)]),
  ) as Record<Name, number>;

/** A share that starts somewhere. */
export const ownShare = (preset: number): OwnNumber => ({ preset, least: 0, most: 1 });
