import type { ahead as english } from "../en/ahead.ts";

/** Texts of the table of years ahead, and of the numbers that one plans by, in Swedish. */
export const ahead: typeof english = {
  years: "År framåt",
  yearsOf: ({ years }) => `${years} år`,
  waiting: "Hur ofta tilldelningar faller visar bara dragningarna, och de räknas nu.",
  noMoney: "Inga pengar betalas ut under de här åren.",
  money: {
    madeUp: " (påhittat)",
    once: ({ money, year, mark }) => `${money}${mark} ${year}`,
    yearly: ({ money, mark }) => `${money} per år${mark}`,
    between: ({ low, high, mark }) => `${low} till ${high} per år${mark}`,
    open: ({ paid }) => `${paid}; regeln säger inget slut.`,
    until: ({ paid, year }) => `${paid}, sista året ${year}.`,
    after: ({ effect }) => `Efter det: inga nya pengar${effect}.`,
    effect: ({ year, median, low, high }) =>
      `; i modellen ger programmet ${median} i arbete ${year} (${low} till ${high} i nio dragningar av tio)`,
    left: ({ year, paid, listed, reason }) => `${year} betalas i genomsnitt ${paid} av ${listed}${reason}.`,
    leftYears: ({ years, paid, listed, reason }) =>
      `Under ${years} betalas i genomsnitt sammanlagt ${paid} av ${listed}${reason}.`,
    reasons: {
      noPoints: ": i en del dragningar förbättras inget område i en delpott, och då går dess pengar tillbaka",
    },
    joins: ({ areas, from, first, count, all }) =>
      `${areas} är med från ${from}: pengarna för ${first} delas på ${count} områden, från ${from} på ${all}. Därför skiljer sig det första året.`,
  },
  table: {
    title: "Åren framåt, område för område",
    now: "Tilldelning nu",
    lastYear: "Sista året med pengar",
    median: "Median, sista året",
    medianOf: ({ year }) => `Median, ${year}`,
    low: "Nio av tio: från",
    high: "Nio av tio: till",
    sum: ({ years }) => `${years} sammanlagt, medelvärde`,
    fall: "Faller med mer än 20\u00a0% minst en gång",
    nothing: "Får ingenting minst en gång",
  },
  inDraws: ({ share }) => `i ${share} av dragningarna`,
  inDrawsOf: ({ low, high, noun }) => `i ${low} till ${high} av dragningarna, beroende på ${noun.one}`,
  lessThan: ({ share }) => `mindre än ${share}`,
  moreThan: ({ share }) => `mer än ${share}`,
  falls: ({ share }) =>
    `Tilldelningen faller med mer än 20\u00a0% från ett år till nästa, minst en gång, ${share}.`,
  nothings: ({ share, years }) => `Minst ett av åren ${years} kommer ingen tilldelning ${share}.`,
  nothingsOneYear: ({ share, year }) => `${year} kommer ingen tilldelning ${share}.`,
  counted: ({ draws, years, error }) =>
    `Andelar av ${draws} dragningar över tilldelningarna ${years}; medelfelet är högst ${error} procentenheter.`,
  refining: ({ draws, of }) =>
    `Första tal, ur ${draws} av ${of} dragningar: andelarna förfinas och kan ändras några procentenheter.`,
  firstYear: ({ year }) => `Tilldelningen ${year}, den första, jämförs med utgångslägets.`,
  planning: {
    title: "Tal att planera efter: kan vi anställa någon?",
    millions: "miljoner kronor",
    kronor: "kronor",
    lead: ({ where, draws }) =>
      `${where}, ur ${draws} dragningar. Talen gäller om antagandena håller; de är ingen prognos.`,
    year: "År",
    holds: ({ year, sum }) => `I nio dragningar av tio är tilldelningen ${year} minst ${sum}.`,
    holdsNothing: ({ year }) =>
      `Ingen summa över 0 håller i nio dragningar av tio för tilldelningen ${year}.`,
    reach: ({ year }) => `Tilldelningen ${year} når`,
    reaches: ({ share }) => `Det gör den ${share}.`,
    post: "En tjänst kostar, per år",
    postLead: ({ first, second }) =>
      `Från augusti ${first} till augusti ${second}: fem månader betalas ur det som får användas ${first}, sju ur ${second}.`,
    postPaid: ({ share }) => `Den kan betalas ${share}.`,
    postUnknown: "Skriv vad en tjänst kostar, så räknas i hur många dragningar den kan betalas.",
    postNoYear: ({ year }) =>
      `${year} är det sista framskrivna året: en tjänst till augusti året därpå når längre.`,
    single: ({ count }) =>
      `Tunna linjer: ${count} enskilda dragningar, var och en ett sätt som slumpen kan falla ut på.`,
    singles: "Visa tre enskilda dragningar",
    unknown: "En sammanfogad körning har inga enskilda dragningar kvar.",
  },
};
