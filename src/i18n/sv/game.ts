import type { game as english } from "../en/game.ts";
import { plural } from "./grammar.ts";

/** Kommunspelets texter. */
export const game: typeof english = {
  title: "Kommunspelet",
  lead: "Grupper styr samma påhittade kommun i fyra år: de fördelar bidraget, ser statistiken sent och får nästa bidrag enligt regeln. Sedan byter klassen regel och spelar igen.",
  open: "Spela kommunspelet",
  back: "Alla lektioner",
  madeUp:
    "Allt i spelet är påhittat: kommunerna, deras invånare och vad pengar gör. Det säger ingenting om någon verklig plats.",
  seed: "Värld (ett tal; samma tal är samma värld för alla grupper)",
  link: "En länk till grupperna, till den här världen och regeln.",
  rule: "Bidraget följer",
  rules: {
    result: "resultat: hur mycket siffrorna har förbättrats",
    need: "behov: hur långt siffrorna är från de bästa",
    equal: "lika delar",
  },
  year: ({ at, of }) => `År ${at} av ${of}`,
  grant: ({ money }) => `Bidraget är ${money}. Fördela allt:`,
  fields: {
    jobs: "Arbete",
    assistance: "Hjälp ur bidragsberoende",
    school: "Skola",
    prevention: "Förebyggande (verkar från nästa år)",
  },
  left: ({ count }) =>
    plural(count, {
      one: "1 tiondel är kvar att fördela.",
      other: `${count} tiondelar är kvar att fördela.`,
    }),
  over: ({ count }) =>
    plural(count, {
      one: "1 tiondel för mycket är fördelad.",
      other: `${count} tiondelar för mycket är fördelade.`,
    }),
  whole: "Allt är fördelat.",
  next: "Gå vidare till nästa år",
  finish: "Avsluta spelet",
  again: "Spela igen från år 1",
  late: "Den senaste statistiken: den ligger ett år efter det som redan har hänt.",
  final: "Så gick det",
  table: {
    town: "Kommun",
    employment: "I arbete",
    assistance: "Med stöd",
    school: "Elever som klarar sig",
    grant: "Bidrag, kronor",
  },
  towns: { own: "Er kommun", west: "Väst", north: "Nord", east: "Öst" },
  happened: {
    ordinary: ({ year }) => `År ${year} var ett vanligt år.`,
    factory: ({ year }) => `År ${year} lades en fabrik ned, och många förlorade arbetet.`,
    upturn: ({ year }) => `År ${year} gick affärerna bra, och fler fick arbete.`,
    newcomers: ({ year }) => `År ${year} flyttade många in som behövde hjälp.`,
  },
  scores: {
    title: "Tre sätt att räkna poäng",
    rule: ({ money }) => `Efter regeln: ${money} i bidrag under åren.`,
    residents: ({ people }) =>
      `Efter hur det gick för invånarna: ${people} har det bättre än i samma värld utan pengarna.`,
    need: ({ points }) => `Efter behov: avståndet till den bästa kommunen ändrades med ${points}.`,
    why: "Den som vinner på ett sätt behöver inte vinna på ett annat. Vilket ska ett bidrag följa?",
  },
  code: "Kod för ert spel:",
  pool: {
    title: "Klassens spel",
    field: "Koder från grupperna: skriv eller klistra in en eller flera",
    otherWorld: "den är från en annan värld, eller inte från det här spelet.",
    again: ({ codes }) => `${codes} var redan räknad.`,
    number: "Spel",
    rule: "Regel",
    bySek: "Efter regeln, kr",
    byResidents: "Invånare som har det bättre",
    clear: "Ta bort spelen",
    byNeed: "Avstånd, procentenheter",
  },
};
