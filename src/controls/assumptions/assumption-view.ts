import { type ParameterGroup, parameterGroups } from "../../model/project/parameter.ts";
import type { ParameterId } from "../../model/project/parameters.ts";
import { type Parameter, parameterList } from "../../model/project/parameters.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { AssumptionTexts } from "../../programmes/assumptions/schema.ts";
import { textOf } from "../../programmes/assumptions/text-of.ts";
import type { Locale, ProgrammePackage, Source } from "../../programmes/package.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { likeliest, type Setting, saidSetting, settingOf } from "../../session/assumed.ts";
import { sameData } from "../../session/same-data.ts";
import { type IdleReason, idleReasons } from "./idle-reason.ts";
import { type ReaderUnit, readerUnit } from "./reader-unit.ts";

/** One parameter of the projection, as it is shown. Settings are in the parameter's own unit. */
export interface AssumptionView {
  readonly id: ParameterId;
  readonly group: ParameterGroup;
  readonly title: string;
  /** What it does. */
  readonly sentence: string;
  readonly source: Source;
  /** Without a source: our own judgement. */
  readonly isAssumption: boolean;
  readonly parameter: Parameter;
  readonly unit: ReaderUnit;
  readonly setting: Setting;
  readonly baseline: Setting;
  readonly isChanged: boolean;
  /** From where to where its sliders go. */
  readonly reach: readonly [number, number];
  readonly idle: IdleReason | null;
  /** Whether the projection can be run with it at either end of its span. */
  readonly hasMatter: boolean;
}

export interface AssumptionGroupView {
  readonly group: ParameterGroup;
  readonly title: string;
  readonly changed: number;
  readonly assumptions: readonly AssumptionView[];
}

export interface AssumptionInput {
  readonly package: ProgrammePackage;
  readonly scenario: Scenario;
  readonly baseline: Scenario;
  /** The rule at hand. */
  readonly rule: Rule;
  readonly texts: AssumptionTexts;
  readonly sources: readonly Source[];
  readonly locale: Locale;
}

const ownSources = new Set(["own", "own-range"]);

/** A year of a cycle drawn by hand: all of them are drawn in one picture. */
export const isCycleYear = (id: string): boolean => /^cycle-\d+$/.test(id);

/** Every parameter by group, in the order in which people meet them; years of a cycle drawn by hand belong to the cycle. */
export function assumptionGroups(input: AssumptionInput): AssumptionGroupView[] {
  const { scenario, baseline, texts, locale } = input;
  const { programme } = input.package;
  const idle = idleReasons(programme, scenario, input.rule);
  const isChanged = (id: ParameterId) =>
    !sameData(saidSetting(programme, scenario, id), saidSetting(programme, baseline, id));
  const isChangedCycle = ({ id }: Parameter) => (id === "cycle" || isCycleYear(id)) && isChanged(id);
  const viewOf = (parameter: Parameter): AssumptionView => {
    const { id, group, span } = parameter;
    const { title, sentence, source } = textOf(texts, id, locale);
    const setting = settingOf(programme, scenario, id);
    const before = settingOf(programme, baseline, id);
    const reason = idle(id);
    const ends = [span, setting, before].flat();
    return {
      id,
      group,
      title,
      sentence,
      source: sourceOf(input.sources, source),
      isAssumption: ownSources.has(source),
      parameter,
      unit: readerUnit(parameter),
      setting,
      baseline: before,
      isChanged: id === "cycle" ? parameterList.some(isChangedCycle) : isChanged(id),
      reach: [Math.min(...ends), Math.max(...ends)],
      idle: reason,
      hasMatter: reason === null && group !== "breakEven" && id !== "start-year",
    };
  };
  const groups = parameterGroups.map((group) => {
    const members = parameterList.filter((parameter) => parameter.group === group);
    return {
      group,
      title: texts.groups[group]?.[locale] ?? group,
      assumptions: members.filter(({ id }) => !isCycleYear(id)).map(viewOf),
    };
  });
  return groups.map((group) => ({
    ...group,
    changed: group.assumptions.filter((each) => each.isChanged).length,
  }));
}

function sourceOf(sources: readonly Source[], id: string): Source {
  const found = sources.find((source) => source.id === id);
  if (found === undefined) throw new RangeError(`there is no source ${id}`);
  return found;
}

/** Those whose name or sentence has every word that is looked for. */
export function foundIn(groups: readonly AssumptionGroupView[], search: string): AssumptionGroupView[] {
  const words = search.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const fits = ({ title, sentence }: AssumptionView) => {
    const text = `${title} ${sentence}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  };
  return groups
    .map((group) => ({ ...group, assumptions: group.assumptions.filter(fits) }))
    .filter(({ assumptions }) => assumptions.length > 0);
}

/** A range to begin with where a number was fixed: the one that is given, else the span around the number. */
export function rangeAround({ parameter, setting }: AssumptionView, given: Setting): Setting {
  if (typeof given !== "number") return given;
  const value = likeliest(setting);
  const [low, high] = parameter.span;
  return [Math.min(low, value), value, Math.max(high, value)];
}
