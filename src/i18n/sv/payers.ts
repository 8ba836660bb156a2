import type { PayersTexts } from "../en/payers.ts";

/** Texterna om vem som betalar ett program och vem som vinner på det. */
export const payers: PayersTexts = {
  title: "Vem betalar, vem vinner",
  payers: {
    municipality: "Kommunen",
    state: "Staten",
    region: "Regionen",
    society: "Samhället",
  },
  causes: {
    job: "En till i arbete",
    assistance: "En färre med försörjningsstöd",
    pupil: "En elev till behörig",
  },
  cost: ({ list }) => `Under åren som visas kostar programmet: ${list}.`,
  typedCost: ({ list }) => `Med den kostnad som är ifylld kostar programmet: ${list}.`,
  item: ({ payer, money }) => `${payer} ${money}`,
  noCost: "ingen något",
  nothing:
    "Vad det ger dem är inte känt förrän du har sagt vad en person är värd för var och en. Ingen har publicerat sådana siffror.",
  waiting: "Bara dragningarna kan visa vad det kostar.",
  onAverage: ({ list }) =>
    `Netto i miljoner kronor med talen du har fyllt i, i genomsnitt över dragningarna och (inom parentes) där nio dragningar av tio ligger: ${list}.`,
  asExpected: ({ list }) => `Netto i miljoner kronor med talen du har fyllt i, som väntevärden: ${list}.`,
  netOf: ({ payer, net }) => `${payer} ${net}`,
  range: ({ low, high }) => ` (${low} till ${high})`,
  imbalance: ({ loser, gainers, money }) =>
    `${loser} förlorar medan andra vinner (${gainers}). ${money} från dem skulle få det att gå jämnt upp.`,
  notCovered: "Det de vinner räcker inte till det.",
  filled: ({ known, all }) => `Av ${all} värden är ${known} ifyllda; de andra är inte med.`,
  nothingFor: ({ payers }) => `Inget är ifyllt för: ${payers}.`,
  picture: {
    cost: "Kostnad",
    gain: "Vinst",
    net: "Netto, och nio dragningar av tio",
    unit: "Miljoner kronor",
  },
  table: ({ where }) => `Kostnad, vinst och netto per betalare: ${where}`,
  matrix: "Vad en person är värd, efter orsak och betalare",
  columns: {
    payer: "Betalare",
    cost: "Kostnad, kr",
    costLow: "Kostnad, P5, kr",
    costHigh: "Kostnad, P95, kr",
    gain: "Vinst, kr",
    gainLow: "Vinst, P5, kr",
    gainHigh: "Vinst, P95, kr",
    net: "Netto, kr",
    netLow: "Netto, P5, kr",
    netHigh: "Netto, P95, kr",
    needed: "Personer som krävs",
    neededLow: "Personer som krävs, P5",
    neededHigh: "Personer som krävs, P95",
    transfer: "Gör det jämnt, kr",
    cause: "Orsak",
    goesWith: "Följer",
    value: "Kronor per person och år",
    alone: "Personer som krävs på den orsaken ensam",
  },
  goesWith: {
    job: "en till i arbete",
    assistance: "en färre med försörjningsstöd",
    pupil: "en elev till behörig",
    none: "ingen som framskrivningen följer",
  },
  notFilledIn: "inte ifyllt",
  nothingBack: "inget att få tillbaka",
  never: { noGain: "aldrig: ingen vinst", allDeadweight: "aldrig: alla hade klarat sig ändå" },
  how: "Så räknas det",
  notes: {
    simulated:
      "Vinst: med programmet minus utan det, varje år som visas, bland dem som bor där. Det som kommer efter det sista året räknas inte, och inget dras av för dem som hade klarat sig ändå: de finns i båda. Alla summor är i första årets värde.",
    needed:
      "Personer som krävs: så många som får hjälp på alla ifyllda punkter, var och en under åren som vinsten varar, om inget annat ändras. De som hade klarat sig ändå är avdragna.",
    society:
      "För samhället räknas bara verkliga kostnader, inte pengar som byter ägare, och det arbete som andra utanför förlorar på de nya jobben är avdraget.",
    match: {
      new: "Mottagarnas egna pengar är en kostnad så långt de betalar något nytt (Nytt arbete för egna pengar, under Antaganden).",
      all: "Alla mottagarnas egna pengar är en kostnad, även det som hade använts ändå.",
    },
    own: "Värdena efter orsak och betalare är dina egna antaganden; inget är publicerat.",
  },
  form: {
    open: "Fyll i vad en person är värd",
    lead: "Kronor per person och år; under noll är en förlust. Ett tomt fält är inte känt. Utelämna i samhällets kolumn det som bara byter ägare, som utbetalt försörjningsstöd.",
    value: ({ cause, payer }) => `${cause}, ${payer}, kronor per person och år`,
    share: "Andel av bidraget",
    shareOf: ({ payer }) => `${payer}: andel av bidraget, procent`,
    goesWith: "Personer i framskrivningen som en orsak följer",
    cost: "Kostnad sammanlagt, miljoner kronor (tomt: det som betalas ut)",
    match: "Egna pengar som kostnad",
    matchKinds: { new: "Den nya delen", all: "Alltihop" },
    years: "År som vinsten varar",
    rate: "Diskonteringsränta, procent",
    deadweight: "Hade klarat sig ändå, procent",
  },
  grant: {
    title: "Det ordinarie anslaget",
    falls: ({ sum, most, year }) =>
      `När färre behöver försörjningsstöd, av vilket skäl som helst, minskar det ordinarie anslaget mot året före, mest ${year} med ${most}; det sista året är det ${sum} lägre än vid starten.`,
    noFall: "Det ordinarie anslaget minskar inte.",
    saves: ({ saving }) =>
      `Försörjningsstödet kostar kommunen ${saving} mindre det sista året än vid starten.`,
    costsMore: ({ saving }) =>
      `Försörjningsstödet kostar kommunen ${saving} mer det sista året än vid starten.`,
    net: ({ kept, net, range }) =>
      `Stadsdelens eller områdets del av det är ${kept}; med det lägre anslaget blir det ${net} mot starten${range}.`,
    range: ({ low, high }) => ` (${low} till ${high} i nio dragningar av tio)`,
    waiting: "Bara dragningarna kan visa vad det blir.",
    none: "I Stockholm gav färre bidragstagare ett mindre ordinarie anslag året efter. Här antas inget sådant. Ange kostnaden för en person med försörjningsstöd och den del som dras av, under Antaganden, för att se det bredvid programmets pengar.",
    table: ({ where }) => `Det ordinarie anslaget år för år: ${where}`,
    axis: "Miljoner kronor per år",
    all: "Från start till slut",
    ends: { p5: "Från start till slut, P5", p95: "Från start till slut, P95" },
    columns: {
      year: "År",
      penalty: "Anslaget minskar, kr",
      saving: "Sparat försörjningsstöd, kr",
      savingKept: "Behålls av området, kr",
      districtNet: "Kvar för området, kr",
    },
    lines: {
      penalty: "Anslaget minskar",
      savingKept: "Behålls av det sparade",
      districtNet: "Kvar för området",
    },
    notes: {
      any: "Allt är mot året före. Anslaget minskar med förra årets minskning av antalet med försörjningsstöd, vad den än beror på, även konjunkturen; det ökar inte igen när fler behöver stöd. Programmets egna pengar lämnas i fred om inte ett antagande säger annat.",
      means: "Kronorna är medelvärden av dragningarna.",
      expected: "Kronorna är väntevärden; dragningarna följer.",
    },
  },
  differs: {
    value: ({ cause, payer }) => `${cause}, värd för: ${payer}`,
    counts: ({ cause }) => `${cause}, följer`,
    grantShare: ({ payer }) => `${payer}, andel av bidraget`,
    cost: "Kostnad sammanlagt",
    asPaid: "som det betalas ut",
    matchCost: "Egna pengar som kostnad",
    perYear: ({ money }) => `${money} per person och år`,
  },
};
