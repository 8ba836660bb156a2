import type { health as english } from "../en/health.ts";

/** Vad en regel prövas för, och vad prövningen gav. */
export const health: typeof english = {
  title: "Håller regeln ihop?",
  lead: ({ trials }) =>
    `Varje påstående prövas på ${trials} påhittade fall nära dina data: några av områdena, med en del värden flyttade. Att ett påstående inte håller är inte alltid ett fel i regeln, men något att veta före ett beslut.`,
  trying: "Provar …",
  again: "Prova igen",
  stopped: "Prövningen blev inte klar. Ditt arbete är orört.",
  holds: ({ trials }) => `Höll i ${trials} av ${trials} prövade fall.`,
  fails: "Håller inte. Det minsta fallet som hittades:",
  silent: "Säger ingenting om den här regeln.",
  area: "Område",
  before: "Före",
  after: "Efter",
  values: "Värden",
  changed: ({ before, after }) => `${before} → ${after}`,
  total: "Att fördela",
  properties: {
    addsUp: {
      claim: "Tilldelningarna och det som inte betalas ut blir tillsammans hela beloppet, på kronan.",
      change: "Kolumnerna blir inte summan.",
    },
    nullReform: {
      claim: "Samma regel på samma data ger samma tilldelningar.",
      change: "Regeln kördes två gånger.",
    },
    orderFree: {
      claim: "Ordningen på områden, delpotter och gränser spelar ingen roll.",
      change: "Områden, delpotter och gränser ställdes i omvänd ordning.",
    },
    sameData: {
      claim: "Två områden med samma data får lika mycket, så när som på en avrundningsenhet.",
      change: "Det andra området fick det förstas data.",
    },
    doubling: {
      claim:
        "Dubbelt så mycket pengar, med dubbla golv och tak, ger varje område dubbelt så mycket före avrundning.",
      change: "Budget, reserv, golv och tak fördubblades.",
    },
    unselectedFree: {
      claim: "Ett område som inte ingår i urvalet ändrar ingens tilldelning.",
      change: "Ett område utanför urvalet togs bort.",
    },
    moreIsNotLess: {
      claim: "Ett område som det går bättre för det senaste året får inte mindre för det.",
      change: ({ area }) => `${area} fick en halv procentenhet bättre värden det senaste året.`,
    },
    moreMoney: {
      claim: "Mer pengar totalt sänker aldrig någons tilldelning.",
      change: "Budgeten ökades med en avrundningsenhet.",
    },
    limitsKept: {
      claim: "Avrundningen håller varje tilldelning inom sitt golv och sitt tak.",
      change: "Den avrundade tilldelningen ligger utanför sitt golv eller tak.",
    },
  },
};
