/** Where a figure comes from, strongest first. A result has the weakest provenance among its inputs. */
export const provenances = [
  "published",
  "published-rounded",
  "inferred",
  "reconstructed",
  "user",
  "illustrative",
] as const;
export type Provenance = (typeof provenances)[number];

/** The weakest of the given provenances; `inferred` (arithmetic of ours) when there are none. */
export function weakest(inputs: Iterable<Provenance>): Provenance {
  let rank = provenances.indexOf("inferred");
  for (const input of inputs) rank = Math.max(rank, provenances.indexOf(input));
  return provenances[rank] as Provenance;
}
