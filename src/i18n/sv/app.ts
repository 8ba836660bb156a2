import type { AppTexts } from "../en/app.ts";

/** Texter i ramen runt simulatorn: sidhuvud, flikar, indikatorer, utbetalningar, tabell, meddelanden. */
export const app: AppTexts = {
  title: "Utfall: vad skulle varje område få?",
  close: "Stäng",
  illustrative: "påhittat",
  older: "Äldre resultat: den senaste ändringen gick inte att räkna ut.",
  number: {
    empty: "Skriv ett tal.",
    notNumber: (text) => `”${text}” är inget tal.`,
    ambiguous: (text, readings) =>
      `”${text}” kan läsas på två sätt: ${readings}. Skriv det utan det tvetydiga tecknet.`,
    badGroups: (text) =>
      `”${text}” delar in siffrorna på ett sätt som inte går att läsa. Skriv talet utan mellanrum och tecken mellan tusental.`,
    unknownUnit: (text) => `”${text}” har en enhet som vi inte känner till. Skriv bara talet.`,
    wrongUnit: (text) => `”${text}” har en enhet som inte hör hemma här. Skriv bara talet.`,
    notWhole: "Bara hela tal.",
    below: (least) => `Minst ${least}.`,
    above: (most) => `Högst ${most}.`,
    reading: (value) => `Läses som ${value}`,
  },
};
