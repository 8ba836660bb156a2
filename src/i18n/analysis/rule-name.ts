import type { AnalysisWords } from "./analysis-words.ts";

/** What rules over futures are called: `scenario:0` by the name of its scenario, `library:needOnly` by its title. */
export type RuleNames = (id: string) => string;

/** Names of rules; `scenarios`: names by place, null where a scenario has none; `baseline`: the place of the baseline. */
export const ruleNames =
  (scenarios: readonly (string | null)[], baseline: number, { texts }: AnalysisWords): RuleNames =>
  (id) => {
    const [kind, name = ""] = id.split(":");
    if (kind === "library") {
      const titles: Readonly<Record<string, { readonly title: string }>> = texts.library.alternatives;
      return titles[name]?.title ?? name;
    }
    const place = Number(name);
    const t = texts.robustness;
    return scenarios[place] ?? (place === baseline ? t.baseline : t.scenario({ number: String(place + 1) }));
  };
