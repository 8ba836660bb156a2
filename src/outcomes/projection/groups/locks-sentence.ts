import type { I18n } from "../../../i18n/i18n.tsx";
import { namesOf } from "../../../i18n/names.ts";
import type { AssistanceGroup } from "../../../model/project/assistance-group.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { countedGroups } from "./counted-groups.ts";

/** A goal in people: the programme's own target on assistance, where its start is known. */
function goalOf(pack: ProgrammePackage): number | null {
  const target = (pack.sections.targets ?? []).find(({ role }) => role === "assistance");
  return target?.people === undefined ? null : Math.round(target.people.value * (1 + target.change));
}

/**
 * What the groups that are not locked would have to come to for the programme's target, if the locked ones stay as they were
 * counted; null where the sources count no groups, or have no such target.
 */
export function locksSentence(
  groups: readonly AssistanceGroup[],
  pack: ProgrammePackage,
  { dictionary, f, locale }: I18n,
): string | null {
  const t = dictionary().groups.locks;
  const goal = goalOf(pack);
  const counted = countedGroups(
    pack,
    groups.map(({ id }) => id),
  );
  if (goal === null || counted === null || groups.length === 0) return null;
  const sumOf = (some: readonly AssistanceGroup[]) =>
    some.reduce((sum, { id }) => sum + (counted.people[id] as number), 0);
  const open = groups.filter(({ locked }) => !locked);
  if (open.length === 0) return t.nobody;
  const now = sumOf(open);
  const locked = sumOf(groups) - now;
  const need = goal - locked;
  if (need < 0) return t.impossible({ locked: f.integer(locked), goal: f.integer(goal) });
  const change = `${f.signed((need / now - 1) * 100, [0, 0])}${locale() === "sv" ? "\u00a0" : ""}%`;
  if (locked === 0) return t.everyone({ now: f.integer(now), goal: f.integer(goal), change });
  const names = namesOf(pack, locale());
  return t.need({
    groups: f.list(open.map(({ id }) => names.group(id))),
    now: f.integer(now),
    need: f.integer(need),
    change,
    goal: f.integer(goal),
  });
}
