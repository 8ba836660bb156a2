import type { RuleTexts } from "../en/rule.ts";
import { calendar } from "./calendar.ts";
import { plural } from "./grammar.ts";
import { inWords } from "./in-words.ts";
import { labels } from "./rule-labels.ts";
import { conditionKinds, panel } from "./rule-panel.ts";
import { conditions, limits, rounding, unpaid } from "./rule-payment.ts";
import { improvement, kinds, pot } from "./rule-pots.ts";
import { areas, selection } from "./rule-selection.ts";

/** Fördelningsregelns ord. Värdena är kontroller på skärmen; valens etiketter passar in i meningen. */
export const rule: RuleTexts = {
  months: [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
  ],
  units: {
    millionKr: ({ count }) => plural(count, { one: "miljon kronor", other: "miljoner kronor" }),
    kr: ({ count }) => plural(count, { one: "krona", other: "kronor" }),
    years: ({ count }) => plural(count, { one: "år", other: "år" }),
    percent: "\u00a0%",
  },
  years: {
    point: ({ years }) => `medelvärdet för ${years}`,
    within: ({ years }) => `${years} i genomsnitt`,
    none: "inget år",
  },
  money: {
    kept: ({ budget, reserve }) => `Av ${budget} behålls ${reserve}.`,
    nothing: "ingenting",
    nothingLeft: "Ingenting är kvar att fördela.",
    rest: ({ pots, rest }) =>
      pots === 0
        ? `Resten, ${rest}, hör ännu inte till någon delpott och fördelas inte.`
        : plural(pots, {
            one: `Resten, ${rest}, fördelas som en enda delpott.`,
            other: `Resten, ${rest}, delas i ${inWords(pots)} delpotter.`,
          }),
    whole: ({ pots }) =>
      pots === 0
        ? "Pengarna hör ännu inte till någon delpott och fördelas inte."
        : plural(pots, {
            one: "Hela summan fördelas som en enda delpott.",
            other: `Hela summan delas i ${inWords(pots)} delpotter.`,
          }),
  },
  areas,
  selection,
  pot,
  improvement,
  limits,
  unpaid,
  rounding,
  conditions,
  labels,
  kinds,
  conditionKinds,
  panel,
  calendar,
};
