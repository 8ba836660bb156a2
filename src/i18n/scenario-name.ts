import type { I18n } from "./i18n.tsx";

/** What the names are told from: a workspace's scenarios and the place of its baseline. */
interface Named {
  readonly workspace: readonly { readonly title?: string }[];
  readonly baseline: number;
}

/**
 * What a scenario of a workspace is called: as the user named it, else "Baseline" or "Proposal", with a number where
 * several that are not the baseline have no name of their own.
 */
export function scenarioName({ workspace, baseline }: Named, place: number, { t }: I18n): string {
  const title = workspace[place]?.title?.trim();
  if (title !== undefined && title !== "") return title;
  if (place === baseline) return t("app.scenarios.baseline");
  const others = workspace.map((_, at) => at).filter((at) => at !== baseline);
  return others.length === 1
    ? t("app.scenarios.proposal")
    : t("app.scenarios.numbered", { number: others.indexOf(place) + 1 });
}
