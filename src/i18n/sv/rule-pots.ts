import type { RuleTexts } from "../en/rule.ts";
import { plural } from "./grammar.ts";
import { inWords } from "./in-words.ts";

/** Vad fördelningsgrunderna heter där en väljs. */
export const kinds: RuleTexts["kinds"] = {
  equal: "Lika delar",
  size: "Efter storlek",
  need: "Efter behov",
  improvement: "Efter förbättring",
  rank: "Efter placering i förbättring",
  valueAdded: "Efter förbättring utöver den väntade",
  price: "Pris för förbättring",
  target: "Efter mål",
  fixed: "Fasta belopp",
};

/** Hur regelns delpotter fördelas. */
export const pot: RuleTexts["pot"] = {
  all: "Alla pengarna",
  nothing: "0\u00a0%",
  equal: ({ share }) => `${share} fördelas lika mellan områdena.`,
  size: ({ share, attribute }) => `${share} fördelas mellan områdena i förhållande till ${attribute}.`,
  sizePower: ({ share, attribute, exponent }) =>
    `${share} fördelas mellan områdena i förhållande till ${attribute} upphöjt till ${exponent}.`,
  need: ({ share, indicator, years, side, reference, power, times }) =>
    `${share} fördelas mellan de områden där ${indicator} ${years} är ${side} ${reference}, i förhållande till avståndet dit${power}${times}.`,
  power: ({ exponent }) => ` upphöjt till ${exponent}`,
  times: ({ attribute }) => `, gånger ${attribute}`,
  side: { below: "lägre än", above: "högre än" },
  reference: {
    nation: "rikets värde",
    best: "det bästa områdets värde",
    mean: "områdenas medelvärde",
    number: "nivån",
  },
  price: {
    sentence: ({ share, indicator, from, to, price, measure }) =>
      `${share} betalar för hur ${indicator} ändrades från ${from} till ${to}: ${price} för ${measure}.`,
    apart:
      "Så länge delpottens pengar räcker är inget områdes vinst ett annats förlust. Räcker de inte sänks alla belopp i samma mån.",
  },
  target: {
    linear: ({ share, form, goal, indicator, from, target, to }) =>
      `${share} fördelas mellan områdena ${form} sitt mål, som är ${goal}: ${indicator} ska gå från nivån ${from} till ${target} ${to}.`,
    allOrNothing: ({ share, form, goal, indicator, from, target, to }) =>
      `${share} fördelas lika mellan ${form} sitt mål, som är ${goal}: ${indicator} ska gå från nivån ${from} till ${target} ${to}.`,
    forms: {
      linear: "efter hur långt de har kommit mot",
      allOrNothing: "de områden som har nått",
    },
    goals: {
      ahead: "så mycket bättre än områdets egen start",
      same: "detsamma för alla",
      own: "angivet för varje område",
    },
    ahead: ({ ahead }) => `${ahead} procentenheter bättre`,
    notKept: "Inget område får betalt för det läge det redan hade.",
    own: "områdets mål",
    kept: "Ett område som låg vid sitt mål redan från början räknas fullt ut så länge det ligger kvar där.",
    alone: {
      linear: "Ett område som är ensamt om att ha kommit närmare får hela delpotten.",
      allOrNothing: "Ett område som är ensamt om att ha nått sitt mål får hela delpotten.",
    },
  },
  fixed: ({ share, amounts }) => `${share} går ut i fasta belopp: ${amounts}.`,
  amount: ({ amount, area }) => `${amount} till ${area}`,
  amountsMany: ({ count, total }) =>
    plural(count, {
      one: `${total} till ett område`,
      other: `sammanlagt ${total} till ${inWords(count)} områden`,
    }),
  amountsNone: "ännu inga",
  same: {
    first: ({ share, condition }) => `${share} fördelas på samma sätt ${condition}`,
    next: ({ share, condition }) => `${share} ${condition}`,
    and: ", och ",
    comma: ", ",
    zero: ({ indicator, rose }) => `där ${indicator} ${rose}`,
    zeroGap: ({ indicator, rose, reference }) =>
      `där ${indicator} ${rose}, med avståndet räknat till ${reference}`,
    shift: ({ indicator }) => `efter ${indicator}`,
    shiftGap: ({ indicator, reference }) => `efter ${indicator}, med avståndet räknat till ${reference}`,
  },
};

export const improvement: RuleTexts["improvement"] = {
  zero: ({ share, indicator, rose, from, to, measure }) =>
    `${share} fördelas mellan de områden där ${indicator} ${rose} från ${from} till ${to}, i förhållande till ${measure}.`,
  shift: ({ share, indicator, from, to, measure }) =>
    `${share} fördelas mellan alla områden efter hur ${indicator} ändrades från ${from} till ${to}, i förhållande till ${measure}.`,
  rose: { up: "ökade", down: "minskade" },
  measures: {
    up: {
      pp: "ökningen i procentenheter",
      relative: "ökningen i procent av utgångsläget",
      persons: "ökningen i antal personer",
      gapClosed: "hur mycket som togs igen av avståndet till",
    },
    down: {
      pp: "minskningen i procentenheter",
      relative: "minskningen i procent av utgångsläget",
      persons: "minskningen i antal personer",
      gapClosed: "hur mycket som togs igen av avståndet till",
    },
    change: {
      pp: "förbättringen i procentenheter",
      relative: "förbättringen i procent av utgångsläget",
      persons: "förbättringen i antal personer",
      gapClosed: "hur mycket som togs igen av avståndet till",
    },
  },
  /** Det som priset gäller. */
  prices: {
    up: {
      pp: "varje procentenhet den ökade",
      relative: "varje procent den ökade från utgångsläget",
      persons: "varje person fler",
      gapClosed: "varje procent som togs igen av avståndet till",
    },
    down: {
      pp: "varje procentenhet den minskade",
      relative: "varje procent den minskade från utgångsläget",
      persons: "varje person färre",
      gapClosed: "varje procent som togs igen av avståndet till",
    },
  },
  relative: ({ relative }) => `Förändringen räknas ${relative}.`,
  relativeForms: {
    none: "som den är",
    mean: "bara till den del den är bättre än områdenas genomsnittliga förändring",
    nation: "bara till den del den är bättre än förändringen i riket",
  },
  rank: ({ share, indicator, from, to, measure }) =>
    `${share} fördelas i förhållande till poäng för placering. Områdena rangordnas efter hur ${indicator} ändrades från ${from} till ${to}, mätt som ${measure}.`,
  pointsByCount:
    "Det första får lika många poäng som det finns områden, nästa ett poäng mindre och så vidare ner till ett.",
  pointsListed: ({ points }) => `I tur och ordning får de ${points} poäng, och de övriga inga.`,
  tied: "Områden som hamnar lika delar på platsernas poäng.",
  valueAdded: ({ share, indicator, rose, from, to, level, measure }) =>
    `${share} fördelas mellan de områden där ${indicator} ${rose} mer från ${from} till ${to} än vad nivån ${level} ger anledning att vänta, i förhållande till skillnaden. Förändringen mäts som ${measure}; det väntade läses av på en rät linje genom alla områden.`,
  valueAddedShift: ({ share, indicator, from, to, level, measure }) =>
    `${share} fördelas mellan alla områden efter hur ${indicator} ändrades från ${from} till ${to}, jämfört med vad nivån ${level} ger anledning att vänta. Förändringen mäts som ${measure}; det väntade läses av på en rät linje genom alla områden.`,
  sameYears:
    "Eftersom nivån hämtas från de år som förändringen räknas från belönar linjen också en återgång mot medelvärdet.",
  negative: {
    improvement: {
      zero: ({ negative }) => `Ett område som gått bakåt ${negative}.`,
      shift: ({ negative }) =>
        `Ett område som gått bakåt ${negative}: alla förändringar höjs lika mycket, så att den svagaste blir noll.`,
    },
    valueAdded: {
      zero: ({ negative }) => `Ett område som nått mindre än väntat ${negative}.`,
      shift: ({ negative }) =>
        `Ett område som nått mindre än väntat ${negative}: alla skillnader höjs lika mycket, så att den svagaste blir noll.`,
    },
    rank: {
      zero: ({ negative }) => `Områden som gått bakåt ${negative}.`,
      shift: ({ negative }) => `Områden som gått bakåt ${negative}.`,
    },
  },
  negativeForms: {
    one: { zero: "får ingenting ur den delpotten", shift: "räknas också" },
    rank: {
      zero: "delar sista platsen med dem som stått still",
      shift: "rangordnas efter hur mycket",
    },
  },
  multiply: ({ weight, attribute }) => `Poängen multipliceras med 1 plus ${weight} gånger ${attribute}.`,
  add: ({ weight, attribute }) =>
    `Till förändringen läggs ${weight} gånger det som ${attribute} ligger över områdenas medelvärde; under medelvärdet dras det av på samma sätt.`,
  times: ({ times }) => `Poängen ${times}.`,
  timesForms: {
    none: "räknas inte upp efter områdets storlek",
    denominator: "multipliceras med antalet personer bakom siffran",
    attribute: ({ attribute }) => `multipliceras med ${attribute}`,
  },
  noise: {
    none: ({ noise }) => `Slumpen i siffrorna ${noise}.`,
    shrink: ({ noise }) =>
      `Slumpen i siffrorna ${noise}: varje förändring dras mot områdenas medelvärde, mer ju större del av den som kan vara slump.`,
    significant: ({ noise, z }) =>
      `Slumpen i siffrorna ${noise}: en förändring som är mindre än ${z} standardavvikelser från slumpen räknas som ingen.`,
    minimum: ({ noise, n }) =>
      `Slumpen i siffrorna ${noise}: ett område där färre än ${n} personer räknats något av åren får inga poäng.`,
  },
  noiseForms: {
    none: "lämnas därhän",
    shrink: "dämpas",
    significant: "sållas bort",
    minimum: "hålls ute med ett minsta antal",
  },
};
