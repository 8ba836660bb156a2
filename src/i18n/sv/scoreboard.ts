import type { ScoreboardTexts } from "../en/scoreboard.ts";
import { plural } from "./grammar.ts";

const belopp = (count: number): string => `${count} belopp`;

/** Resultattavlans texter: beslutade belopp mot uträknade, för alla bidrag. */
export const scoreboard: ScoreboardTexts = {
  title: "Hur väl träffar reglerna det som beslutades?",
  lead: "Alla publicerade belopp i alla bidrag, mot det som bidragets regel ger.",
  open: "Räkna ut för alla bidrag",
  waiting: "Beloppen räknas ut.",
  notArrived: "Något bidrags data kom inte fram. Kontrollera anslutningen, sedan:",
  stopped: ({ title }) => `${title}: regeln gick inte att genomföra.`,
  again: "Försök igen",
  predicted: "Förutsagda",
  predictedMeans:
    "Underlaget är inte gjort för att ge de här beloppen, så överensstämmelsen säger något om regeln. Regeln är ändå vår rekonstruktion; där dess summa kommer ur samma belopp står det i en anmärkning, och då säger överensstämmelsen mindre.",
  fitted: "Anpassade",
  fittedMeans:
    "Här är underlaget eller regeln gjord för att ge just de här beloppen. Överensstämmelsen är inbyggd och säger ingenting om hur myndigheten räknade.",
  summary: ({ count, sets, within }) =>
    `${belopp(count)} i ${plural(sets, { one: "1 omgång", other: `${sets} omgångar` })} är förutsagda; ${within} av dem ligger inom källans avrundning.`,
  largest: ({ name, set, difference }) => `Den största skillnaden är ${difference} (${name}, ”${set}”).`,
  allAgree: ({ count }) => `Alla ${belopp(count)} stämmer inom källans avrundning, som väntat.`,
  someDiffer: ({ within, count }) => `${within} av ${belopp(count)} stämmer inom källans avrundning.`,
  rounding:
    "Inom avrundning: det uträknade beloppet avrundas till det publicerade så som det är skrivet. 33 miljoner räknas som avrundat till hela miljoner, 10,3 miljoner till en decimal.",
  set: "Belopp för",
  count: "Antal",
  within: "Inom avrundning",
  largestHead: "Största skillnad",
  published: "Publicerad summa",
  computed: "Uträknad summa",
  difference: "Skillnad",
  caption: ({ group }) => `${group}: publicerade belopp mot uträknade, summor i kronor`,
  none: "ingen",
  plot: "Uträknat minus publicerat, i miljoner kronor",
  plotIs: ({ summary }) => `En punkt per belopp, efter hur långt ifrån det ligger. ${summary}`,
  dotWithin: "inom avrundning",
  dotOutside: "utanför",
  dot: ({ name, computed, published }) => `${name}: uträknat ${computed}, publicerat ${published}`,
  notes: "Att veta om dem",
  area: "Område",
  programme: "Bidrag",
  kind: "Slag",
  yes: "ja",
  no: "nej",
  origin: "Ursprung",
  publishedOne: "Publicerat",
  computedOne: "Uträknat",
  file: "publicerat-och-utraknat",
};
