import { scheduleSentence } from "../../controls/rule/prose/calendar-prose.ts";
import { yearsInWords } from "../../i18n/names.ts";
import { parts, sentences, type TextPiece, text } from "../../i18n/parts.ts";
import { baseYear } from "../../model/base-year.ts";
import type { SelectionLeaf } from "../../model/rule/selection.ts";
import type { Step, Verdict } from "../../model/trace.ts";
import type { ExplainContext } from "./context.ts";

/** Whether the area takes part, by which conditions it does or does not, and which year is paid where the rule lists years. */
export function selectionSentence(
  c: ExplainContext,
  step: Extract<Step, { kind: "selection" }>,
): TextPiece[] {
  const base = baseYear(c.rule);
  const year = base === null ? "" : c.calendar.explain.base({ year: c.f.year(base) });
  const paid =
    c.rule.schedule === undefined ? "" : scheduleSentence({ t: { calendar: c.calendar }, f: c.f }, c.rule);
  const text = (words: string): TextPiece[] => (words === "" ? [] : [{ kind: "text", text: words }]);
  return sentences(verdictSentence(c, step), ...(paid === "" ? [] : [text(year), text(paid)]));
}

function verdictSentence(c: ExplainContext, step: Extract<Step, { kind: "selection" }>): TextPiece[] {
  const t = c.texts.selection;
  const { verdict, outsideYears } = step;
  if (outsideYears !== undefined) {
    const { year, from, to } = outsideYears;
    const words = {
      area: c.names.area(c.area),
      year: c.f.year(year),
      from: c.f.year(from),
      to: c.f.year(to),
    };
    return text(c.calendar.explain.outside(words));
  }
  if (verdict === null) return text(t.everyone);
  if (verdict.node.kind === "listed") return text(step.selected ? t.listed : t.notListed);
  const leaves = leavesOf(verdict);
  const keys = new Set(step.leftOutBy.map((leaf) => JSON.stringify(leaf)));
  const told = step.selected ? leaves : leaves.filter(({ node }) => keys.has(JSON.stringify(node)));
  if (told.length === 0) return text(step.selected ? t.everyone : t.notListed);
  const reasons = told.map((leaf) => reason(c, leaf));
  return parts(step.selected ? t.met : t.left, {
    reasons: reasons.length === 2 ? c.f.list(reasons) : reasons.join("; "),
  });
}

type LeafVerdict = Verdict & { readonly node: SelectionLeaf };

function leavesOf(verdict: Verdict): LeafVerdict[] {
  if (verdict.of !== undefined) return verdict.of.flatMap(leavesOf);
  return "areas" in verdict.node || !("of" in verdict.node) ? [verdict as LeafVerdict] : [];
}

/** What a condition found, as it is: "the population is 3,200, not at least 4,000". */
function reason(c: ExplainContext, { node, passed, value }: LeafVerdict): string {
  const t = c.texts.selection;
  const message = passed ? t.yes : t.no;
  const read = (
    quantity: { readonly attribute: string } | { readonly indicator: string; readonly year: number },
  ) =>
    "attribute" in quantity
      ? { quantity: c.names.attribute(quantity.attribute), year: "" }
      : { quantity: c.names.indicator(quantity.indicator), year: c.f.year(quantity.year) };
  switch (node.kind) {
    case "listed":
      return message.listed;
    case "observed":
      return message.observed({
        indicator: c.names.indicator(node.indicator),
        years: yearsInWords(c.f, node.years),
      });
    case "compare": {
      const isAttribute = "attribute" in node.quantity;
      const write = (each: number) => (isAttribute ? c.f.number(each, [0, 4]) : c.f.percent(each, [0, 1]));
      return (isAttribute ? message.compareAttribute : message.compareIndicator)({
        ...read(node.quantity),
        value: value === undefined ? "–" : write(value),
        op: t.ops[node.op],
        limit: write(node.value),
      });
    }
    case "top": {
      const isAttribute = "attribute" in node.by;
      return (isAttribute ? message.topAttribute : message.topIndicator)({
        ...read(node.by),
        n: c.f.integer(node.n),
        order: t.order[node.order],
      });
    }
    default:
      return node satisfies never;
  }
}
