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

/** Adds a node to a list of nodes whose last one ends where it begins; completed pairs are added up. */
export function pushSums(nodes: SumNode[], node: SumNode): void {
  let last = node;
  for (;;) {
    const before = nodes.at(-1);
    if (before === undefined || before.level !== last.level || last.index % 2 === 0) break;
    if (before.index !== last.index - 1) throw new RangeError("blocks are missing between two sums");
    nodes.pop();
    last = { level: last.level + 1, index: before.index / 2, sums: added(before.sums, last.sums) };
  }
  nodes.push(last);
}

/** The sum of all nodes, from the last (the smallest) to the first; null where there are none. */
export function totalOf(nodes: readonly SumNode[]): Float64Array | null {
  let total: Float64Array | null = null;
  for (const { sums } of [...nodes].reverse()) total = total === null ? sums : added(sums, total);
  return total;
}

function added(a: Float64Array, b: Float64Array): Float64Array {
  const sums = new Float64Array(a.length);
  for (let i = 0; i < sums.length; i++) sums[i] = (a[i] as number) + (b[i] as number);
  return sums;
}
