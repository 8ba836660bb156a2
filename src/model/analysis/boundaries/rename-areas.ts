import type { Criterion } from "../../rule/criterion.ts";
import type { Rule } from "../../rule/rule.ts";
import type { SelectionNode } from "../../rule/selection.ts";

/** What becomes of the areas that a rule names: each id's own list of new ones (itself where nothing happens). */
export interface Renaming {
  readonly of: (id: string) => readonly string[];
  /** Kronor listed for areas, listed for the new ones. */
  readonly amounts: (amountsSek: Readonly<Record<string, number>>) => Readonly<Record<string, number>>;
  /** Targets listed for areas, for the new ones. */
  readonly targets: (
    targets: Readonly<Record<string, number>>,
    criterion: TargetCriterion,
  ) => Readonly<Record<string, number>>;
}

type TargetCriterion = Extract<Criterion, { kind: "target" }>;

/** A rule for areas that were merged or split: wherever it names one, it names what that has become, each once. */
export function renameAreas(rule: Rule, renaming: Renaming): Rule {
  const listed = (areas: readonly string[]): string[] => [...new Set(areas.flatMap(renaming.of))];
  const node = (given: SelectionNode): SelectionNode => {
    switch (given.kind) {
      case "all":
      case "any":
      case "atLeast":
        return { ...given, of: given.of.map(node) };
      case "not":
        return { ...given, of: node(given.of) };
      case "listed":
        return { ...given, areas: listed(given.areas) };
      default:
        return given;
    }
  };
  const criterion = (given: Criterion): Criterion => {
    if (given.kind === "fixed") return { ...given, amountsSek: { ...renaming.amounts(given.amountsSek) } };
    if (given.kind === "target" && typeof given.target === "object")
      return { ...given, target: { ...renaming.targets(given.target, given) } };
    return given;
  };
  const { selection, limits, areaYears, conditions } = rule;
  return {
    ...rule,
    pots: rule.pots.map((pot) => ({ ...pot, criterion: criterion(pot.criterion) })),
    ...(selection && { selection: node(selection) }),
    ...(limits && {
      limits: limits.map((limit) => (limit.areas ? { ...limit, areas: listed(limit.areas) } : limit)),
    }),
    ...(areaYears && {
      areaYears: eachOnce(areaYears.map((entry) => ({ ...entry, areas: listed(entry.areas) }))),
    }),
    ...(conditions?.local && {
      conditions: {
        ...conditions,
        local: conditions.local.map((entry) =>
          "areas" in entry ? { ...entry, areas: listed(entry.areas) } : entry,
        ),
      },
    }),
  };
}

/** An area of two entries belongs to the first of them. */
function eachOnce<Entry extends { readonly areas: string[] }>(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const areas = entry.areas.filter((id) => !seen.has(id));
    for (const id of areas) seen.add(id);
    return areas.length === 0 ? [] : [{ ...entry, areas }];
  });
}
