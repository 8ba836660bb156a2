import type { AppTexts } from "../en/app.ts";
import { capital } from "../parts.ts";
import { plural } from "./grammar.ts";

/** Texter i ramen runt simulatorn: sidhuvud, flikar, indikatorer, utbetalningar, tabell, meddelanden. */
export const app: AppTexts = {
  title: "Utfall: vad skulle varje område få?",
  close: "Stäng",
  illustrative: "påhittat",
  skipToOutcome: "Till utbetalningarna",
  loadFailed: "En del av sidan kunde inte läsas in. Kontrollera anslutningen och ladda om sidan.",
  programmeNotArrived: "Bidragets filer kom inte fram. Kontrollera anslutningen och välj det igen.",
  footer: "Inget lämnar din webbläsare. Ingen officiell beräkning.",
  dropFile: "Släpp filen för att öppna den",
  header: {
    programme: "Bidrag",
    undo: "Ångra",
    redo: "Gör om",
    hideNames: "Dölj ortnamn",
    projector: "Stor text",
    classView: "Klassvy",
    chance: "Slumpens spann",
    dark: "Mörkt",
    report: "Rapport",
    display: "Visning",
    take: "Ta med",
    help: "Hjälp och lektioner",
    lessons: "Lektioner",
    otherLanguage: "English",
  },
  panels: {
    sources: "Källor och metod",
    export: "Exportera",
    share: "Dela och spara",
    help: "Hjälp",
    import: "Använd egna data",
    statement: "Tillgänglighetsredogörelse",
  },
  scenarios: {
    label: "Scenarier",
    baseline: "Utgångsläge",
    baselineMark: "utgångsläge",
    proposal: "Förslag",
    numbered: ({ number }) => `Förslag ${number}`,
    add: "Nytt scenario",
    more: ({ name }) => `Namnge, kopiera, flytta eller ta bort: ${name}`,
  },
  intro: {
    label: "Vad det här är",
    examples: "Exempel:",
    startOver: "Börja om",
  },
  whatIf: {
    title: "Tänk om",
    tabs: "Vad som ska ändras",
    indicators: "Indikatorer",
    rule: "Regel",
    assumptions: "Antaganden",
    locked: "Din lärare har låst den här delen. Du kan läsa den, men inte ändra något här.",
  },
  indicators: {
    change: ({ indicator }) => `${indicator}, förändring i procentenheter`,
    more: ({ count, counted }) => `${count} fler ${counted}`,
    fewer: ({ count, counted }) => `${count} färre ${counted}`,
    noChange: "ingen förändring",
    none: "Området har inga indikatorer. Ändra regeln i stället.",
    add: ({ noun }) => `Lägg till ${noun.a} ${noun.one}`,
    elsewhere: "Ett annat scenario har lagt till området. Det finns inte i detta.",
    unread: "Används inte av regeln just nu.",
    levelOnly: ({ indicator, year }) => `${indicator}, nivå ${year} i procent`,
    copy: ({ municipality }) => `Ge alla områden i ${municipality} samma förändringar`,
    reset: "Återställ området",
    counted: "Vad som räknas",
    award: "Skulle få",
    notCovered: "Omfattas inte av regeln",
  },
  outcome: {
    analysis: "Analys",
    compare: "Jämför",
    projection: "Framskrivning",
    map: "Karta",
    programme: "Om programmet",
    tabs: "Utfall",
    payouts: "Utbetalningar",
    table: "Tabell",
    heading: ({ noun: { one } }) => `Vad varje ${one} skulle få`,
    older: "Äldre resultat",
    computing: "Räknar",
  },
  headline: {
    paid: ({ money, paid, noun }) =>
      paid === 0
        ? `${capital(noun.no)} ${noun.one} får några pengar.`
        : `${money} till ${paid} ${plural(paid, noun)}.`,
    yearly: ({ money, years }) => `${money} per år ${years}`,
    most: ({ name, amount }) => `Mest får ${name}, ${amount}.`,
    both: ({ gainer, gained, loser, lost }) => `${gainer} får ${gained} mer, ${loser} ${lost} mindre.`,
    gains: ({ gainer, gained }) => `${gainer} får ${gained} mer.`,
    loses: ({ loser, lost }) => `${loser} får ${lost} mindre.`,
    counts: ({ more, less, noun }) =>
      `${more === 0 ? capital(noun.no) : more} får mer, ${less === 0 ? noun.no : less} får mindre.`,
    same: ({ noun: { other } }) => `Alla ${other} får vad de får i utgångsläget.`,
  },
  payouts: {
    first: ({ shown, all }) =>
      `De första ${shown} av ${all} rader i den här ordningen är ritade. Alla finns i tabellen och i de sparade siffrorna.`,
    units: { kronor: "kronor", perInhabitant: "per invånare", share: "andel" },
    shown: ({ unit, order }) => `${unit}, ${order}`,
    how: ({ choice }) => `Så visas det: ${choice}`,
    heads: { millions: "Belopp, mn kr", perInhabitant: "Belopp, kr", none: "Belopp" },
    orders: { name: "efter namn", amount: "störst först", need: "efter behov", change: "efter ändring" },
    legend: "Färger",
    baseline: "Utgångsläge",
    shared: "Delat lika",
    added: { floors: "Tillagt av golv", caps: "Tillagt från tak", both: "Tillagt av golv och tak" },
    cut: { floors: "Taget till golv", caps: "Taget av tak", both: "Taget av golv och tak" },
    award: "Belopp",
    change: "Ändring",
    notCovered: "omfattas inte",
    rowsHint: "Retur säger varför ett område får sitt belopp.",
    press: "Tryck för att se varför.",
    row: ({ name, municipality, award, change }) =>
      `${name}${municipality === name ? "" : `, ${municipality}`}: ${award}, ${change} mot utgångsläget.`,
    unchanged: ({ isMadeUp, money, paid, covered, noun }) => {
      const verb = paid === covered ? "går" : "delas";
      const whom =
        paid === covered
          ? `till ${paid} ${plural(paid, noun)}`
          : `mellan ${paid} av ${covered} ${plural(covered, noun)}`;
      if (paid === 0)
        return isMadeUp
          ? `I det här påhittade exemplet får ${noun.no} ${noun.one} några pengar. Ingenting är ändrat än.`
          : `${capital(noun.no)} ${noun.one} får några pengar. Ingenting är ändrat än.`;
      return isMadeUp
        ? `I det här påhittade exemplet ${verb} ${money} ${whom}. Ingenting är ändrat än.`
        : `${money} ${verb} ${whom}. Ingenting är ändrat än.`;
    },
    same: ({ isMadeUp, noun: { other } }) =>
      isMadeUp
        ? `I det här påhittade exemplet får alla ${other} vad de får i utgångsläget.`
        : `Alla ${other} får vad de får i utgångsläget.`,
    moved: ({ isMadeUp, more, less, noun }) => {
      const gains = more === 0 ? `${noun.no} ${noun.one}` : `${more} ${plural(more, noun)}`;
      const loses = less === 0 ? noun.no : String(less);
      return isMadeUp
        ? `I det här påhittade exemplet får ${gains} mer och ${loses} mindre än i utgångsläget.`
        : `${capital(gains)} får mer och ${loses} mindre än i utgångsläget.`;
    },
    largest: ({ name, amount }) => `Störst är ändringen för ${name}: ${amount}.`,
    scaled: ({ count, claimed, money }) =>
      plural(count, {
        one: `En delpott som betalar ett pris får anspråk på ${claimed} och har ${money}, så dess belopp sänks i samma mån.`,
        other: `Delpotter som betalar ett pris får anspråk på ${claimed} och har ${money}, så beloppen i var och en sänks i samma mån.`,
      }),
    paidForLimits: {
      floors: ({ count, noun, money, name, most }) =>
        `Golven kostar ${count} ${plural(count, noun)} sammanlagt ${money}; mest betalar ${name}, ${most}.`,
      caps: ({ count, noun, money, name, most }) =>
        `Taken tar ${money} från ${count} ${plural(count, noun)}, mest från ${name}: ${most}.`,
      both: ({ count, noun, money, name, most }) =>
        `Golv och tak tar ${money} från ${count} ${plural(count, noun)}, mest från ${name}: ${most}.`,
    },
    unpaid: ({ money }) => `${money} betalas inte ut.`,
    leftOut: ({ count, noun }) => `${count} ${plural(count, noun)} omfattas inte av regeln.`,
    note: {
      decided: "Beslutade belopp, påhittade delar.",
      illustrative:
        "Indikatorernas värden är påhittade. Allt som räknas fram ur dem är därför ett exempel, ingen officiell beräkning.",
      illustrativeRule:
        "Regeln är påhittad. Allt som räknas fram med den är därför ett exempel, ingen officiell beräkning.",
      other: "Uträknat med en regel som du kan ändra. Ingen officiell beräkning.",
    },
  },
  changes: {
    limits: "Inget belopp når de nya gränserna än.",
    years: "Andra år har pengar än i utgångsläget: se Framskrivning.",
    assumptions: ({ count }) =>
      `${count} ${plural(count, { one: "antagande i framskrivningen är ändrat", other: "antaganden i framskrivningen är ändrade" })}; det ändrar inget belopp i dag.`,
  },
  number: {
    empty: "Skriv ett tal.",
    notNumber: ({ text }) => `”${text}” är inget tal.`,
    ambiguous: ({ text, readings }) =>
      `”${text}” kan läsas på två sätt: ${readings}. Skriv det utan det tvetydiga tecknet.`,
    badGroups: ({ text }) =>
      `”${text}” delar in siffrorna på ett sätt som inte går att läsa. Skriv talet utan mellanrum och tecken mellan tusental.`,
    unknownUnit: ({ text }) => `”${text}” har en enhet som vi inte känner till. Skriv bara talet.`,
    wrongUnit: ({ text }) => `”${text}” har en enhet som inte hör hemma här. Skriv bara talet.`,
    notWhole: "Bara hela tal.",
    below: ({ least }) => `Minst ${least}.`,
    above: ({ most }) => `Högst ${most}.`,
    reading: ({ value }) => `Läses som ${value}`,
  },
};
