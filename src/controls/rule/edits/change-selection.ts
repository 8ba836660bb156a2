import type { Programme } from "../../../model/programme.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import type { SelectionLeaf, SelectionNode } from "../../../model/rule/selection.ts";

export type SelectionMode = "everyone" | "listed" | "conditions";
export type LeafKind = SelectionLeaf["kind"];

/** How a rule selects, in the three ways that people choose among. */
export function selectionMode({ selection }: Rule): SelectionMode {
  if (selection === undefined) return "everyone";
  return selection.kind === "listed" ? "listed" : "conditions";
}

/** The conditions one level down: those of a group, or the one there is. */
export function conditionsOf({ selection }: Rule): readonly SelectionNode[] {
  if (selection === undefined) return [];
  return "of" in selection && Array.isArray(selection.of) ? selection.of : [selection];
}

/** The rule that selects in another way. The programme's own selection is taken up where it is of that way. */
export function changeMode(rule: Rule, mode: SelectionMode, programme: Programme): Rule {
  const { selection: _, ...rest } = rule;
  if (mode === "everyone") return rest;
  const own = programme.rule.selection;
  if (own !== undefined && selectionMode(programme.rule) === mode) return { ...rest, selection: own };
  if (mode === "listed")
    return { ...rest, selection: { kind: "listed", areas: programme.areas.map(({ id }) => id) } };
  return { ...rest, selection: { kind: "all", of: [defaultLeaf("compare", programme)] } };
}

/** The rule with one more condition; a lone one becomes a list of which all must be met. */
export function addCondition(rule: Rule, kind: LeafKind, programme: Programme): Rule {
  const leaf = defaultLeaf(kind, programme);
  const { selection } = rule;
  if (selection === undefined) return { ...rule, selection: { kind: "all", of: [leaf] } };
  if (selection.kind === "all" || selection.kind === "any" || selection.kind === "atLeast")
    return { ...rule, selection: { ...selection, of: [...selection.of, leaf] } };
  return { ...rule, selection: { kind: "all", of: [selection, leaf] } };
}

/** The rule without its n-th condition; without the last one all areas take part. */
export function removeCondition(rule: Rule, at: number): Rule {
  const { selection, ...rest } = rule;
  const left = conditionsOf(rule).filter((_, i) => i !== at);
  if (selection === undefined || left.length === 0) return rest;
  if (selection.kind !== "all" && selection.kind !== "any" && selection.kind !== "atLeast") return rest;
  const of = [...left];
  if (selection.kind === "atLeast")
    return { ...rest, selection: { ...selection, k: Math.min(selection.k, of.length), of } };
  return { ...rest, selection: { ...selection, of } };
}

/** A condition to start from: on the first indicator's earliest year, at the mean of the areas. */
export function defaultLeaf(kind: LeafKind, programme: Programme): SelectionLeaf {
  const indicator = programme.indicators[0];
  const id = indicator?.id ?? "";
  const all = programme.observations.filter((each) => each.indicator === id);
  const year = Math.min(...all.map((each) => each.year), 9999);
  const values = all.filter((each) => each.year === year).map((each) => each.value);
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  const quantity = { indicator: id, year };
  const isUp = (indicator?.direction ?? 1) > 0;
  switch (kind) {
    case "compare":
      return { kind, quantity, op: isUp ? "<" : ">", value: Math.round(mean * 100) / 100 };
    case "listed":
      return { kind, areas: programme.areas.map((area) => area.id) };
    case "top":
      return {
        kind,
        n: Math.ceil(programme.areas.length / 2),
        by: quantity,
        order: isUp ? "lowest" : "highest",
      };
    case "observed":
      return { kind, indicator: id, years: [year] };
    default:
      return kind satisfies never;
  }
}
