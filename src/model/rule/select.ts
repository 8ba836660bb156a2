import { attributeAt, type DataFrame, type KernelData, type Selected, valueAt } from "../data-frame.ts";
import { compare } from "../tolerance.ts";
import { type Calendar, yearsOfArea } from "./calendar.ts";
import type { Quantity } from "./quantity.ts";
import type { Comparison, SelectionNode } from "./selection.ts";

/** Fills the selected areas from the data. Makes no objects. */
export type Selector = (data: KernelData, selected: Selected) => void;

type Test = (data: KernelData, area: number) => boolean;
type TopLeaf = Extract<SelectionNode, { kind: "top" }>;

/** A `top` leaf at work: the areas it takes, once they are ranked. */
interface Top {
  readonly leaf: TopLeaf;
  readonly read: (data: KernelData, area: number) => number;
  readonly taken: Uint8Array;
}

/** What of a rule says which areas it covers, and in which years. */
interface Coverage extends Pick<Calendar, "areaYears"> {
  readonly selection?: SelectionNode;
}

/**
 * Compiles a selection tree (model.md 2.1); without one every area is selected. Every leaf is evaluated, so that a
 * missing value is an error even where the outcome is decided. `top` ranks the areas that would be selected if
 * every `top` leaf were true, also under `not`, and takes all that tie with the n-th (details.md 18, 19). Areas outside
 * their years are not looked at; `base` is the year paid where the data name none.
 */
export function compileSelection(
  { selection, areaYears }: Coverage,
  frame: DataFrame,
  base: number | null,
): Selector {
  const n = frame.areas.length;
  if (selection === undefined && areaYears === undefined) return (_data, selected) => takeAll(n, selected);
  const tops: Top[] = [];
  const inner: Test = selection === undefined ? () => true : compileNode(selection, frame, tops);
  const test = areaYears === undefined ? inner : withinYears({ areaYears }, frame, base, inner);
  const candidates = { count: 0, index: new Int32Array(n), flag: new Uint8Array(n) };
  return (data, selected) => {
    if (tops.length > 0) {
      for (const top of tops) top.taken.fill(1);
      take(test, data, n, candidates);
      for (const top of tops) rankTop(top, data, candidates);
    }
    take(test, data, n, selected);
  };
}

/** The same test, for areas within their years. */
function withinYears(
  rule: Pick<Calendar, "areaYears">,
  frame: DataFrame,
  base: number | null,
  test: Test,
): Test {
  const own = frame.areas.map(({ id }) => yearsOfArea(rule, id));
  return (data, area) => {
    const year = data.year ?? base;
    const years = own[area] ?? null;
    const isWithin = year === null || years === null || (year >= years.from && year <= years.to);
    return isWithin && test(data, area);
  };
}

function take(test: Test, data: KernelData, n: number, selected: Selected): void {
  selected.count = 0;
  for (let area = 0; area < n; area++) {
    const passed = test(data, area);
    selected.flag[area] = passed ? 1 : 0;
    if (passed) selected.index[selected.count++] = area;
  }
}

function takeAll(n: number, selected: Selected): void {
  selected.count = n;
  for (let area = 0; area < n; area++) {
    selected.flag[area] = 1;
    selected.index[area] = area;
  }
}

function rankTop({ leaf, read, taken }: Top, data: KernelData, candidates: Selected): void {
  taken.fill(0);
  const sign = leaf.order === "highest" ? 1 : -1;
  const areas = Array.from(candidates.index.subarray(0, candidates.count));
  const values = areas.map((area) => sign * read(data, area));
  if (leaf.n === 0 || areas.length === 0) return;
  const sorted = [...values].sort((a, b) => b - a);
  const nth = sorted[Math.min(leaf.n, sorted.length) - 1] as number;
  for (const [i, area] of areas.entries()) if (compare(values[i] as number, nth) >= 0) taken[area] = 1;
}

function compileNode(node: SelectionNode, frame: DataFrame, tops: Top[]): Test {
  switch (node.kind) {
    case "all":
      return counting(node.of, frame, tops, (passed) => passed === node.of.length);
    case "any":
      return counting(node.of, frame, tops, (passed) => passed > 0);
    case "atLeast":
      return counting(node.of, frame, tops, (passed) => passed >= node.k);
    case "not": {
      const test = compileNode(node.of, frame, tops);
      return (data, area) => !test(data, area);
    }
    case "listed": {
      const listed = new Set(node.areas);
      const flags = Uint8Array.from(frame.areas, ({ id }) => (listed.has(id) ? 1 : 0));
      return (_data, area) => flags[area] === 1;
    }
    case "observed": {
      const columns = frame.columnsOf(node.indicator, node.years);
      const n = frame.areas.length;
      return (data, area) => columns.every((column) => !Number.isNaN(data.values[column * n + area]));
    }
    case "compare": {
      const read = compileQuantity(node.quantity, frame);
      const { op, value } = node;
      return (data, area) => holds(read(data, area), op, value);
    }
    case "top": {
      const top: Top = {
        leaf: node,
        read: compileQuantity(node.by, frame),
        taken: new Uint8Array(frame.areas.length),
      };
      tops.push(top);
      return (_data, area) => top.taken[area] === 1;
    }
    default:
      return node satisfies never;
  }
}

function counting(
  nodes: readonly SelectionNode[],
  frame: DataFrame,
  tops: Top[],
  enough: (passed: number) => boolean,
): Test {
  const tests = nodes.map((node) => compileNode(node, frame, tops));
  return (data, area) => {
    let passed = 0;
    for (const test of tests) if (test(data, area)) passed++;
    return enough(passed);
  };
}

function compileQuantity(quantity: Quantity, frame: DataFrame): (data: KernelData, area: number) => number {
  if ("attribute" in quantity) {
    const values = frame.attribute(quantity.attribute);
    return (_data, area) => attributeAt(frame, values, quantity.attribute, area);
  }
  const column = frame.column(quantity.indicator, quantity.year, quantity.fixed === true);
  return (data, area) => valueAt(frame, data, column, area);
}

/** A comparison with the tolerance on the scale max(1, |a|, |b|) (details.md 6). */
export function holds(left: number, op: Comparison, right: number): boolean {
  const sign = compare(left, right);
  switch (op) {
    case "<":
      return sign < 0;
    case "<=":
      return sign <= 0;
    case ">":
      return sign > 0;
    case ">=":
      return sign >= 0;
    default:
      return op satisfies never;
  }
}
