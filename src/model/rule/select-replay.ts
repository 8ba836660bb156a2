import type { Area } from "../programme.ts";
import { attributeOf, observe, type ReplayContext } from "../replay-context.ts";
import { compare } from "../tolerance.ts";
import type { Verdict } from "../trace.ts";
import type { Quantity } from "./quantity.ts";
import { holds } from "./select.ts";
import type { SelectionLeaf, SelectionNode } from "./selection.ts";

/** The verdict on every area, in order of id; null where the rule has no selection. */
export function replaySelection(node: SelectionNode | undefined, context: ReplayContext): (Verdict | null)[] {
  if (node === undefined) return context.areas.map(() => null);
  const everyTop: TopAreas = new Map();
  const candidates = context.areas.filter((area) => judge(node, area, context, everyTop).passed);
  const tops: TopAreas = new Map(topLeaves(node).map((leaf) => [leaf, takenBy(leaf, candidates, context)]));
  return context.areas.map((area) => judge(node, area, context, tops));
}

type TopLeaf = Extract<SelectionNode, { kind: "top" }>;
/** The areas each top leaf takes; a leaf that is not in the map takes all. */
type TopAreas = Map<TopLeaf, ReadonlySet<Area>>;

function topLeaves(node: SelectionNode): TopLeaf[] {
  if (node.kind === "top") return [node];
  if (node.kind === "not") return topLeaves(node.of);
  return "of" in node ? node.of.flatMap(topLeaves) : [];
}

function takenBy(leaf: TopLeaf, candidates: readonly Area[], context: ReplayContext): Set<Area> {
  const sign = leaf.order === "highest" ? 1 : -1;
  const ranked = candidates.map((area) => ({ area, value: sign * read(leaf.by, area, context) }));
  ranked.sort((a, b) => b.value - a.value);
  const nth = ranked[Math.min(leaf.n, ranked.length) - 1];
  if (nth === undefined) return new Set();
  return new Set(ranked.filter(({ value }) => compare(value, nth.value) >= 0).map(({ area }) => area));
}

function judge(node: SelectionNode, area: Area, context: ReplayContext, tops: TopAreas): Verdict {
  switch (node.kind) {
    case "all":
    case "any":
    case "atLeast": {
      const of = node.of.map((child) => judge(child, area, context, tops));
      const passed = of.filter((verdict) => verdict.passed).length;
      const wanted = node.kind === "all" ? of.length : node.kind === "any" ? 1 : node.k;
      return { node, passed: passed >= wanted, of };
    }
    case "not": {
      const verdict = judge(node.of, area, context, tops);
      return { node, passed: !verdict.passed, of: [verdict] };
    }
    case "listed":
      return { node, passed: node.areas.includes(area.id) };
    case "observed":
      return {
        node,
        passed: node.years.every((year) => context.observation(area, node.indicator, year) !== undefined),
      };
    case "compare": {
      const value = read(node.quantity, area, context);
      return { node, passed: holds(value, node.op, node.value), value };
    }
    case "top": {
      const passed = tops.get(node)?.has(area) ?? true;
      const value = peek(node.by, area, context);
      return value === undefined ? { node, passed } : { node, passed, value };
    }
    default:
      return node satisfies never;
  }
}

function read(quantity: Quantity, area: Area, context: ReplayContext): number {
  if ("attribute" in quantity) return attributeOf(context, area, quantity.attribute).value;
  return observe(context, area, quantity.indicator, quantity.year).value;
}

/** The value where there is one: areas out of the running need not have it. */
function peek(quantity: Quantity, area: Area, context: ReplayContext): number | undefined {
  if ("attribute" in quantity) return area.attributes[quantity.attribute]?.value;
  return context.observation(area, quantity.indicator, quantity.year)?.value;
}

/** The leaves that keep an area out: those below nodes without the wanted value; `not` turns what is wanted (details.md 19). */
export function leftOutBy(verdict: Verdict, wanted = true): SelectionLeaf[] {
  if (verdict.passed === wanted) return [];
  const { node, of = [] } = verdict;
  if (node.kind === "not") return of.flatMap((child) => leftOutBy(child, !wanted));
  if (node.kind === "all" || node.kind === "any" || node.kind === "atLeast") {
    return of.flatMap((child) => leftOutBy(child, wanted));
  }
  return [node];
}
