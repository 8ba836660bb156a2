import type { incentives as english } from "../en/incentives.ts";

const one = (counted: string, isFewer: boolean): string =>
  `en person ${isFewer ? "färre" : "till"} bland ${counted}`;

export const incentives: typeof english = {
  title: "Vad är en person till värd?",
  sentences: {
    most: ({ area, money, counted, isFewer }) =>
      `${one(counted, isFewer)} är värd mest för ${area}: ${money}.`,
    costs: ({ area, money, counted, isFewer }) =>
      `en person som klarar sig bättre ger inte någon mer pengar; mest kostar det ${area}, ${money} för ${one(counted, isFewer)}.`,
    least: ({ area, money, counted, isFewer }) => `för ${area} är ${one(counted, isFewer)} värd ${money}.`,
    paysFrom: ({ area, people, counted, isFewer }) =>
      `för ${area} ger ${one(counted, isFewer)} ingenting: pengar kommer först vid ${people} ${isFewer ? "färre" : "till"}.`,
    held: {
      floors: "en person till ändrar ingenting: golven bestämmer varje belopp.",
      caps: "en person till ändrar ingenting: taken bestämmer varje belopp.",
      limits: "en person till ändrar ingenting: golven och taken bestämmer varje belopp.",
      none: "en person till ändrar ingenting, var den än är.",
    },
    loss: ({ loser, lost }) => `det mesta av det är andras förlust: ${loser} skulle förlora mest, ${lost}.`,
    noLoss: "det är ingens förlust: pengarna betalades inte ut förut.",
    nothing: ({ count, noun, pots }) =>
      `för ${count} av ${noun.theOthers} gör en person till ingen skillnad alls (${pots}).`,
    none: "regeln läser inga siffror som en person till kan flytta.",
    uncounted: "hur många som räknas är inte känt, så en person till kan inte beräknas.",
    wrongWay: ({ area, people, counted, isFewer, money }) =>
      `regeln betalar för att gå åt fel håll: ${area} skulle få ${money} mer med ${people} ${isFewer ? "fler" : "färre"} bland ${counted}.`,
    oneYear: ({ area, first, second, counted, isFewer }) =>
      `en plats för ett enda år ger ${area} ${first} och tar ${second} i nästa utbetalning (${one(counted, isFewer)}).`,
    oneYearKept: ({ area, first, counted, isFewer }) =>
      `en plats för ett enda år ger ${area} ${first}, och nästa utbetalning tar inget av det (${one(counted, isFewer)}).`,
    boundary: ({ from, to, money }) =>
      `att flytta gränsen med en person från ${from} till ${to} skulle ge kommunen ${money}.`,
  },
  invites: "Det regeln bjuder in till är inte vad någon gör.",
  choose: "Visa",
  area: "Område i meningarna",
  cost: "Vad en person till kostar, kr",
  map: {
    title: "En person till",
    file: "en-person-till",
    area: "Område",
    indicator: "Indikator",
    persons: "Antal som räknas",
    kronor: "Kronor för en till",
    from: "Pengar först vid, personer till",
    others: "Till alla andra, kr",
    unpaid: "Betalades inte ut förut, kr",
    losers: "Vem som förlorar mest",
    picture: ({ most }) =>
      `Kronor för en person till, en rad för varje område och en kolumn för varje indikator; ju mörkare desto mer, högst ${most}.`,
    note: "Hela regeln räknas om med en person till det senaste år den läser, eller en färre där färre är bättre; belopp före avrundning.",
    unknown: "inte känt",
    loser: ({ area, money }) => `${area} ${money}`,
  },
  scan: {
    title: "Stup, döda zoner och vad regeln bjuder in till",
    file: "stup-och-inbjudningar",
    jump: "Största hopp per 0,1 p.e., kr",
    jumpAt: "vid en ändring av",
    dead: "Ingen skillnad från",
    deadTo: "till",
    lasting: "En som stannar, kr",
    lastingAfter: "i nästa utbetalning",
    oneYear: "En i ett år, kr",
    oneYearAfter: "i nästa utbetalning",
    later: "En ett år senare, kr i två utbetalningar",
    leftOut: "En som inte räknas, kr",
    wrongWay: "Minsta antal som lönar sig åt fel håll",
    best: "Bästa antal personer",
    bestGain: "Vinst, kr",
    bestOfTwo: "med nästa utbetalning",
    note: ({ cost }) =>
      `Ändringar upp till fem procentenheter åt endera hållet, i steg om en tiondel. ”En som inte räknas”: en som inte räknas åt det goda hållet lämnas utanför dem som räknas. Bästa antal personer är vad som lönar sig mest när en kostar ${cost} och alla andra är som de är; med nästa utbetalning har de som stannar också höjt det som nästa förändring räknas från.`,
    noSecond: "Det finns ingen utbetalning efter den här.",
    partly: ({ done, of }) => `${done} av ${of} är klara hittills.`,
  },
  boundary: {
    title: "Gränser",
    file: "granser",
    municipality: "Kommun",
    from: "Från",
    to: "Till",
    kronor: "Till båda, kr",
    note: "En person som inte räknas åt det goda hållet räknas i stället i det andra området.",
  },
};
