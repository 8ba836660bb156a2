import { byCodePoint } from "../order.ts";
import type { Pot } from "./rule.ts";

/** Indexes of pots in order of id by code point: sums and ties follow it, so that the order in a rule changes no bit. */
export const potOrder = (pots: readonly Pot[]): number[] =>
  pots.map((_, p) => p).sort((a, b) => byCodePoint((pots[a] as Pot).id, (pots[b] as Pot).id));
