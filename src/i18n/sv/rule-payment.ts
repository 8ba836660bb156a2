import type { RuleTexts } from "../en/rule.ts";
import { plural } from "./grammar.ts";

/** Golv och tak, pengar utan mottagare, avrundning och villkor för pengarna. */
export const limits: RuleTexts["limits"] = {
  none: ({ limits }) => `Tilldelningen har ${limits}.`,
  noneForms: {
    none: "varken golv eller tak",
    floor: "ett golv",
    cap: "ett tak",
    baseline: "ett golv: ingen förlorar mer än 20\u00a0% mot utgångsläget",
  },
  every: ({ bound, value, measure }) => `Varje område får ${bound} ${value}${measure}.`,
  everyAttribute: ({ bound, value, measure, attribute }) =>
    `Varje område får ${bound} ${value}${measure} ${attribute}.`,
  some: ({ count, areas, bound, value, measure }) =>
    plural(count, {
      one: `${areas} får ${bound} ${value}${measure}.`,
      other: `${areas} får vardera ${bound} ${value}${measure}.`,
    }),
  someAttribute: ({ count, areas, bound, value, measure, attribute }) =>
    plural(count, {
      one: `${areas} får ${bound} ${value}${measure} ${attribute}.`,
      other: `${areas} får vardera ${bound} ${value}${measure} ${attribute}.`,
    }),
  bounds: { floor: "minst", cap: "högst" },
  measures: {
    perInhabitant: "kronor per invånare",
    perAttribute: "kronor gånger",
    shareOfBudget: "% av pengarna som fördelas",
    lastAward: "% av förra årets tilldelning",
    baseline: "% av vad det får i utgångsläget",
  },
  spread:
    "Detta gäller ett områdes summa före avrundning; det som ges eller tas fördelas på de andra områdena i förhållande till deras summor.",
  spreadList:
    "Golv och tak gäller ett områdes summa före avrundning; det som ges eller tas fördelas på de andra områdena i förhållande till deras summor:",
  newcomers:
    "Ett område som inte fick något förra året kan inte få något under ett tak som räknas på förra årets tilldelning.",
  baseline: "Det som utgångsläget ger räknas som det är för regelns eget år; i åren framåt är det detsamma.",
};

export const unpaid: RuleTexts["unpaid"] = {
  pot: ({ unpaid }) => `Pengar i en delpott där inget område får poäng ${unpaid}.`,
  left: ({ unpaid }) => `Pengar som inget område har anspråk på i sin delpott ${unpaid}.`,
  caps: ({ unpaid }) => `Pengar som taken lämnar över ${unpaid}.`,
  forms: {
    return: "går tillbaka",
    otherPots: "fördelas på de andra delpotterna efter deras storlek",
    equal: "delas lika mellan områdena",
    carryOver: "förs över till nästa år",
  },
};

export const rounding: RuleTexts["rounding"] = {
  sentence: ({ unit, method }) => `Tilldelningarna avrundas till ${unit} med ${method}.`,
  units: { "1": "hela kronor", "1000": "hela tusental kronor" },
  methods: {
    largestRemainder: "största resten",
    webster: "uddatalsmetoden (Webster)",
    jefferson: "heltalsmetoden (Jefferson)",
  },
  guarantees: {
    largestRemainder:
      "Inget område hamnar mer än en sådan enhet från sin exakta summa, men mer pengar totalt kan sänka en tilldelning med en enhet.",
    webster:
      "Mer pengar totalt sänker aldrig en tilldelning, och varken små eller stora områden gynnas; någon gång hamnar ett område mer än en sådan enhet från sin exakta summa.",
    jefferson:
      "Mer pengar totalt sänker aldrig en tilldelning, men stora områden gynnas något och kan hamna mer än en sådan enhet över sin exakta summa.",
  },
};

export const conditions: RuleTexts["conditions"] = {
  highestShareOfCosts: ({ value }) => `Tilldelningen får täcka högst ${value} av kostnaderna.`,
  matchRatio: ({ value }) => `För varje krona i tilldelning skjuter kommunen till ${value} av egna medel.`,
  takeUp: ({ value }) => `Av tilldelningen väntas ${value} tas i anspråk, och resten går tillbaka.`,
  paymentMonth: ({ value }) => `Pengarna betalas ut i ${value}.`,
  lagYears: ({ value }) => `De betalas ut ${value} efter det senaste året i statistiken.`,
  carryShare: ({ value }) => `Upp till ${value} av tilldelningen får föras över till nästa år.`,
  preFinanced: ({ value }) => `I förskott används ${value} av den väntade tilldelningen.`,
  preFinancedSek: ({ value }) => `Innan tilldelningen är känd används ${value} egna pengar.`,
  local: ({ place, conditions }) => `I ${place}: ${conditions}`,
  unchanged: "Inget av detta ändrar hur stora tilldelningarna är.",
};
