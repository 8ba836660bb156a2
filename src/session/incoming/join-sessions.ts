import type { InlineProgramme, Scenario, Workspace } from "../../scenario/scenario.ts";
import { freeKey } from "../free-key.ts";
import { newHistory } from "../history.ts";
import { sameData } from "../same-data.ts";
import type { SavedSession, SavedWork } from "../storage/saved-session.ts";
import { isSameContent, mostScenarios } from "../workspace.ts";

/** A link or a file that was read. */
export interface Arrived {
  /** What its scenarios are called where they have no name of their own, and behind a name that is taken. */
  readonly name: string;
  readonly session: Omit<SavedSession, "id">;
}

/** Several of them as one session, and those that had no room in it. */
export interface Joined {
  readonly session: Omit<SavedSession, "id" | "origin">;
  readonly full: readonly string[];
}

/** The scenarios that a workspace brings beside its baseline; one that says nothing else is brought only where there is no other. */
export function broughtBy({ workspace, baseline }: Workspace): readonly Scenario[] {
  const before = workspace[baseline] as Scenario;
  const others = workspace.filter((_, at) => at !== baseline);
  const changed = others.filter((scenario) => !isSameContent(scenario, before));
  if (changed.length > 0) return changed;
  return others.length > 0 ? others.slice(0, 1) : [before];
}

/** What a workspace brings that another does not hold yet, whatever it is called. */
export const newBeside = (brought: Workspace, own: Workspace): readonly Scenario[] =>
  broughtBy(brought).filter((scenario) => !own.workspace.some((mine) => isSameContent(mine, scenario)));

/** A scenario with a name: its own, with where it came from behind it where that name is taken, else where it came from. */
export function named(scenario: Scenario, from: string, taken: readonly (string | undefined)[]): Scenario {
  const own = scenario.title?.trim();
  if (own === undefined || own === "") return { ...scenario, title: freeTitle(from, taken) };
  return taken.includes(own) ? { ...scenario, title: freeTitle(`${own} (${from})`, taken) } : scenario;
}

const freeTitle = (title: string, taken: readonly (string | undefined)[]): string => {
  let free = title;
  for (let count = 2; taken.includes(free); count++) free = `${title} ${count}`;
  return free;
};

/** Links and files as one session: for each programme its baseline as it is, and what each of them brought. */
export function joinSessions(
  arrived: readonly [Arrived, ...Arrived[]],
  isKnown: (key: string) => boolean,
): Joined {
  const works = new Map<string, Scenario[]>();
  const own = new Map<string, InlineProgramme>();
  const full: string[] = [];
  for (const { name, session } of arrived)
    for (const [key, { history }] of session.works) {
      const inline = session.own.get(key);
      const place = inline === undefined ? key : keyOf(key, inline, own, isKnown);
      if (inline !== undefined) own.set(place, inline);
      const programme = { id: place };
      const scenarios: Scenario[] = works.get(place) ?? [{ utfall: 1, programme }];
      works.set(place, scenarios);
      for (const scenario of broughtBy(history.present)) {
        if (scenarios.length >= mostScenarios) {
          if (!full.includes(name)) full.push(name);
          continue;
        }
        const titles = scenarios.map(({ title }) => title);
        scenarios.push(named({ ...scenario, programme }, name, titles));
      }
    }
  const joined = [...works].map(([key, workspace]): [string, SavedWork] => [
    key,
    { history: newHistory({ utfall: 1, workspace, baseline: 0, current: 1 }), view: { outcome: "compare" } },
  ]);
  const open = arrived[0].session.open;
  return {
    session: { open: works.has(open) ? open : (joined[0]?.[0] ?? open), works: new Map(joined), own },
    full,
  };
}

/** The same with where it came from: what the senders called their scenarios, else the names of files and links. */
export function joinOpened(
  arrived: readonly [Arrived, ...Arrived[]],
  isKnown: (key: string) => boolean,
): { readonly session: Omit<SavedSession, "id">; readonly full: readonly string[] } {
  const { session, full } = joinSessions(arrived, isKnown);
  const names = arrived.map((each) => each.session.origin?.title ?? each.name);
  return {
    session: { ...session, origin: { kind: "several", names, isSeveral: session.works.size > 1 } },
    full,
  };
}

/** The key of the same data among those that came before, else a free one. */
function keyOf(
  key: string,
  inline: InlineProgramme,
  own: ReadonlyMap<string, InlineProgramme>,
  isKnown: (key: string) => boolean,
): string {
  const same = [...own].find(([, each]) => sameData(each, inline));
  return same?.[0] ?? freeKey(key, (each) => isKnown(each) || own.has(each));
}
