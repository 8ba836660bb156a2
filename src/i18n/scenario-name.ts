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
  let left = own.slice(0, place).filter((title, at) => title === "" && at !== baseline).length;
  for (let number = 1; ; number++) {
    const name = number === 1 ? t("app.scenarios.proposal") : t("app.scenarios.numbered", { number });
    if (!own.includes(name) && left-- === 0) return name;
  }
}
