import type { goalSeek as english } from "../en/goal-seek.ts";
import { inWords } from "./in-words.ts";

/** Texter om vilken regel som skulle nå ett mål. */
export const goalSeek: typeof english = {
  title: "Vad skulle krävas?",
  waits:
    "Till exempel fem miljoner till ett område utan att någon förlorar mer än en tiondel: säg vad som ska nås, så söks en regel som gör det.",
  opens: "Säg vad som ska nås",
  conditions: {
    atLeast: ({ area, money }) => `${area} får minst ${money}`,
    sameTotal: "lika mycket betalas ut i allt som i utgångsläget",
    nobodyLoses: ({ share }) => `ingen förlorar mer än ${share} mot utgångsläget`,
    neediestGet: ({ share, part }) =>
      `den ${part} av invånarna som har störst behov får minst ${share} av pengarna`,
  },
  impossible: {
    money: ({ conditions, asked, there, lack }) =>
      `ingen regel klarar det: ${conditions} kräver ${asked}, och det finns ${there}. Det saknas ${lack}.`,
    neediest: ({ conditions, most, asked, lack }) =>
      `ingen regel klarar det: ${conditions} skulle kräva ${asked} till dem med störst behov, som kan få högst ${most}. Det saknas ${lack}.`,
  },
  one: {
    found: ({ lever, pieces, value, now }) =>
      `${lever} på ${value} räcker (nu ${now}). Allt uppfylls ${pieces}.`,
    holds: ({ lever, now, pieces }) =>
      `allt är redan uppfyllt, med ${lever} på ${now}; det fortsätter att gälla ${pieces}.`,
    piece: ({ from, to }) => `från ${from} till ${to}`,
    only: ({ value }) => `bara vid ${value}`,
    rounding:
      "Avrundningen förstör de värden som räcker före avrundning: inget av de prövade håller som det betalas ut.",
  },
  several: {
    found: ({ values }) => `med den minsta ändring som hittades: ${values}.`,
    holds: "allt är redan uppfyllt.",
    search: ({ tried }) =>
      `Hittat genom sökning bland ${tried} regler: det bevisar inte att inget ligger närmare, eller att inget finns.`,
    value: ({ lever, now, value }) => `${lever} ${now} → ${value}`,
  },
  limits: {
    found: ({ conditions, limits, added }) =>
      `${conditions}: det räcker att lägga till ${limits === 1 ? "ett" : inWords(limits)} golv i regeln: ${added}.`,
    replaced: ({ replaced }) => `Golvet ${replaced} är svagare och tas bort.`,
    holds: ({ conditions }) => `${conditions}: det uppfyller regeln redan.`,
    notByLimits:
      "en andel till dem med störst behov är ingen gräns för ett område: låt ett tal i regeln ändras i stället.",
    notMet:
      "gränser räcker inte i den här regeln: ett område som inte är med får ingen, eller så står andra gränser emot.",
  },
  conflict: ({ conditions, lack }) =>
    `det som får ändras räcker inte: ${conditions}. Som bäst saknas ${lack}.`,
  conflictNone: ({ conditions }) =>
    `det som får ändras räcker inte: ingen regel som prövades går att räkna (${conditions}).`,
  lacking: {
    noPopulation: "vilka som har störst behov går inte att säga: inget område har en folkmängd.",
    noNeed: "vilka som har störst behov går inte att säga: inget visar hur områdena har det.",
  },
  gains: ({ area, money, before }) => `${area} får då ${money} i stället för utgångslägets ${before}.`,
  pays: ({ area, money, before }) =>
    `${area} betalar mest för det: ${money} i stället för utgångslägets ${before}.`,
  raised: "Golven är satta så att allt gäller också efter avrundningen.",
  roundedShort: ({ condition, money }) =>
    `Efter avrundningen fattas ${money} för att detta ska gälla på kronan: ”${condition}”.`,
  roundedShortFor: ({ condition, money, area }) =>
    `Efter avrundningen fattas som mest ${money}, för ${area}, för att detta ska gälla på kronan: ”${condition}”.`,
  form: {
    legend: "Vad som ska nås",
    atLeast: "Ett område får minst",
    area: "Område",
    amount: "Belopp, miljoner",
    none: "inget område",
    nobodyLoses: "Mot utgångsläget förlorar ingen mer än",
    lossShare: "Största förlust, procent",
    sameTotal: "Lika mycket betalas ut i allt som i utgångsläget",
    neediest: "Femtedelen med störst behov får minst",
    neediestShare: "Andel till femtedelen med störst behov, procent",
    lever: "Vad som får ändras",
    limits: "Gränser läggs till i regeln",
    weights: "Vikterna för alla delpotter",
    seek: "Sök",
    add: "Lägg till som scenario",
    added: ({ title }) =>
      `Tillagt: scenariot ”${title}” finns nu bland dina scenarier, och det är det som visas.`,
    scenario: {
      atLeast: ({ area, money }) => `${area} minst ${money}`,
      neediest: ({ share }) => `Störst behov minst ${share}`,
      nobodyLoses: ({ share }) => `Ingen förlorar mer än ${share}`,
      sameTotal: "Lika mycket i allt",
    },
  },
  levers: {
    budgetSek: "budgeten",
    reserveSek: "pengarna som hålls inne",
    weight: ({ pot }) => `vikten för ${pot}`,
    floor: ({ limit }) => `golvet ${limit}`,
    cap: ({ limit }) => `taket ${limit}`,
    field: ({ pot, field }) => `${pot}: ${field}`,
    fields: {
      exponent: "exponenten",
      reference: "nivån att jämföra med",
      target: "målet",
      ahead: "procentenheterna före starten",
      z: "antalet standardavvikelser",
      n: "det minsta antal personer",
      sekPerUnit: "priset",
      weight: "hur mycket en justering räknas",
      amountsSek: ({ area }) => `beloppet till ${area}`,
      targetFor: ({ area }) => `målet för ${area}`,
    },
  },
  table: {
    area: "Område",
    now: "Utgångsläge, kr",
    current: "Din regel, kr",
    after: "Sökt regel, kr",
    change: "Mot utgångsläget, kr",
    file: "mal-tilldelningar",
    title: "Vem som skulle få vad",
  },
  curve: {
    title: ({ lever }) => `Vad ${lever} gör`,
    file: "mal-kurva",
    picture: ({ lever }) =>
      `Hur många kronor varje villkor är från att brista, för varje värde på ${lever}; över noll gäller det.`,
    value: "Värde",
    holds: "allt uppfylls",
    now: "nu",
    note: "En linje över noll: villkoret gäller med så många kronor; under: så många saknas. Räknat på tilldelningar före avrundning; det som erbjuds prövas på tilldelningar som de betalas ut.",
    notCarriedOut: "går inte att räkna",
  },
};
