import type { I18n } from "../i18n/i18n.tsx";
import { namesOf } from "../i18n/names.ts";
import type { ProgrammePackage } from "../programmes/package.ts";
import type { PartiesEdit } from "../scenario/differences-in-parties.ts";
import type { ToldDifference } from "./payer-difference.ts";

/** The parties that a goal asks for, or that take part in it in an area, by name. */
export function partiesDifference(
  { area, goal, before, after }: PartiesEdit,
  pack: ProgrammePackage,
  { text, f, t, locale }: I18n,
): ToldDifference {
  const { found = [], parties = [] } = pack.sections.collaboration ?? {};
  const goalTitle = found.find(({ id }) => id === goal)?.title;
  const goalName = goalTitle === undefined ? goal : text(goalTitle);
  const say = (list: readonly string[]): string =>
    list.length === 0
      ? t("compare.differs.noParty")
      : f.list(
          list.map((party) => {
            const title = parties.find(({ id }) => id === party)?.title;
            return title === undefined ? party : text(title);
          }),
        );
  const what =
    area === null
      ? t("compare.differs.partiesAsked", { goal: goalName })
      : t("compare.differs.partiesIn", { goal: goalName, area: namesOf(pack, locale()).area(area) });
  return { what, was: say(before), now: say(after) };
}
