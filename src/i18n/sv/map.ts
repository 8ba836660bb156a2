import type { MapTexts } from "../en/map.ts";
import { plural } from "./grammar.ts";

const områden = (count: number): string => plural(count, { one: "1 område", other: `${count} områden` });
const kommuner = (count: number): string => plural(count, { one: "1 kommun", other: `${count} kommuner` });
/** Områden och deras kommuner; bara kommuner där det finns ett område i varje. */
const mottagare = (count: number, places: number): string =>
  count === places ? kommuner(places) : `${områden(count)} i ${kommuner(places)}`;

/** Kartans texter. */
export const map: MapTexts = {
  noun: {
    one: "kommun",
    other: "kommuner",
    no: "ingen",
    a: "en",
    the: "kommunen",
    theOthers: "kommunerna",
  },
  parts: "En sektor: vad ett område får",
  mode: "Visa beloppen som",
  modes: { symbol: "Cirklar", kronor: "Nyanser", perInhabitant: "Per invånare" },
  loading: "Hämtar kartan",
  failed:
    "Kartan kom inte fram. Siffrorna finns i listan och tabellen. Kontrollera anslutningen och öppna fliken igen.",
  again: "Försök igen",
  frame: "Karta. Piltangenterna flyttar den, plus och minus zoomar, 0 visar alla områden.",
  picture: ({ summary }) => `Karta över Sveriges kommuner. ${summary}`,
  extent: "Del av kartan",
  extents: { areas: "Områdena", country: "Hela Sverige" },
  zoomIn: "Zooma in",
  zoomOut: "Zooma ut",
  hidden:
    "Kartan visar var områdena ligger och avslöjar därmed vilka de är. Den visas inte medan ortnamnen är dolda. Listan och tabellen har samma siffror.",
  showAnyway: "Visa kartan ändå",
  givesAway: "Kartan avslöjar vilka områdena är, fast namnen är dolda.",
  hideMap: "Ta bort kartan",
  list: "Kommuner",
  listName: "Kommuner, med beloppet för var och en",
  areas: ({ count }) => områden(count),
  notCovered: "omfattas inte av regeln",
  noPopulation: "invånarantal saknas",
  award: "Belopp",
  perInhabitant: "Per invånare",
  baseline: "Utgångsläge",
  change: "Ändring",
  why: "Varför detta belopp?",
  whyName: ({ name }) => `Varför detta belopp? ${name}`,
  key: "Vad kartan visar",
  keyCircle: "Cirkelns yta är beloppet",
  keyShade: {
    kronor: "Belopp i kronor",
    millions: "Belopp i miljoner kronor",
    perInhabitant: "Kronor per invånare i områdena",
  },
  under: ({ limit }) => `under ${limit}`,
  fromTo: ({ from, to }) => `${from} till under ${to}`,
  orMore: ({ limit }) => `${limit} eller mer`,
  all: ({ amount }) => `alla: ${amount}`,
  none: "inget belopp",
  summary: {
    spread: ({ isMadeUp, money, count, places }) =>
      isMadeUp
        ? `I det här påhittade exemplet går ${money} till ${mottagare(count, places)}.`
        : `${money} går till ${mottagare(count, places)}.`,
    range: ({ low, lowName, high, highName }) =>
      `Beloppen för en kommun går från ${low} (${lowName}) till ${high} (${highName}).`,
    perInhabitant: ({ low, lowName, high, highName }) =>
      `Per invånare i områdena går de från ${low} (${lowName}) till ${high} (${highName}).`,
    none: ({ places }) => `${kommuner(places)} får ingenting.`,
    unplaced: ({ count }) => `${områden(count)} finns inte på kartan.`,
  },
  several: "Där flera områden ligger i samma kommun visar kartan deras summa.",
  table: "Siffrorna som tabell",
  caption: "Belopp per kommun, i kronor",
  municipality: "Kommun",
  code: "Kod",
  areasColumn: "Områden",
  total: "Alla kommuner",
  heading: "Vad varje kommuns områden skulle få",
  attribution: "Kommunernas gränser: Statistiska centralbyrån (SCB), fria kartfiler (CC0), förenklade.",
  file: "karta",
};
