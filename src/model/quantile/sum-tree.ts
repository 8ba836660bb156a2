/**
 * Sums over blocks of draws, added in one fixed order: block 2k with block 2k + 1, those sums pairwise again, and so on.
 * Whoever computes which blocks, and however a study is cut into parts, the same additions are made, so the sums are
 * the same to the last bit.
 */
export interface SumNode {
  /** The node covers 2^level blocks from `index * 2^level` on. */
  readonly level: number;
  readonly index: number;
  readonly sums: Float64Array;
}

/**
 * Adds a node to a list of nodes whose last one ends where it begins; completed pairs are added up, into the sums of the
 * first of them. Those of the second are nobody's then, and go to `freed`.
 */
export function pushSums(nodes: SumNode[], node: SumNode, freed?: Float64Array[]): void {
  let last = node;
  for (;;) {
    const before = nodes.at(-1);
    if (before === undefined || before.level !== last.level || last.index % 2 === 0) break;
    if (before.index !== last.index - 1) throw new RangeError("blocks are missing between two sums");
    nodes.pop();
    addTo(before.sums, last.sums);
    freed?.push(last.sums);
    last = { level: last.level + 1, index: before.index / 2, sums: before.sums };
  }
  nodes.push(last);
}

/** The sum of all nodes, from the last (the smallest) to the first; null where there are none. */
export function totalOf(nodes: readonly SumNode[]): Float64Array | null {
  const last = nodes.at(-1);
  if (last === undefined) return null;
  const total = last.sums.slice();
  for (let i = nodes.length - 2; i >= 0; i--) addTo(total, (nodes[i] as SumNode).sums);
  return total;
}

function addTo(total: Float64Array, sums: Float64Array): void {
  for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + (sums[i] as number);
}
