import { parts, sentences, text } from "../../../i18n/parts.ts";
import type { SelectionNode } from "../../../model/rule/selection.ts";
import { canonicalJson } from "../../../scenario/canonical-json.ts";
import { leafProse } from "./leaf-prose.ts";
import { areasSlot } from "./name-slots.ts";
import type { Path } from "./rule-path.ts";
import { type Item, keyed, type Piece } from "./segment.ts";
import { choiceSlot, numberSlot } from "./slots.ts";
import type { Writer } from "./writer.ts";

/** Which areas take part: sentences, and a list where two conditions are not enough. */
export interface SelectionProse {
  readonly pieces: readonly Piece[];
  readonly items: readonly Item[];
}

type Group = Extract<SelectionNode, { kind: "all" | "any" | "atLeast" }>;
type GroupForm = "all" | "any" | "atLeast" | "notAll" | "notAny" | "notAtLeast";

/** Which areas the rule covers (model.md 2.1). */
export function selectionProse(w: Writer): SelectionProse {
  const prose = conditionsProse(w);
  if (!w.rule.selection || !hasTopUnderNot(w.rule.selection)) return prose;
  const note = text(w.t.selection.topUnderNot);
  const isList = prose.items.length > 0;
  // A list follows its heading at once.
  const pieces = isList ? sentences(note, prose.pieces) : sentences(prose.pieces, note);
  return { ...prose, pieces };
}

/** `top` ranks the areas that would be selected if it were met; under a `not` those are others than one expects (details.md 18). */
function hasTopUnderNot(node: SelectionNode, isUnder = false): boolean {
  if (node.kind === "top") return isUnder;
  if (node.kind === "not") return hasTopUnderNot(node.of, true);
  return "of" in node && node.of.some((child) => hasTopUnderNot(child, isUnder));
}

function conditionsProse(w: Writer): SelectionProse {
  const { t } = w;
  const node = w.rule.selection && bare(w.rule.selection, ["selection"]);
  if (!node) return { pieces: text(t.selection.everyone), items: [] };
  if (node.node.kind === "listed" && !node.isNegated) {
    const areas = areasSlot(w, [...node.path, "areas"], node.node.areas, t.labels.areas);
    return { pieces: parts(t.selection.listed, { areas }), items: [] };
  }
  const inline = inlineCondition(w, node);
  if (inline) return { pieces: parts(t.selection.sentence, { condition: inline }), items: [] };
  const group = node.node as Group;
  if (group.of.length === 0) {
    const isMet = (group.kind === "all" || (group.kind === "atLeast" && group.k === 0)) !== node.isNegated;
    return { pieces: text(isMet ? t.selection.everyone : t.selection.nobody), items: [] };
  }
  return {
    pieces: parts(t.selection.list, { heading: heading(w, node) }),
    items: punctuated(itemsOf(w, node)),
  };
}

/** Lines without lines below them end with a semicolon, the last one with a full stop. */
function punctuated(items: readonly Item[]): Item[] {
  const leaves = (list: readonly Item[]): Item[] =>
    list.flatMap((item) => (item.items.length > 0 ? leaves(item.items) : [item]));
  const last = leaves(items).at(-1);
  const end = (item: Item): Item =>
    item.items.length > 0
      ? { ...item, items: item.items.map(end) }
      : {
          ...item,
          segments: [...item.segments, { kind: "text", key: "end", text: item === last ? "." : ";" }],
        };
  return items.map(end);
}

/** A node without the `not`s and lone groups around it. */
interface Bare {
  readonly node: Exclude<SelectionNode, { kind: "not" }>;
  readonly path: Path;
  readonly isNegated: boolean;
}

function bare(node: SelectionNode, path: Path, isNegated = false): Bare {
  if (node.kind === "not") return bare(node.of, [...path, "of"], !isNegated);
  const only = node.kind === "all" || node.kind === "any" ? node.of : [];
  if (only.length === 1 && only[0]) return bare(only[0], [...path, "of", "0"], isNegated);
  return { node, path, isNegated };
}

const isGroup = (node: SelectionNode): node is Group =>
  node.kind === "all" || node.kind === "any" || node.kind === "atLeast";

const children = (group: Group, path: Path): Bare[] =>
  group.of.map((child, i) => bare(child, [...path, "of", String(i)]));

/** A condition that fits into a sentence: a leaf, or two leaves joined; null for anything larger. */
function inlineCondition(w: Writer, { node, path, isNegated }: Bare): Piece[] | null {
  if (!isGroup(node)) return leafProse(w, node, path, isNegated, "inline", "1");
  if (node.kind === "atLeast" || node.of.length !== 2 || isNegated) return null;
  const [first, second] = children(node, path);
  if (!first || !second || isGroup(first.node) || isGroup(second.node)) return null;
  const joints = (["all", "any"] as const).map((kind) => ({
    value: kind,
    label: w.t.selection.pairJoint[kind],
  }));
  return parts(w.t.selection.pair, {
    joint: choiceSlot(w, [[...path, "kind"]], node.kind, w.t.labels.joint, joints),
    first: leafProse(w, first.node, first.path, first.isNegated, "inline", "1"),
    second: leafProse(w, second.node, second.path, second.isNegated, "inline", "2"),
  });
}

/** Conditions that are written out with their fields: some hundred milliseconds of the page's thread. */
const mostItems = 200;

/** The conditions of a group, and those below them; of more than `mostItems` altogether the rest is counted. */
function itemsOf(w: Writer, { node, path }: Bare, prefix = "", room = { left: mostItems }): Item[] {
  const items: Item[] = [];
  for (const [i, child] of children(node as Group, path).entries()) {
    if (room.left === 0) {
      const count = w.f.integer((node as Group).of.length - i);
      const key = `${path.join(".")}.more`;
      items.push({ key, segments: keyed(parts(w.t.selection.more, { count })), items: [] });
      break;
    }
    room.left -= 1;
    const number = `${prefix}${i + 1}`;
    const pieces =
      isGroup(child.node) && child.node.of.length > 0
        ? heading(w, child)
        : isGroup(child.node)
          ? text(w.t.selection.nobody.replace(/\.$/u, ""))
          : leafProse(w, child.node, child.path, child.isNegated, "item", number);
    items.push({
      key: child.path.join("."),
      segments: keyed(pieces),
      items: isGroup(child.node) ? itemsOf(w, child, `${number}.`, room) : [],
    });
  }
  return items;
}

function heading(w: Writer, { node, path, isNegated }: Bare): Piece[] {
  const group = node as Group;
  const plain = { all: "all", any: "any", atLeast: "atLeast" } as const;
  const negated = { all: "notAll", any: "notAny", atLeast: "notAtLeast" } as const;
  const forms: Readonly<Record<Group["kind"], GroupForm>> = isNegated ? negated : plain;
  const form = forms[group.kind];
  const options = (["all", "any", "atLeast"] as const).map((kind) => ({
    value: kind,
    label: w.t.selection.joint[forms[kind]] + (kind === "atLeast" ? " …" : ""),
    text: w.t.selection.joint[forms[kind]],
  }));
  const kindPath = [...path, "kind"];
  const joint = choiceSlot(w, [kindPath], group.kind, w.t.labels.joint, options, {
    edits: (kind) => [
      { path: kindPath, value: kind },
      kind === "atLeast"
        ? { path: [...path, "k"], value: Math.ceil(group.of.length / 2) }
        : { path: [...path, "k"] },
    ],
  });
  const k =
    group.kind === "atLeast"
      ? numberSlot(w, [[...path, "k"]], group.k, w.t.labels.k, {
          unit: "plain",
          scale: 1,
          whole: true,
          max: group.of.length,
        })
      : "";
  const message = w.t.selection.heading[form];
  const least = group.kind === "atLeast" ? group.k : 1;
  return parts(message, { joint, k, least, count: group.of.length });
}

/** Whether the baseline selects in another way altogether, so that its slots do not answer to the rule's. */
export function selectionDiffers(w: Writer): boolean {
  return w.baseline !== null && shape(w.baseline.selection) !== shape(w.rule.selection);
}

const shape = (node: unknown): string =>
  JSON.stringify(JSON.parse(canonicalJson(node)), (key, value: unknown) => {
    if (key === "of" || key === "" || typeof value === "object")
      return Array.isArray(value) && key !== "of" ? "" : value;
    return key === "kind" ? value : "";
  });

/** The words of the selection alone. */
export const selectionPieces = (w: Writer): Piece[] => sentences(selectionProse(w).pieces);

/** The words of one condition of those one level down, without its list. */
export function conditionPieces(w: Writer, at: number): Piece[] {
  const { selection } = w.rule;
  if (selection === undefined) return [];
  const isList = isGroup(selection);
  const node = isList ? selection.of[at] : selection;
  if (node === undefined) return [];
  const found = bare(node, isList ? ["selection", "of", String(at)] : ["selection"]);
  if (isGroup(found.node)) return inlineCondition(w, found) ?? heading(w, found);
  return leafProse(w, found.node, found.path, found.isNegated, "item", String(at + 1));
}
