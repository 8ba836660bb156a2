import type { ExplainTexts } from "../en/explain.ts";
import { number, plural } from "./grammar.ts";

/** Orden i "Varför detta belopp?". Meningar slutar med punkt. */
export const explain: ExplainTexts = {
  decided: {
    place: ({ area, municipality }) => `${area}, ${municipality}`,
    amount: ({ title, amount, provenance }) => `${title}: ${amount} (${provenance}).`,
    reference: ({ area, text }) => `${area}. ${text}`,
  },
  lead: {
    madeUp: ({ area, award }) => `I det här påhittade exemplet får ${area} ${award}.`,
    plain: ({ area, award }) => `${area} får ${award}.`,
    nothingMadeUp: ({ area }) => `I det här påhittade exemplet får ${area} ingenting.`,
    nothing: ({ area }) => `${area} får ingenting.`,
    decided: "Beloppet är beslutat; fördelningen på delpotter är påhittad.",
  },
  /** Vad av en tilldelning som vilar på en egenskap. */
  rests: {
    more: ({ attribute }) =>
      `Varav det som vilar på ${attribute}: utan det vore tilldelningen så mycket mindre`,
    less: ({ attribute }) =>
      `Förlorat genom ${attribute}, som ger andra mer: utan det vore tilldelningen så mycket större`,
  },
  columns: {
    why: "Varför",
    kronor: "kronor",
    total: "Tilldelning",
    step: "Steg",
    before: "Utgångsläge",
    now: "Nu",
    change: "Ändring",
  },
  selection: {
    everyone: "Området är med, som alla områden.",
    listed: "Området är med: det är ett av de uppräknade.",
    met: ({ reasons }) => `Området är med: ${reasons}.`,
    notListed: "Området är inte med, eftersom det inte är ett av de uppräknade.",
    left: ({ reasons }) => `Området är inte med, eftersom ${reasons}.`,
    yes: {
      compareAttribute: ({ quantity, value, op, limit }) => `${quantity} är ${value}, ${op} ${limit}`,
      compareIndicator: ({ quantity, year, value, op, limit }) =>
        `${quantity} ${year} är ${value}, ${op} ${limit}`,
      listed: "det är ett av de uppräknade områdena",
      topAttribute: ({ n, quantity, order }) => `det hör till de ${n} områden där ${quantity} är ${order}`,
      topIndicator: ({ n, quantity, year, order }) =>
        `det hör till de ${n} områden där ${quantity} ${year} är ${order}`,
      observed: ({ indicator, years }) => `det finns en uppgift om ${indicator} ${years}`,
    },
    no: {
      compareAttribute: ({ quantity, value, op, limit }) => `${quantity} är ${value}, inte ${op} ${limit}`,
      compareIndicator: ({ quantity, year, value, op, limit }) =>
        `${quantity} ${year} är ${value}, inte ${op} ${limit}`,
      listed: "det inte är ett av de uppräknade områdena",
      topAttribute: ({ n, quantity, order }) =>
        `det inte hör till de ${n} områden där ${quantity} är ${order}`,
      topIndicator: ({ n, quantity, year, order }) =>
        `det inte hör till de ${n} områden där ${quantity} ${year} är ${order}`,
      observed: ({ indicator, years }) => `det saknas uppgift om ${indicator} ${years}`,
    },
    ops: { "<": "lägre än", "<=": "högst", ">": "högre än", ">=": "minst" },
    order: { highest: "högst", lowest: "lägst" },
  },
  change: {
    rose: ({ indicator, before, after, points }) =>
      `${indicator} ökade från ${before} till ${after}: ${points}.`,
    fell: ({ indicator, before, after, points }) =>
      `${indicator} minskade från ${before} till ${after}: ${points}.`,
    roseBy: ({ indicator, before, after, points, people, count }) =>
      `${indicator} ökade från ${before} till ${after}: ${points}, ungefär ${people} av ${count}.`,
    fellBy: ({ indicator, before, after, points, people, count }) =>
      `${indicator} minskade från ${before} till ${after}: ${points}, ungefär ${people} av ${count}.`,
    still: ({ indicator, before, after }) => `${indicator} stod still: ${before} och ${after}.`,
    worse: "Det är en försämring.",
    few: ({ points }) => `Så få räknas att en person motsvarar ${points}.`,
    rounded: ({ low, high }) =>
      `Källan anger hela procent, så den verkliga förändringen kan vara allt från ${low} till ${high} procentenheter.`,
    figure: ({ value, years }) => `${value} (${years})`,
    taken: {
      mean: {
        better: ({ taken, left }) =>
          `Områdena förbättrades med ${taken} i genomsnitt, vilket dras av; kvar blir ${left}.`,
        worse: ({ taken, left }) =>
          `Områdena gick bakåt med ${taken} i genomsnitt, vilket läggs till; det blir ${left}.`,
        same: "I genomsnitt stod områdena still, så inget dras av.",
      },
      nation: {
        better: ({ taken, left }) => `Riket förbättrades med ${taken}, vilket dras av; kvar blir ${left}.`,
        worse: ({ taken, left }) => `Riket gick bakåt med ${taken}, vilket läggs till; det blir ${left}.`,
        same: "Riket stod still, så inget dras av.",
      },
    },
    relative: ({ measured }) => `I förhållande till utgångsläget är det ${measured}.`,
    persons: ({ measured }) => `Räknat i människor är det ${measured}.`,
    gapClosed: ({ reference, measured }) => `Av avståndet till ${reference} togs ${measured} igen.`,
    gapWidened: ({ reference, measured }) => `Avståndet till ${reference} växte med ${measured}.`,
    noGap: ({ reference }) => `Det hade redan nått ${reference}, så det fanns inget avstånd att ta igen.`,
  },
  level: {
    claim: ({ indicator, level, distance, side, reference }) =>
      `${indicator} var ${level}, vilket är ${distance} ${side} de ${reference} som jämförelsen görs med.`,
    none: ({ indicator, level, reference }) =>
      `${indicator} var ${level}, inte sämre än de ${reference} som jämförelsen görs med.`,
    below: "under",
    above: "över",
  },
  target: {
    linear: ({ indicator, start, end, target, score }) =>
      `${indicator} gick från ${start} till ${end}. Målet är ${target}, och ${score} av vägen dit är tillryggalagd.`,
    reached: ({ indicator, start, end, target }) =>
      `${indicator} gick från ${start} till ${end} och har nått målet ${target}.`,
    missed: ({ indicator, start, end, target }) =>
      `${indicator} gick från ${start} till ${end} och har inte nått målet ${target}.`,
    kept: ({ indicator, target, end }) =>
      `${indicator} låg vid målet ${target} redan från början och gör det fortfarande, vid ${end}.`,
    lost: ({ indicator, target, end }) =>
      `${indicator} låg vid målet ${target} från början men gör det inte längre, vid ${end}.`,
  },
  rank: {
    alone: ({ rank, count, points }) => `Det är plats ${rank} av ${count} och ger ${points}.`,
    tied: ({ rank, count, points }) => `Det är delad plats ${rank} av ${count} och ger ${points}.`,
  },
  price: ({ points, price, claim }) => `Det är ${points} poäng, à ${price}: ${claim}.`,
  points: ({ count }) => plural(count, { one: `${number(count)} poäng`, other: `${number(count)} poäng` }),
  adjustment: {
    addUp: ({ weight, attribute, value, after }) =>
      `${weight} gånger det som ${attribute} (${value}) ligger över medelvärdet läggs till: ${after} sammanlagt.`,
    addDown: ({ weight, attribute, value, after }) =>
      `${weight} gånger det som ${attribute} (${value}) ligger under medelvärdet dras av: ${after} sammanlagt.`,
    shrink: ({ kept, after }) =>
      `Dämpat för slumpen mot områdenas medelvärde, där ${kept} av skillnaden får stå kvar: ${after}.`,
    insignificant: ({ z }) =>
      `Det ligger inom ${z} standardavvikelser från slumpen och räknas därför som ingen förändring.`,
    significant: ({ z }) => `Det är mer än ${z} standardavvikelser från slumpen och räknas därför.`,
    tooFew: ({ value, n }) =>
      `Bara ${value} personer räknades, färre än ${n}, så det räknas som ingen förändring.`,
    enough: ({ value, n }) => `Minst ${value} personer räknades, tillräckligt för det minsta antalet ${n}.`,
    valueAdded: ({ expected, after }) => `Utifrån nivån var ${expected} väntat; skillnaden är ${after}.`,
    zeroRank: "I rangordningen räknas det som att stå still.",
    shift: ({ raise, after }) => `Alla höjs med ${raise}, så att den svagaste blir noll: ${after}.`,
    multiply: ({ attribute, value, factor }) =>
      `För ${attribute} (${value}) multipliceras poängen med ${factor}.`,
    timesAttribute: ({ attribute, value }) => `Det multipliceras med ${attribute} (${value}).`,
    timesDenominator: ({ value }) => `Det multipliceras med antalet personer bakom siffran (${value}).`,
    exponent: ({ weight, after }) => `Upphöjt till ${weight} blir det ${after}.`,
  },
  attribute: ({ attribute, value }) => `${attribute} är ${value}.`,
  score: {
    share: ({ score, sum, share, money }) =>
      `Det ger ${score} av alla områdens ${sum} poäng: ${share}, och lika stor del av delpottens ${money}.`,
    shareOfSize: ({ share, sum, money }) =>
      `Det är ${share} av summan för alla områden (${sum}), och lika stor del av delpottens ${money}.`,
    equal: ({ share, money }) => `Alla områden får lika mycket, ${share} av delpottens ${money}.`,
    worse: ({ money }) => `Ett område som gått bakåt får inga poäng, alltså inget av delpottens ${money}.`,
    lessThanExpected: ({ money }) =>
      `Ett område som nått mindre än väntat får inga poäng, alltså inget av delpottens ${money}.`,
    none: ({ money }) => `Inga poäng här, alltså inget av delpottens ${money}.`,
    noMoney: "Delpotten har inga pengar.",
    empty: ({ money }) => `Inget område har poäng här, så delpottens ${money} går någon annanstans.`,
    fixed: ({ money }) => `Ett fast belopp ur delpottens ${money}.`,
    priceInFull: ({ money }) =>
      `Delpottens ${money} räcker till alla, så beloppet betalas fullt ut och tas inte från någon annan.`,
    priceScaled: ({ sum, money, kept }) =>
      `Alla områdens belopp är tillsammans ${sum}, mer än delpottens ${money}: ${kept} av varje belopp betalas.`,
    fixedNone: "Inget fast belopp är angivet för området här.",
  },
  shared: ({ money, count }) =>
    `${money} ur delpotter där inget område har poäng delas lika mellan ${count} områden.`,
  limit: {
    floor: ({ before, after }) => `Ett golv höjer summan från ${before} till ${after}.`,
    cap: ({ before, after }) => `Ett tak sänker summan från ${before} till ${after}.`,
    down: ({ multiplier }) =>
      `Golv för andra områden kostar pengar: varje summa som ingen gräns håller fast multipliceras med ${multiplier}.`,
    up: ({ multiplier }) =>
      `Tak för andra områden lämnar pengar: varje summa som ingen gräns håller fast multipliceras med ${multiplier}.`,
    same: "Inget golv eller tak ändrar den här summan.",
    extra: ({ extra }) => `Av det som taken lämnar över får området ${extra}.`,
    floorLabel: "Golv",
    capLabel: "Tak",
    limitLabel: "Golv och tak",
  },
  rounding: {
    thousand: "Avrundat till hela tusental kronor.",
    krona: "Avrundat till hela kronor.",
    label: "Avrundning",
  },
  sharedLabel: "Delas lika",
  people: ({ count }) =>
    plural(count, { one: `${number(count)} person`, other: `${number(count)} personer` }),
  figure: {
    observation: ({ indicator, area, year }) => `${indicator}, ${area}, ${year}`,
    attribute: ({ attribute, area }) => `${attribute}, ${area}`,
    counted: ({ count }) => `räknat på ${count}`,
    source: ({ source }) => `Källa: ${source}`,
    noSource: "Ingen källa är angiven.",
    mark: "påhittad",
  },
  more: {
    title: "Vad hade en ändring betytt?",
    lead: "Kronor mer eller mindre i tilldelning, exakt omräknat med allt annat lika. Delpotten är lika stor ändå: det ett område vinner förlorar de andra, och tvärtom.",
    leadPrice:
      "Kronor mer eller mindre i tilldelning, exakt omräknat med allt annat lika. Ingen annan förlorar det som området vinner: det får ett pris för vad det uppnår, och delpotternas pengar räcker.",
    person: "En person",
    point: "En procentenhet",
    up: ({ counted }) => `fler ${counted}`,
    down: ({ counted }) => `färre ${counted}`,
    none: "Inget av det som regeln läser om området ändrar dess tilldelning.",
    full: "går inte längre",
    failed: "går inte att beräkna",
    firstPaid: ({ people }) => `0; pengar först vid ${people} personer`,
    waiting: "…",
    column: "Vad som ändras",
  },
  difference: {
    title: "Jämfört med utgångsläget",
    same: "Detsamma som i utgångsläget.",
    lead: "Steg för steg; varje kolumn summerar till sin tilldelning.",
  },
  older: "Detta är från före den senaste ändringen, som inte gick att beräkna.",
};
