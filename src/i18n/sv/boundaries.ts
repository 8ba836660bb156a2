import type { boundaries as english, vintages as englishVintages } from "../en/boundaries.ts";
import { plural } from "./grammar.ts";

/** Texter om gränser och årgångar: samma regel på andra områden och på andra versioner av siffrorna. */
export const boundaries: typeof english = {
  title: "Om gränserna flyttades?",
  pairGains: ({ pair, gain, apart, together }) =>
    `som ett skulle ${pair} få ${gain} mer än var för sig: ${together} i stället för ${apart}.`,
  pairLoses: ({ pair, loss, apart, together }) =>
    `som ett skulle ${pair} få ${loss} mindre än var för sig: ${together} i stället för ${apart}.`,
  noneGains: ({ noun }) =>
    `inga två ${noun.other} i en kommun skulle vinna på att bli ${noun.a === "ett" ? "ett" : "en"}; skillnader inom avrundningen räknas inte.`,
  noPairs: ({ noun }) => `ingen kommun har två ${noun.other}: välj vilka som ska bli ett.`,
  merged: ({ areas, before, after }) => `${areas} som ett skulle få ${after} i stället för ${before}.`,
  split: ({ area, before, after, parts }) =>
    `${area} som två skulle få ${after} (${parts}) i stället för ${before}.`,
  invites: "Regeln är som den är: det här är vad den inbjuder till, inte vad någon gör.",
  failed: ({ count }) =>
    `${count} ${plural(count, { one: "par", other: "par" })} går inte att räkna som ett.`,
  kinds: ({ counts, rates }) =>
    `Tas för antal, som läggs ihop: ${counts}. Tas för andelar, vägda med invånarna: ${rates}.`,
  nothing: "inget",
  note: "Andelar räknas på båda områdenas personer tillsammans; ett delat område har samma andelar i båda delarna. Tilldelningarna är avrundade.",
  form: {
    first: "Gör till ett",
    second: "och",
    choose: "välj",
    split: "Eller dela",
    part: "Personer i första delen, procent",
  },
  table: {
    file: "granser-par",
    title: "Varje par i en kommun, som ett",
    pair: "Par",
    apart: "Var för sig, kr",
    together: "Som ett, kr",
    change: "Ändring, kr",
  },
  redrawn: {
    file: "granser-andra",
    title: "Vilka andra som får mer eller mindre",
    area: "Område",
    change: "Ändring, kr",
  },
};

export const vintages: typeof englishVintages = {
  title: "Om siffrorna revideras?",
  waits:
    "Låt siffrorna som de publicerades stå i utgångsläget och skriv de reviderade i ett scenario: då räknas samma regel på båda.",
  none: "ingen av siffrorna som regeln läser skiljer sig mellan utgångsläget och scenariot.",
  moved: ({ money, count }) =>
    `med ${count} ${plural(count, { one: "reviderad siffra", other: "reviderade siffror" })} flyttar samma regel ${money}.`,
  most: ({ area, before, now }) => `${area} flyttas mest: ${now} i stället för ${before}.`,
  unread: ({ count }) =>
    `${count} ${plural(count, { one: "siffra", other: "siffror" })} till skiljer sig; regeln läser ${plural(count, { one: "den", other: "dem" })} inte.`,
  table: {
    file: "argangar",
    title: "Samma regel på båda versionerna av siffrorna",
    area: "Område",
    published: "Som publicerat, kr",
    revised: "Som reviderat, kr",
    change: "Ändring, kr",
  },
  note: "Som publicerat: utgångslägets siffror. Som reviderat: scenariots. Regeln är scenariots i båda.",
};
