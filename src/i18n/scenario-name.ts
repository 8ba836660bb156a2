import type { Scenario, Workspace } from "../scenario/scenario.ts";
import type { I18n } from "./i18n.tsx";

/** What names are told from: a workspace's scenarios and the place of its baseline. */
interface Named {
  readonly workspace: readonly { readonly title?: string }[];
  readonly baseline: number;
}

/**
 * What a scenario of a workspace is called: as the user named it, else "Baseline", "Proposal", "Proposal 2" and so on,
 * in the order of those without a name of their own. Scenarios with names, however many, change nobody else's.
 */
export function scenarioName({ workspace, baseline }: Named, place: number, { t }: I18n): string {
  const own = workspace.map(({ title }) => title?.trim() ?? "");
  if (own[place]) return own[place];
  if (place === baseline) return t("app.scenarios.baseline");
  const nth = own.slice(0, place).filter((title, at) => title === "" && at !== baseline).length;
  const free: string[] = [];
  for (let number = 1; free.length <= nth; number++) {
    const name = number === 1 ? t("app.scenarios.proposal") : t("app.scenarios.numbered", { number });
    if (!own.includes(name)) free.push(name);
  }
  return free[nth] as string;
}

/**
 * `after` with the names of `before`: what has no name of its own is named by its place, and would be called something
 * else once a scenario before it is moved, removed or named. Then it keeps the name it had, as its own.
 */
export function keepingNames(before: Workspace, after: Workspace, i18n: I18n): Workspace {
  const kept = (scenario: Scenario, place: number): Scenario => {
    const was = before.workspace.findIndex((each, at) => each === scenario && at !== before.baseline);
    if (was < 0 || place === after.baseline || scenario.title?.trim()) return scenario;
    const name = scenarioName(before, was, i18n);
    return scenarioName(after, place, i18n) === name ? scenario : { ...scenario, title: name };
  };
  return { ...after, workspace: after.workspace.map(kept) };
}
