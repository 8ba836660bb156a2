import type { Area, Observation, Programme } from "../../model/programme.ts";
import { applyEdits } from "../../model/rule/edit-rule.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { Asked } from "../asked.ts";
import type { Edit } from "../differences.ts";
import { idOf } from "../pairs.ts";
import { withDefaults } from "../with-defaults.ts";

/**
 * Some of the edits that take a baseline to a reform, carried out on the baseline in the order of the list. Data come from
 * the reform with their origin. Edits that change projections alone change nothing here.
 */
export function carryOut(edits: readonly Edit[], baseline: Asked, reform: Asked): Asked {
  const inRule = edits.filter((edit) => edit.kind === "rule");
  const rule = inRule.length === 0 ? baseline.rule : applyEdits(withDefaults(baseline.rule), inRule);
  const programme = editAreas(edits, baseline.programme, reform.programme);
  return { rule: withoutSchedule(rule), programme: editFigures(edits, programme, reform.programme) };
}

/** What the years of a schedule say of money is checked against the budget and changes no award of today. */
function withoutSchedule({ schedule: _, ...rule }: Rule): Rule {
  return rule;
}

function editAreas(edits: readonly Edit[], programme: Programme, reform: Programme): Programme {
  const after = new Map(reform.areas.map((area) => [area.id, area]));
  let areas: readonly Area[] = programme.areas;
  let { observations, indicators } = programme;
  const change = (id: string, changed: (area: Area) => Area) => {
    areas = areas.map((area) => (area.id === id ? changed(area) : area));
  };
  for (const edit of edits) {
    if (edit.kind === "area") {
      const id = (edit.before ?? edit.after)?.id ?? "";
      areas = areas.filter((area) => area.id !== id);
      observations = observations.filter(({ area }) => area !== id);
      if (edit.after === null) continue;
      areas = [...areas, edit.after];
      observations = [...observations, ...reform.observations.filter(({ area }) => area === id)];
    } else if (edit.kind === "attribute") {
      const { attribute } = edit;
      const datum = after.get(edit.area)?.attributes[attribute];
      change(edit.area, (area) => {
        const { [attribute]: _, ...rest } = area.attributes;
        return { ...area, attributes: datum === undefined ? rest : { ...rest, [attribute]: datum } };
      });
    } else if (edit.kind === "lastAward") {
      change(edit.area, (area) => ({ ...area, lastAward: after.get(edit.area)?.lastAward ?? null }));
    } else if (edit.kind === "nation") {
      const { indicator, year, after: value } = edit;
      const now = reform.indicators.find(({ id }) => id === indicator);
      indicators = indicators.map((each) => {
        if (each.id !== indicator) return each;
        const { [String(year)]: _, ...others } = each.nation;
        const { nationProvenance: __, ...rest } = each;
        return {
          ...rest,
          ...(now?.nationProvenance !== undefined && { nationProvenance: now.nationProvenance }),
          nation: value === null ? others : { ...others, [String(year)]: value },
        };
      });
    } else if (edit.kind === "indicator") {
      const id = (edit.before ?? edit.after)?.id ?? "";
      indicators = indicators.filter((indicator) => indicator.id !== id);
      if (edit.after !== null) indicators = [...indicators, edit.after];
    }
  }
  // What the baseline pays is the same whatever is edited.
  const paid = new Map(reform.areas.map((area) => [area.id, area.baselineAward]));
  return {
    ...programme,
    indicators,
    observations,
    areas: areas.map((area) => {
      const baselineAward = area.baselineAward ?? paid.get(area.id);
      return baselineAward === undefined ? area : { ...area, baselineAward };
    }),
  };
}

function editFigures(edits: readonly Edit[], programme: Programme, reform: Programme): Programme {
  const changed = new Set(edits.flatMap((edit) => (edit.kind === "observation" ? [keyOf(edit)] : [])));
  if (changed.size === 0) return programme;
  const kept = programme.observations.filter((each) => !changed.has(keyOf(each)));
  const there = new Set(programme.areas.map(idOf));
  const taken = reform.observations.filter((each) => changed.has(keyOf(each)) && there.has(each.area));
  return { ...programme, observations: [...kept, ...taken] };
}

const keyOf = ({ area, indicator, year }: Pick<Observation, "area" | "indicator" | "year">): string =>
  JSON.stringify([area, indicator, year]);
