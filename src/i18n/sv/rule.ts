import type { RuleTexts } from "../en/rule.ts";
import { integer, plural } from "./grammar.ts";

const numbers = [
  "ingen",
  "en",
  "två",
  "tre",
  "fyra",
  "fem",
  "sex",
  "sju",
  "åtta",
  "nio",
  "tio",
  "elva",
  "tolv",
];

/** "tre"; siffror över tolv. */
const inWords = (count: number): string => numbers[count] ?? integer(count);

/** Fördelningsregelns ord. Värdena är kontroller på skärmen; valens etiketter passar in i meningen. */
export const rule: RuleTexts = {
  months: [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
  ],
  units: {
    millionKr: ({ count }) => plural(count, { one: "miljon kronor", other: "miljoner kronor" }),
    kr: ({ count }) => plural(count, { one: "krona", other: "kronor" }),
    years: ({ count }) => plural(count, { one: "år", other: "år" }),
    percent: "\u00a0%",
  },
  years: {
    point: ({ years }) => `medelvärdet för ${years}`,
    within: ({ years }) => `${years} i genomsnitt`,
    none: "inget år",
  },
  money: {
    kept: ({ budget, reserve }) => `Av ${budget} behålls ${reserve}.`,
    nothing: "ingenting",
    nothingLeft: "Ingenting är kvar att fördela.",
    rest: ({ pots, rest }) =>
      pots === 0
        ? `Resten, ${rest}, hör ännu inte till någon delpott och fördelas inte.`
        : plural(pots, {
            one: `Resten, ${rest}, fördelas som en enda delpott.`,
            other: `Resten, ${rest}, delas i ${inWords(pots)} delpotter.`,
          }),
    whole: ({ pots }) =>
      pots === 0
        ? "Pengarna hör ännu inte till någon delpott och fördelas inte."
        : plural(pots, {
            one: "Hela summan fördelas som en enda delpott.",
            other: `Hela summan delas i ${inWords(pots)} delpotter.`,
          }),
  },
  areas: {
    none: "inget område",
    every: ({ count }) => `alla ${inWords(count)} områden`,
    many: ({ count }) => `de ${inWords(count)} uppräknade områdena`,
    either: {
      none: "ett område på listan, som är tom",
      many: ({ count }) => `ett av de ${inWords(count)} uppräknade områdena`,
    },
    capital: {
      none: "Inget område",
      every: ({ count }) => `Alla ${inWords(count)} områden`,
      many: ({ count }) => `De ${inWords(count)} uppräknade områdena`,
    },
  },
  selection: {
    more: ({ count }) => `och ${count} villkor till, som finns i den sparade filen`,
    everyone: "Alla områden är med.",
    nobody: "Inget område är med, eftersom det inte finns något villkor att uppfylla.",
    listed: ({ areas }) => `Pengarna går till ${areas}.`,
    sentence: ({ condition }) => `Ett område är med om ${condition}.`,
    list: ({ heading }) => `Ett område är med om ${heading}`,
    topUnderNot:
      "Observera: områdena med högst eller lägst värde söks bland dem som skulle vara med om de själva hörde dit. Vänt med ett ”inte” kan det bli inget område alls, och då är alla områden med.",
    pair: ({ first, joint, second }) => `${first} ${joint} ${second}`,
    pairJoint: { all: "och", any: "eller" },
    leaf: {
      compareAttribute: ({ quantity, op, value }) => `${quantity} är ${op} ${value}`,
      compareIndicator: ({ quantity, year, op, value }) => `${quantity} ${year} är ${op} ${value}`,
      listed: ({ areas }) => `det är ${areas}`,
      topAttribute: ({ n, quantity, order }) => `det hör till de ${n} områden där ${quantity} är ${order}`,
      topIndicator: ({ n, quantity, year, order }) =>
        `det hör till de ${n} områden där ${quantity} ${year} är ${order}`,
      observed: ({ indicator, years }) => `det finns en uppgift om ${indicator} ${years}`,
    },
    not: {
      inline: {
        compareAttribute: ({ quantity, op, value }) => `${quantity} inte är ${op} ${value}`,
        compareIndicator: ({ quantity, year, op, value }) => `${quantity} ${year} inte är ${op} ${value}`,
        listed: ({ areas }) => `det inte är ${areas}`,
        topAttribute: ({ n, quantity, order }) =>
          `det inte hör till de ${n} områden där ${quantity} är ${order}`,
        topIndicator: ({ n, quantity, year, order }) =>
          `det inte hör till de ${n} områden där ${quantity} ${year} är ${order}`,
        observed: ({ indicator, years }) => `det saknas uppgift om ${indicator} ${years}`,
      },
      item: {
        compareAttribute: ({ quantity, op, value }) => `${quantity} är inte ${op} ${value}`,
        compareIndicator: ({ quantity, year, op, value }) => `${quantity} ${year} är inte ${op} ${value}`,
        listed: ({ areas }) => `det är inte ${areas}`,
        topAttribute: ({ n, quantity, order }) =>
          `det hör inte till de ${n} områden där ${quantity} är ${order}`,
        topIndicator: ({ n, quantity, year, order }) =>
          `det hör inte till de ${n} områden där ${quantity} ${year} är ${order}`,
        observed: ({ indicator, years }) => `det saknas uppgift om ${indicator} ${years}`,
      },
    },
    heading: {
      all: ({ joint }) => `${joint} dessa villkor är uppfyllda:`,
      any: ({ joint }) => `${joint} av dessa villkor är uppfyllt:`,
      atLeast: ({ least, joint, k, count }) =>
        plural(least, {
          one: `${joint} ${k} av dessa ${inWords(count)} villkor är uppfyllt:`,
          other: `${joint} ${k} av dessa ${inWords(count)} villkor är uppfyllda:`,
        }),
      notAll: ({ joint }) => `${joint} dessa villkor är uppfyllda:`,
      notAny: ({ joint }) => `${joint} av dessa villkor är uppfyllt:`,
      notAtLeast: ({ least, joint, k, count }) =>
        plural(least, {
          one: `${joint} ${k} av dessa ${inWords(count)} villkor är uppfyllt:`,
          other: `${joint} ${k} av dessa ${inWords(count)} villkor är uppfyllda:`,
        }),
    },
    joint: {
      all: "alla",
      any: "minst ett",
      atLeast: "minst",
      notAll: "inte alla",
      notAny: "inget",
      notAtLeast: "färre än",
    },
    ops: { "<": "lägre än", "<=": "högst", ">": "högre än", ">=": "minst" },
    order: { highest: "högst", lowest: "lägst" },
  },
  pot: {
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
    target: {
      linear: ({ share, form, indicator, from, target, to }) =>
        `${share} fördelas mellan områdena ${form} sitt mål: ${indicator} ska gå från nivån ${from} till ${target} ${to}.`,
      allOrNothing: ({ share, form, indicator, from, target, to }) =>
        `${share} fördelas lika mellan ${form} sitt mål: ${indicator} ska gå från nivån ${from} till ${target} ${to}.`,
      forms: {
        linear: "efter hur långt de har kommit mot",
        allOrNothing: "de områden som har nått",
      },
      own: "ett eget mål för varje område",
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
  },
  improvement: {
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
  },
  limits: {
    none: ({ limits }) => `Tilldelningen har ${limits}.`,
    noneForms: {
      none: "varken golv eller tak",
      floor: "ett golv",
      cap: "ett tak",
      baseline: "ett golv: ingen förlorar mer än 20 % mot utgångsläget",
    },
    every: ({ bound, value, measure }) => `Varje område får ${bound} ${value}${measure}.`,
    everyAttribute: ({ bound, value, measure, attribute }) =>
      `Varje område får ${bound} ${value}${measure} ${attribute}.`,
    some: ({ count, areas, bound, value, measure }) =>
      plural(count, {
        one: `${areas} får ${bound} ${value}${measure}.`,
        other: `${areas} får vardera ${bound} ${value}${measure}.`,
      }),
    someAttribute: ({ count, areas, bound, value, measure, attribute }) =>
      plural(count, {
        one: `${areas} får ${bound} ${value}${measure} ${attribute}.`,
        other: `${areas} får vardera ${bound} ${value}${measure} ${attribute}.`,
      }),
    bounds: { floor: "minst", cap: "högst" },
    measures: {
      perInhabitant: "kronor per invånare",
      perAttribute: "kronor gånger",
      shareOfBudget: "% av pengarna som fördelas",
      lastAward: "% av förra årets tilldelning",
      baseline: "% av vad det får i utgångsläget",
    },
    spread:
      "Detta gäller ett områdes summa före avrundning; det som ges eller tas fördelas på de andra områdena i förhållande till deras summor.",
    newcomers:
      "Ett område som inte fick något förra året kan inte få något under ett tak som räknas på förra årets tilldelning.",
    baseline:
      "Det som utgångsläget ger räknas som det är för regelns eget år; i åren framåt är det detsamma.",
  },
  unpaid: {
    pot: ({ unpaid }) => `Pengar i en delpott där inget område får poäng ${unpaid}.`,
    caps: ({ unpaid }) => `Pengar som taken lämnar över ${unpaid}.`,
    forms: {
      return: "går tillbaka",
      otherPots: "fördelas på de andra delpotterna efter deras storlek",
      equal: "delas lika mellan områdena",
      carryOver: "förs över till nästa år",
    },
  },
  rounding: {
    sentence: ({ unit, method }) => `Tilldelningarna avrundas till ${unit} med ${method}.`,
    units: { "1": "hela kronor", "1000": "hela tusental kronor" },
    methods: {
      largestRemainder: "största resten",
      webster: "uddatalsmetoden (Webster)",
      jefferson: "heltalsmetoden (Jefferson)",
    },
    guarantees: {
      largestRemainder:
        "Inget område hamnar mer än en sådan enhet från sin exakta summa, men mer pengar totalt kan sänka en tilldelning med en enhet.",
      webster:
        "Mer pengar totalt sänker aldrig en tilldelning, och varken små eller stora områden gynnas; någon gång hamnar ett område mer än en sådan enhet från sin exakta summa.",
      jefferson:
        "Mer pengar totalt sänker aldrig en tilldelning, men stora områden gynnas något och kan hamna mer än en sådan enhet över sin exakta summa.",
    },
  },
  conditions: {
    highestShareOfCosts: ({ value }) => `Tilldelningen får täcka högst ${value} av kostnaderna.`,
    matchRatio: ({ value }) => `För varje krona i tilldelning skjuter kommunen till ${value} av egna medel.`,
    takeUp: ({ value }) => `Av tilldelningen väntas ${value} tas i anspråk, och resten går tillbaka.`,
    paymentMonth: ({ value }) => `Pengarna betalas ut i ${value}.`,
    lagYears: ({ value }) => `De betalas ut ${value} efter det senaste året i statistiken.`,
    carryShare: ({ value }) => `Upp till ${value} av tilldelningen får föras över till nästa år.`,
    preFinanced: ({ value }) => `I förskott används ${value} av den väntade tilldelningen.`,
    unchanged: "Inget av detta ändrar hur stora tilldelningarna är.",
  },
  labels: {
    budget: "Anslag",
    reserve: "Behålls",
    share: ({ pot }) => `Andel av pengarna: ${pot}`,
    indicator: ({ pot }) => `Indikator: ${pot}`,
    attribute: ({ pot }) => `Storhet: ${pot}`,
    exponent: ({ pot }) => `Exponent: ${pot}`,
    years: ({ pot }) => `År: ${pot}`,
    from: ({ pot }) => `Från: ${pot}`,
    to: ({ pot }) => `Till: ${pot}`,
    level: ({ pot }) => `Nivåns år: ${pot}`,
    reference: ({ pot }) => `Jämförs med: ${pot}`,
    referenceLevel: ({ pot }) => `Nivån som jämförelsen görs med: ${pot}`,
    measure: ({ pot }) => `Hur förändringen mäts: ${pot}`,
    negative: ({ pot }) => `Områden som gått bakåt: ${pot}`,
    weight: ({ attribute, pot }) => `Vikt för ${attribute}: ${pot}`,
    adjustBy: ({ pot }) => `Vad poängen justeras för: ${pot}`,
    times: ({ pot }) => `Hänsyn till storlek: ${pot}`,
    noise: ({ pot }) => `Slumpen: ${pot}`,
    z: ({ pot }) => `Standardavvikelser: ${pot}`,
    n: ({ pot }) => `Minsta antal personer: ${pot}`,
    points: ({ pot }) => `Poäng i tur och ordning: ${pot}`,
    target: ({ pot }) => `Mål: ${pot}`,
    targetFor: ({ area, pot }) => `Mål för ${area}: ${pot}`,
    form: ({ pot }) => `Hur målet räknas: ${pot}`,
    amounts: ({ pot }) => `Fasta belopp: ${pot}`,
    amountFor: ({ area, pot }) => `Fast belopp till ${area}: ${pot}`,
    areas: "Områden som är med",
    quantity: ({ item }) => `Vad som prövas, villkor ${item}`,
    op: ({ item }) => `Jämförelse, villkor ${item}`,
    value: ({ item }) => `Tröskelvärde, villkor ${item}`,
    year: ({ item }) => `År, villkor ${item}`,
    listed: ({ item }) => `Områden, villkor ${item}`,
    top: ({ item }) => `Antal områden, villkor ${item}`,
    order: ({ item }) => `Högst eller lägst, villkor ${item}`,
    joint: "Hur många av villkoren som ska vara uppfyllda",
    k: "Antal villkor som ska vara uppfyllda",
    anyLimit: "Golv eller tak",
    bound: ({ limit }) => `Golv eller tak: ${limit}`,
    limitValue: ({ limit }) => `Belopp: ${limit}`,
    limitMeasure: ({ limit }) => `Mäts i: ${limit}`,
    limitAttribute: ({ limit }) => `Gånger: ${limit}`,
    limitAreas: ({ limit }) => `Områden: ${limit}`,
    unpaid: "Pengar i en delpott utan poäng",
    unit: "Avrundningens enhet",
    method: "Avrundningens metod",
    highestShareOfCosts: "Högsta andel av kostnaderna",
    matchRatio: "Egna kronor per krona",
    takeUp: "Andel som tas i anspråk",
    paymentMonth: "Utbetalningsmånad",
    lagYears: "År mellan statistik och utbetalning",
    carryShare: "Andel som får föras över",
    preFinanced: "Andel som används i förskott",
    floor: ({ number }) => `golv ${number}`,
    cap: ({ number }) => `tak ${number}`,
    severalPots: ({ pots }) => `${pots}`,
  },
  kinds: {
    equal: "Lika delar",
    size: "Efter storlek",
    need: "Efter behov",
    improvement: "Efter förbättring",
    rank: "Efter placering i förbättring",
    valueAdded: "Efter förbättring utöver den väntade",
    target: "Efter mål",
    fixed: "Fasta belopp",
  },
  conditionKinds: {
    compare: "Ett tröskelvärde",
    listed: "Uppräknade områden",
    top: "De högsta eller lägsta",
    observed: "Uppgifter finns",
  },
  panel: {
    baseline: ({ value }) => `i utgångsläget: ${value}`,
    was: ({ value }) => `${value}`,
    open: "(obesvarat)",
    openStake: ({ stake }) => `(obesvarat, ${stake})`,
    openHint: ({ title }) => `Källorna ger inget svar på detta: ${title}.`,
    dashed: "Streckat: källorna ger inget svar, så vi har fått välja; beloppet visar vad som står på spel.",
    removed: ({ text }) => `Borttaget: ${text}`,
    isNew: "ny",
    edit: "Ändra regelns uppbyggnad",
    add: "Lägg till en delpott, ett golv eller ett tak",
    addPot: "En delpott",
    addFloor: "Ett golv",
    addCap: "Ett tak",
    pots: "Delpotter",
    kindOf: ({ pot }) => `Fördelas: ${pot}`,
    up: ({ name }) => `Flytta upp: ${name}`,
    down: ({ name }) => `Flytta ner: ${name}`,
    remove: ({ name }) => `Ta bort: ${name}`,
    limits: "Golv och tak",
    noLimits: "Det finns varken golv eller tak.",
    selection: "Vilka områden som är med",
    selectionKind: "Vilka områden",
    selectionKinds: {
      everyone: "Alla områden",
      listed: "Områden valda för hand",
      conditions: "Områden som uppfyller villkor",
    },
    addCondition: "Lägg till ett villkor",
    removeCondition: ({ item }) => `Ta bort villkor ${item}`,
    chosen: ({ count }) =>
      plural(count, { one: `${integer(count)} område valt`, other: `${integer(count)} områden valda` }),
    advanced: ({ pot }) => `Fler bestämmelser: ${pot}`,
    splitPot: "Inställningarna gäller bara den här delpotten",
    provisions: {
      add: "Lägg till på förändringen för",
      multiply: "Räkna upp poängen för",
      exponent: "Upphöj till",
      times: "Gånger",
      noise: "Slumpen",
      points: "Poäng",
      addOne: "Lägg till",
      none: "ingenting",
      removeOne: ({ attribute }) => `Ta bort justering: ${attribute}`,
    },
    pointsByCount: "Lika många poäng som det finns områden, sedan ett mindre för varje plats",
    pointsListed: "En lista med poäng",
    conditions: "Villkor som följer med pengarna",
    conditionSet: ({ condition }) => `Ange: ${condition}`,
    openPoints: "Punkter som källorna lämnar öppna",
    openPointsLead:
      "Källorna säger inte allt. Varje punkt har ett förval, med skälet till det, och andra svar att pröva. Beloppet visar hur mycket som högst skulle byta mottagare.",
    stake: ({ stake }) => `${stake} står på spel`,
    noStake: "inget står på spel med de här siffrorna",
    perArea: "Anges för varje område",
    pointsHelp: "Tal med mellanslag eller semikolon emellan",
    pointsFault: "Skriv tal som är minst 0, med mellanslag eller semikolon emellan.",
    plainHeading: "Regeln i ord",
  },
};
