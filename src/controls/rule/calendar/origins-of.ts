import { citeSource } from "../../../i18n/cite-source.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { moneyInYear } from "../../../model/rule/calendar.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";

/** Years whose money has one origin. `source` is empty for what the user has set. */
export interface OriginGroup {
  readonly years: readonly number[];
  readonly source: string;
  readonly note: string;
}

/** Where the money of a rule's years is known from: as the programme tells it, where the amount is still the programme's. */
export function moneyOrigins(
  { schedule = [], ...rule }: Rule,
  { programme, scheduleOrigins, sources }: ProgrammePackage,
  { f, text }: I18n,
): OriginGroup[] {
  const groups = new Map<string, OriginGroup>();
  for (const { year } of schedule) {
    const origin = scheduleOrigins[year];
    const isOwn = moneyInYear({ ...rule, schedule }, year) !== moneyInYear(programme.rule, year);
    const found = origin && sources.find(({ id }) => id === origin.source);
    const [source, note] =
      isOwn || origin === undefined || found === undefined
        ? ["", ""]
        : [citeSource(found, f), origin.note === undefined ? "" : text(origin.note)];
    const key = JSON.stringify([source, note]);
    groups.set(key, { years: [...(groups.get(key)?.years ?? []), year], source, note });
  }
  const isOwnOnly = [...groups.values()].every(({ source }) => source === "");
  return isOwnOnly ? [] : [...groups.values()];
}
