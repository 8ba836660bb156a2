import type { robustness as english } from "../en/robustness.ts";

/** Texter om vilken regel som håller över dragna framtider. */
export const robustness: typeof english = {
  title: "Vilken regel håller?",
  lead: "Din regel bredvid bibliotekets, i tusen dragna framtider på tio år. Tar några sekunder.",
  criteria: {
    need: "Pengar till femtedelen med störst behov",
    swing: "Flyttas från år till år",
    misplaced: "Hamnar fel av slumpen",
    incentive: "För en person till",
  },
  bestAt: {
    need: "för pengar till dem med störst behov",
    swing: "för samma pengar från år till år",
    misplaced: "för minst pengar som följer slumpen",
    incentive: "för vad en hjälpt person till är värd",
  },
  all: ({ rule, futures }) => `över ${futures} dragna framtider är ${rule} bäst med varje mått.`,
  none: ({ futures, list }) => `över ${futures} dragna framtider är ingen regel bäst på allt: ${list}.`,
  leader: ({ rule, what, share }) => `${what} är det ${rule} (bäst i ${share})`,
  tied: ({ rules, what }) => `${what} ligger ${rules} lika`,
  own: ({ rule, ranks, count }) => `${rule} får rang, av ${count}: ${ranks}.`,
  rank: ({ what, rank, low, high }) => `${rank} ${what} (${low} till ${high})`,
  dominated: ({ rule, by }) => `${rule} är inte bättre än ${by} på något.`,
  drivers: ({ leader, next, what, source, share, error }) =>
    `det som avgör mellan ${leader} och ${next} ${what} är framför allt ${source}: det har del i ${share} (± ${error}) av det som skiljer dem åt.`,
  sources: { people: "vilka personer slumpen träffar", cycle: "konjunkturen" },
  without: {
    noPopulation: "Pengar till dem med störst behov går inte att säga: inget område har en folkmängd.",
    noNeed: "Pengar till dem med störst behov går inte att säga: inget mäts som visar hur områdena har det.",
    fewPayments: "Några mått kräver fler år med utbetalning än det finns.",
  },
  failed: ({ rule, reason, part }) =>
    `${rule} är inte med: i ${part} av framtiderna går den inte att räkna. ${reason}`,
  scenario: ({ number }) => `Scenario ${number}`,
  baseline: "Utgångsläget",
  table: {
    file: "haller",
    rule: "Regel",
    mean: "Medelvärde",
    error: "Medelfel",
    low: "5\u00a0%",
    median: "Median",
    high: "95\u00a0%",
    rank: "Medelrang",
    rankLow: "Rang från",
    rankHigh: "Rang till",
    best: "Bäst i",
    regret: "Största ånger",
    range: "nio framtider av tio",
    dot: "median",
  },
  overview: { title: "Varje regel med varje mått (medelvärden)", file: "haller-alla" },
  picture: ({ criterion }) => `${criterion}: var varje regel ligger i nio framtider av tio.`,
  driverTable: {
    title: "Vad som avgör mellan den bästa och nästa",
    file: "haller-avgor",
    between: "Mellan",
    source: "Källa",
    first: "Ensam",
    firstError: "± ensam",
    total: "Med allt den verkar tillsammans med",
    totalError: "± tillsammans",
    pair: ({ criterion, leader, next }) => `${criterion}: ${leader} – ${next}`,
  },
  note: {
    need: "Den del av pengarna som går till den femtedel av invånarna som har störst behov, medelvärde över åren; behovet som det är varje år utan programmet.",
    swing: "Halva summan av tilldelningarnas ändringar från ett år till nästa, medelvärde över åren.",
    misplaced:
      "Halva summan av skillnaderna mot vad samma regel, utan hänsyn till slumpen, skulle betala i samma framtid med alla som väntat; medelvärde över åren.",
    incentive:
      "Kronor mer till ett område för en person till i arbete, ur försörjningsstöd eller behörig det sista året: medelvärde av de tre, för ett område valt av slumpen.",
  },
  method: ({ futures, years, seed }) =>
    `${futures} framtider på ${years} år (frö ${seed}) med siffrorna och antagandena i scenariot som arbetas med; varje regel möter samma personer, konjunktur och antaganden och betalar varje år. En framskrivning är ett scenario, ingen prognos. Största ånger: hur långt från det bästa i en framtid, som mest.`,
  driverNote: ({ pairs }) =>
    `Skillnadens varians delad mellan det som dras, med ${pairs} par av framtider och medelfel. Antaganden som är fasta varierar inte och har ingen del.`,
};
