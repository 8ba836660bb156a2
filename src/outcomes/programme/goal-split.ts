import type { ParameterId } from "../../model/project/parameters.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Sections } from "../../programmes/parts/sections.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { likeliest, settingIn } from "../../session/assumed.ts";

type GoalAreas = NonNullable<Sections["goalAreas"]>;

/** The money of one area over goals, with what people have moved to or from a goal that the projection follows. */
export interface GoalSplit {
  readonly area: string;
  readonly name: string;
  readonly controls: readonly {
    readonly goal: GoalAreas["fields"][number];
    readonly parameter: ParameterId;
    readonly share: number;
    /** As the source has it. */
    readonly origin: number;
  }[];
  /** Share of every goal, in the order of the goals; what no figure covers is left out. */
  readonly shares: readonly number[];
}

/** Splits of the areas whose source gives a share for a goal that the projection follows; other goals give way in proportion. */
export function goalSplits(
  goals: GoalAreas,
  scenario: Scenario,
  { programme }: ProgrammePackage,
): GoalSplit[] {
  return programme.areas.flatMap((area): GoalSplit[] => {
    const given = goals.fields.map(
      (goal) => goals.shares.find((each) => each.area === area.id && each.field === goal.id)?.value ?? 0,
    );
    const controls = goals.fields.flatMap((goal, at) => {
      if (goal.followed === undefined || (given[at] as number) === 0) return [];
      const parameter = `share-${goal.followed}` as const;
      const share = likeliest(settingIn(programme, scenario, area, parameter));
      return [{ goal, parameter, share, origin: given[at] as number }];
    });
    if (controls.length === 0) return [];
    const moved = new Map(controls.map(({ goal, share }) => [goal.id, share]));
    const followed = controls.reduce((sum, { share }) => sum + share, 0);
    const before = controls.reduce((sum, { origin }) => sum + origin, 0);
    const rest = before < 1 ? Math.max(0, 1 - followed) / (1 - before) : 0;
    const shares = goals.fields.map(({ id }, at) => moved.get(id) ?? (given[at] as number) * rest);
    return [{ area: area.id, name: area.name, controls, shares }];
  });
}
