import { parts } from "../../../i18n/parts.ts";
import type { Message } from "../../../i18n/words.ts";
import type { Quantity } from "../../../model/rule/quantity.ts";
import type { SelectionLeaf } from "../../../model/rule/selection.ts";
import {
  areasSlot,
  attributeIds,
  indicatorOptions,
  indicatorSlot,
  yearSlot,
  yearsSlot,
} from "./name-slots.ts";
import { type Path, setAll } from "./rule-path.ts";
import type { Piece } from "./segment.ts";
import { choiceSlot, numberSlot, percentSlot } from "./slots.ts";
import type { Writer } from "./writer.ts";

/** Where a condition stands: after "if", or alone in a list. */
export type LeafPlace = "inline" | "item";

/** One condition in words. `item` is its number for those who hear the labels. */
export function leafProse(
  w: Writer,
  node: SelectionLeaf,
  path: Path,
  isNegated: boolean,
  place: LeafPlace,
  item: string,
): Piece[] {
  const { selection, labels } = w.t;
  const label = (message: Message<"item">) => message({ item });
  const messages = isNegated ? selection.not[place] : selection.leaf;
  switch (node.kind) {
    case "listed":
      return parts(messages.listed, {
        areas: areasSlot(w, [...path, "areas"], node.areas, label(labels.listed), "either"),
      });
    case "observed":
      return parts(messages.observed, {
        indicator: indicatorSlot(w, [[...path, "indicator"]], node.indicator, label(labels.quantity)),
        years: yearsSlot(w, [[...path, "years"]], node.years, node.indicator, label(labels.year), "each"),
      });
    case "compare": {
      const isAttribute = "attribute" in node.quantity;
      const ops = (["<", "<=", ">", ">="] as const).map((op) => ({ value: op, label: selection.ops[op] }));
      const valuePath = [...path, "value"];
      return parts(isAttribute ? messages.compareAttribute : messages.compareIndicator, {
        ...quantity(w, node.quantity, [...path, "quantity"], item),
        op: choiceSlot(w, [[...path, "op"]], node.op, label(labels.op), ops),
        value: isAttribute
          ? numberSlot(w, [valuePath], node.value, label(labels.value), {
              unit: "plain",
              scale: 1,
              min: -1e15,
              step: node.value >= 1000 ? 100 : node.value > 1 ? 1 : 0.01,
            })
          : percentSlot(w, [valuePath], node.value, label(labels.value), { min: -1000, max: 1000 }),
      });
    }
    case "top": {
      const isAttribute = "attribute" in node.by;
      const orders = (["highest", "lowest"] as const).map((order) => ({
        value: order,
        label: selection.order[order],
      }));
      return parts(isAttribute ? messages.topAttribute : messages.topIndicator, {
        ...quantity(w, node.by, [...path, "by"], item),
        n: numberSlot(w, [[...path, "n"]], node.n, label(labels.top), {
          unit: "plain",
          scale: 1,
          whole: true,
          max: 1_000_000,
        }),
        order: choiceSlot(w, [[...path, "order"]], node.order, label(labels.order), orders),
      });
    }
    default:
      return node satisfies never;
  }
}

/** What a condition looks at, and the year where it has one. Choosing another kind keeps the year. */
function quantity(
  w: Writer,
  value: Quantity,
  path: Path,
  item: string,
): { quantity: Piece; year: Piece | string } {
  const label = (message: Message<"item">) => message({ item });
  const answer = (model: unknown) => {
    const each = model as typeof value;
    return "attribute" in each ? `a ${each.attribute}` : `i ${each.indicator}`;
  };
  const options = [
    ...attributeIds(w).map((id) => ({ value: `a ${id}`, label: w.attribute(id) })),
    ...indicatorOptions(w).map((option) => ({ ...option, value: `i ${option.value}` })),
  ];
  const years = w.pack.programme.observations.map((each) => each.year);
  const year = "indicator" in value ? value.year : Math.min(...years, 9999);
  const choice = choiceSlot(w, [path], answer(value), label(w.t.labels.quantity), options, {
    key: `${path.join(".")} kind`,
    answer,
    edits: (next) =>
      setAll(
        [path],
        next.startsWith("a ")
          ? { attribute: next.slice(2) }
          : { indicator: next.slice(2), year, ...("fixed" in value ? { fixed: true } : {}) },
      ),
  });
  return {
    quantity: choice,
    year:
      "indicator" in value
        ? yearSlot(w, [...path, "year"], value.year, value.indicator, label(w.t.labels.year))
        : "",
  };
}
