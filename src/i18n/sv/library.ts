import type { library as english } from "../en/library.ts";

/** Färdiga alternativ till en regel. */
export const library: typeof english = {
  title: "Färdiga alternativ",
  lead: "Varje alternativ byter ut vad delpotterna betalar för. Pengarna, urvalet och avrundningen står kvar.",
  use: "Använd",
  useNamed: ({ title }) => `Använd: ${title}`,
  inUse: "Används",
  failed: "Det gick inte att beräkna vad data räcker till. Stäng listan och öppna den igen.",
  alternatives: {
    performance2013: {
      title: "Prestation, som 2013",
      text: "En delpott per indikator, fördelad efter förbättringen mellan de två senaste åren.",
    },
    explicitTargets: {
      title: "Uttalade mål",
      text: "Två procentenheter bättre än områdets egen start, per indikator; betalas efter hur långt ett område har kommit.",
    },
    threeYearMean: {
      title: "Treårsmedel",
      text: "Förbättring mellan medelvärden av tre år, så att ett udda år väger mindre.",
    },
    needOnly: {
      title: "Behov: avståndet till riket",
      text: "Efter avståndet till riket det senaste året, eller till det bästa området där uppgift om riket saknas.",
    },
    halfAndHalf: {
      title: "Hälften behov, hälften prestation",
      text: "Varje indikators pengar delas mellan nivå och förändring.",
    },
    equalShares: { title: "Lika delar", text: "Lika mycket till varje område." },
    perInhabitant: { title: "Per invånare", text: "Lika mycket för varje invånare." },
    valueAdded: {
      title: "Mervärde (”bättre än väntat”)",
      text: "Efter förbättring utöver vad områdets nivå ger skäl att vänta.",
    },
    withinTenPerCent: {
      title: "Förra året ±10 procent",
      text: "Den nuvarande regeln, men ingen tilldelning får ändras med mer än en tiondel från förra året.",
    },
    nobodyLosesMuch: {
      title: "Ingen förlorar mer än 20 procent",
      text: "Den nuvarande regeln, men varje område får minst fyra femtedelar av sin tilldelning i utgångsläget.",
    },
  },
  obstacles: {
    oneYear: "Kräver en indikator med värden för varje område i urvalet.",
    twoYears: "Kräver en indikator med två år för varje område i urvalet.",
    fourYears: "Kräver en indikator med fyra år för varje område i urvalet.",
    population: "Kräver antalet invånare i varje område i urvalet.",
    lastAward:
      "Kräver förra årets tilldelning för varje område i urvalet. Nästa alternativ räknar från utgångsläget i stället.",
  },
};
