import type { predictability as english } from "../en/predictability.ts";

export const predictability: typeof english = {
  title: "Vad kan en mottagare räkna med?",
  sentences: {
    falls: ({ fallen, all, noun }) =>
      `${fallen} av ${all} ${noun.other} måste räkna med minst en chans på tio att nästa belopp blir över 20\u00a0% mindre än det nuvarande (inte än utgångslägets).`,
    noFalls: ({ noun }) =>
      `${noun.no} ${noun.one} har så mycket som en chans på tio att nästa belopp blir över 20\u00a0% mindre än det nuvarande (inte än utgångslägets).`,
    worst: ({ area, share, now }) => `risken är störst för ${area}: ${share} (får nu ${now}).`,
    own: ({ area, safe, low, high, now, year }) =>
      `${area} får nu ${now} och kan räkna med ${safe} ${year}, nio gånger av tio; beloppet ligger mellan ${low} och ${high} i nio dragningar av tio.`,
    ownNothing: ({ area, nothing, low, high, now, year }) =>
      `${area} får nu ${now} och är inte säker på någon krona ${year}: i ${nothing} av dragningarna blir det 0 kronor; beloppet ligger mellan ${low} och ${high} i nio dragningar av tio.`,
    passage: ({ first, last }) =>
      `en förändring märks i beloppen ${first === 0 ? "samma år" : `från det ${ordinal(first)} året efter den`} och har gått igenom efter ${last} år.`,
    same: ({ noun }) =>
      `varje ${noun.one} får detsamma i nästa utbetalning som nu: inget belopp följer siffror som kan röra sig.`,
    none: ({ year }) => `det finns ingen nästa utbetalning: regeln har inga pengar för ${year}.`,
  },
  table: {
    title: "Nästa belopp",
    file: "nasta-belopp",
    area: "Område",
    now: "Nu, kr",
    safe: "Håller nio gånger av tio, kr",
    low: "5\u00a0%, kr",
    quarter: "25\u00a0%, kr",
    median: "Median, kr",
    threeQuarters: "75\u00a0%, kr",
    high: "95\u00a0%, kr",
    mean: "Medelvärde, kr",
    fall: "Chans för ett fall över 20\u00a0%",
    fallError: "dragningarnas fel",
    nothing: "Chans för inget",
  },
  picture: ({ year }) => `Belopp ${year}: vad nio dragningar av tio ligger inom, medianen och beloppet nu.`,
  range: "nio dragningar av tio",
  median: "median",
  now: "belopp nu",
  drawn: ({ shown, all }) => `Bilden visar de ${shown} största av ${all}; tabellen har alla.`,
  note: "Ett scenario, ingen prognos: siffrorna rör sig som framskrivningen antar (antagandena finns under Tänk om), från scenariot som det är inställt.",
  method: ({ draws, seed }) =>
    `${draws} dragningar av framskrivningen (frö ${seed}); hela regeln räknas i varje.`,
};

function ordinal(number: number): string {
  return ["", "första", "andra", "tredje", "fjärde", "femte"][number] ?? `${number}:e`;
}
