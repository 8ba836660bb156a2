import type { CompareTexts } from "../en/compare.ts";
import { plural } from "./grammar.ts";

const provisions = (count: number): string =>
  `${count} ${plural(count, { one: "bestämmelse", other: "bestämmelser" })} i regeln`;
const values = (count: number): string => `${count} ${plural(count, { one: "värde", other: "värden" })}`;
const assumptions = (count: number): string =>
  `${count} ${plural(count, { one: "antagande", other: "antaganden" })}`;
/** "I det här påhittade exemplet är …" eller "… är …": verbet står före ledet som annars inleder. */
const begin = (isMadeUp: boolean, subject: string, verb: string, rest: string): string =>
  isMadeUp
    ? `I det här påhittade exemplet ${verb} ${subject} ${rest}`
    : `${subject.charAt(0).toLocaleUpperCase("sv")}${subject.slice(1)} ${verb} ${rest}`;

/** Jämförelsens texter: arbetsytans alla scenarier sida vid sida. */
export const compare: CompareTexts = {
  title: "Scenarierna sida vid sida",
  file: "jamforelse",
  nothing: {
    title: "Ännu finns inget att jämföra",
    unchanged:
      "Ditt enda andra scenario är identiskt med utgångsläget. Flytta en indikator eller ändra regeln, så visas skillnaden här. Med ”Nytt scenario” ovanför sidan kan du lägga till fler; alla visas här sida vid sida.",
    alone:
      "Det finns bara ett utgångsläge. Ändra en indikator eller regeln: ändringen hamnar i ett eget scenario och skillnaden visas här. Med ”Nytt scenario” ovanför sidan kan du lägga till fler.",
    meanwhile: "Så länge visas hur det ser ut i utgångsläget.",
  },
  summary: {
    madeUp: "I det här påhittade exemplet:",
    same: ({ noun }) => `varje ${noun.one} får lika mycket som i utgångsläget.`,
    moved: ({ more, gained, less, lost, noun }) => {
      const gains =
        more === 0
          ? `${noun.no} ${noun.one} får mer`
          : `${more} ${plural(more, noun)} får mer, ${plural(more, { one: "", other: "tillsammans " })}${gained}`;
      const loses =
        less === 0
          ? "ingen får mindre"
          : `${less} får mindre, ${plural(less, { one: "", other: "tillsammans " })}${lost}`;
      return `${gains}; ${loses}.`;
    },
    unpaid: ({ money }) => `${money} betalas inte ut.`,
    older: "Siffrorna är från före den senaste ändringen.",
    failed: "Det går inte att beräkna.",
    noFigures: "Det saknar siffror nedan.",
  },
  differs: {
    title: "Vad som skiljer mot utgångsläget",
    nothing: "Inget skiljer mot utgångsläget.",
    counts: ({ rule, data, assumed }) =>
      [
        ...(rule > 0 ? [provisions(rule)] : []),
        ...(data > 0 ? [values(data)] : []),
        ...(assumed > 0 ? [assumptions(assumed)] : []),
      ].join(", "),
    was: ({ text }) => `utgångsläge: ${text}`,
    wasBefore: "i utgångsläget",
    nowAfter: "nu",
    of: ({ share, people }) => `${share} av ${people}`,
    unknown: "okänt",
    noParty: "ingen",
    partiesAsked: ({ goal }) => `parter som krävs, ${goal}`,
    partiesIn: ({ goal, area }) => `parter i ${area}, ${goal}`,
    signs: ({ goal }) => `tecken på samarbete, ${goal}`,
    signCount: ({ count }) => (count === 0 ? "inga tecken" : `${count} tecken, vilka är inte sagt`),
    absent: "inte med i programmet",
    present: "med i programmet",
    lastAward: "förra årets tilldelning",
    nation: "riket",
    only: "Antaganden ändrar bara framskrivningar, aldrig en tilldelning.",
    more: ({ count }) => `Och ${count} till.`,
  },
  awards: {
    pictureTitle: "Tilldelning: skillnad mot utgångsläget",
    title: "Tilldelning",
    lead: "Hur långt varje tilldelning ligger från utgångsläget.",
    picture: ({ names }) => `Tilldelning minus tilldelningen i utgångsläget, område för område: ${names}.`,
    caption: ({ unit }) => `Tilldelning i varje scenario och skillnaden mot utgångsläget, i ${unit}.`,
    difference: ({ name }) => `${name}, skillnad`,
    drawn: ({ shown, all }) =>
      `De första ${shown} av ${all} rader i den här ordningen är ritade; tabellen och de sparade siffrorna har alla.`,
    drawnScenarios: ({ shown }) =>
      `De första ${shown} scenarierna vid sidan av utgångsläget är ritade; tabellerna har alla.`,
    published: "Beslutat belopp",
    publishedNote: ({ title }) =>
      `Det beslutade beloppet (${title}) är vad myndigheten beslutade. Det är varken ett scenario eller utgångsläget.`,
    publishedFitted: "Exemplets underlag är gjort för att stämma med det.",
    why: "Välj ett område för att se räknevägen i det scenario du arbetar med.",
  },
  bands: {
    title: "Vilka som får mer och vilka som får mindre",
    file: "mer-och-mindre",
    lead: ({ noun: { other } }) =>
      `Antal ${other} efter hur mycket tilldelningen ändras, i procent av tilldelningen i utgångsläget.`,
    picture: ({ names }) => `Antal områden efter tilldelningens ändring i procent: ${names}.`,
    caption: ({ noun: { other } }) =>
      `Antal ${other} efter tilldelningens ändring, och vad de tillsammans vinner eller förlorar`,
    scenario: "Scenario",
    less: "mindre",
    more: "mer",
    isNew: "ny",
    names: {
      less3: "minst 20\u00a0% mindre",
      less2: "5–20\u00a0% mindre",
      less1: "1–5\u00a0% mindre",
      same: "inom 1\u00a0%",
      more1: "1–5\u00a0% mer",
      more2: "5–20\u00a0% mer",
      more3: "minst 20\u00a0% mer",
      new: "fick inget förut",
    },
    count: ({ count, change }) => `${count} (${change})`,
    kronor: ({ band }) => `${band}, kronor`,
    sentence: ({ name, parts }) => `${name}: ${parts}.`,
    part: ({ count, band, noun }) => `${count} ${plural(count, noun)} ${band}`,
    phrases: {
      less3: "minst 20\u00a0% mindre",
      less2: "5–20\u00a0% mindre",
      less1: "1–5\u00a0% mindre",
      same: "mindre än 1\u00a0% åt något håll",
      more1: "1–5\u00a0% mer",
      more2: "5–20\u00a0% mer",
      more3: "minst 20\u00a0% mer",
      new: "pengar för första gången",
    },
  },
  spread: {
    title: "Hur pengarna fördelas",
    file: "fordelning",
    curveFile: "koncentrationskurva",
    lead: "Utgångslägets invånare och behov gäller i alla scenarier, så att det bara är tilldelningen som skiljer.",
    need: "Behov mäts med",
    allNeeds: "alla indikatorer tillsammans",
    needNote: ({ what, year }) => `Behov: ${what}, ${year}.`,
    needNoteLatest: ({ what }) => `Behov: ${what}, det senaste året för var och en.`,
    meanNeed:
      "medelvärdet av indikatorernas standardpoäng (hur många standardavvikelser ett område ligger från medelvärdet för alla)",
    measure: "Mått",
    caption: "Mått på hur pengarna fördelas",
    leftOut: ({ names }) => `Inte med, eftersom en uppgift saknas: ${names}.`,
    more: ({ names, count }) => `${names} och ${count} till`,
    faults: {
      noPopulation: "Inget område har uppgift om folkmängd här, så det går inte att beräkna.",
      noNeed: "Ingen indikator säger hur stort behovet är i områdena, så det går inte att beräkna här.",
      noMoney: "Inget betalas ut, så det går inte att beräkna.",
      allAlike:
        "Alla områden har lika stort behov eller får lika mycket per invånare, så det finns ingen ordning att jämföra.",
    },
    measures: {
      gini: {
        name: "Ginikoefficient",
        gloss:
          "Områdena ordnas efter tilldelning per invånare och väger så mycket som de har invånare. Koefficienten är dubbla ytan mellan kurvan över deras andelar av pengarna och linjen för lika andelar.",
        reading: "0: lika mycket per invånare överallt. Ju närmare 1, desto färre får det mesta av pengarna.",
        sentence: ({ isMadeUp, list }) =>
          begin(isMadeUp, "Ginikoefficienten för tilldelningen per invånare", "är", `${list}.`),
        up: "ojämnare",
        down: "jämnare",
      },
      concentration: {
        name: "Inriktning mot behov",
        gloss:
          "Som Ginikoefficienten, men med områdena i ordning efter behov i stället för tilldelning. Positivt: mer per invånare där behovet är större. Värdet ligger mellan minus och plus Ginikoefficienten.",
        reading: "Över 0: pengarna drar mot områden med större behov. Under 0: bort från dem.",
        sentence: ({ isMadeUp, list }) => begin(isMadeUp, "pengarnas inriktning mot behov", "är", `${list}.`),
        up: "mer riktat mot behov",
        down: "mindre riktat mot behov",
      },
      neediestShare: {
        name: "Andel till femtedelen med störst behov",
        gloss:
          "Den femtedel av invånarna som bor i områdena med störst behov. Ett område på gränsen räknas med den del av invånarna, och av tilldelningen, som är innanför.",
        reading: "En jämn andel vore 20\u00a0%.",
        sentence: ({ isMadeUp, list }) =>
          begin(isMadeUp, "femtedelen av invånarna med störst behov", "har", `${list} av pengarna.`),
        up: "mer",
        down: "mindre",
      },
      rankAgreement: {
        name: "Samband i rangordning",
        gloss:
          "Kendalls tau-b: hur många fler par av områden som står i samma ordning efter behov och tilldelning per invånare än i omvänd ordning. Varje område räknas en gång, oavsett storlek.",
        reading: "+1: ett område med större behov får alltid mer per invånare. −1: alltid mindre.",
        sentence: ({ isMadeUp, list }) =>
          begin(
            isMadeUp,
            "sambandet i rangordning mellan behov och tilldelning per invånare",
            "är",
            `${list}.`,
          ),
        up: "starkare",
        down: "svagare",
      },
    },
    entry: ({ value, name }) => `${value} i ”${name}”`,
    entryWith: ({ value, name, word }) => `${value} i ”${name}” (${word})`,
    unchanged: "som i utgångsläget",
    curve: "Andelar av pengarna, från invånarna med störst behov och framåt",
    curveIs: ({ sentence }) =>
      `En linje per scenario: andelen av pengarna mot andelen av invånarna, de med störst behov först. ${sentence}`,
    curveCaption: "Andel av pengarna till invånarna med störst behov",
    even: "lika per invånare",
    people: "andel av invånarna, störst behov först",
    money: "andel av pengarna",
    upTo: "Störst behov",
  },
  ahead: {
    areas: "Sista året, område för område",
    areasFile: "jamforelse-omrade-for-omrade",
    medianIn: ({ name, year }) => `${name}, ${year}`,
    areasNote:
      "Tilldelning det sista året med pengar: medianen, och inom parentes var nio dragningar av tio ligger.",
    end: ({ list }) => `Sista året med pengar: ${list}.`,
    title: "Utveckling över tid",
    file: "jamforelse-over-aren",
    lead: ({ years, draws }) =>
      `Alla scenarier kan skrivas fram ${years} år på samma ${draws} slumpdragningar. Då är det scenarierna som skiljer dem åt, inte slumpen. En framskrivning är ett scenario under antaganden, ingen prognos.`,
    start: "Skriv fram alla scenarier",
    stop: "Stoppa",
    resume: "Fortsätt",
    progress: ({ draws, of }) => `${draws} av ${of} dragningar räknade, för alla scenarier tillsammans.`,
    series: "Visa",
    picture: ({ measured, names }) =>
      `${measured}, alla områden tillsammans: en stapel per år och scenario från 5:e till 95:e percentilen, för ${names}.`,
    caption: ({ measured }) =>
      `${measured}, alla områden tillsammans: median, och 5:e till 95:e percentilen inom parentes`,
    year: "År",
    key: "Tunt: 5:e till 95:e percentilen. Tjockt: 25:e till 75:e. Tecken: median.",
    band: ({ median, low, high }) => `${median} (${low} till ${high})`,
    gap: ({ name }) => `${name}, medelskillnad`,
    gapNote:
      "Medelskillnad: scenariots medelvärde minus utgångslägets, över samma dragningar. Det är också medelvärdet av skillnaderna dragning för dragning; hur mycket de sprider sig räknas inte ut här.",
    failed: ({ name, why }) => `${name} går inte att skriva fram. ${why}`,
    older: ({ name }) => `${name}: staplarna är från före den senaste ändringen.`,
    sentence: ({ isMadeUp, measured, list, year }) =>
      begin(isMadeUp, `medianen ${year} (${measured}, alla områden tillsammans)`, "är", `${list}.`),
    low: ({ name }) => `${name}, 5:e percentilen`,
    median: ({ name }) => `${name}, median`,
    high: ({ name }) => `${name}, 95:e percentilen`,
    mean: ({ name }) => `${name}, medelvärde`,
    onDraws: ({ draws, seed }) =>
      `${draws} dragningar per scenario, frö ${seed}; samma dragningar i alla scenarier.`,
  },
};
