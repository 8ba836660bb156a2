import type { I18n } from "../i18n/i18n.tsx";
import type { ProgrammePackage } from "../programmes/package.ts";
import type { SeenSigns, TicksEdit } from "../scenario/differences-in-ticks.ts";
import type { ToldDifference } from "./payer-difference.ts";

/** The signs of collaboration in a goal area, by name where it is known which they are. */
export function ticksDifference(
  { goal, before, after }: TicksEdit,
  { sections }: ProgrammePackage,
  { text, f, t }: I18n,
): ToldDifference {
  const { found = [], signs = [] } = sections.collaboration ?? {};
  const nameIn = (
    list: readonly { readonly id: string; readonly title: Parameters<typeof text>[0] }[],
    id: string,
  ) => {
    const named = list.find((each) => each.id === id);
    return named === undefined ? id : text(named.title);
  };
  const say = (seen: SeenSigns): string => {
    if (typeof seen === "number") return t("compare.differs.signCount", { count: seen });
    return seen.length === 0
      ? t("compare.differs.signCount", { count: 0 })
      : f.list(seen.map((sign) => nameIn(signs, sign)));
  };
  return {
    what: t("compare.differs.signs", { goal: nameIn(found, goal) }),
    was: say(before),
    now: say(after),
  };
}
