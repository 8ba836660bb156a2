import type { addedArea as english } from "../en/added-area.ts";

export const addedArea: typeof english = {
  title: ({ noun }) => (noun.a === "en" ? `Ny ${noun.one}` : `Nytt ${noun.one}`),
  name: "Namn",
  municipality: "Kommun",
  add: "Lägg till",
  cancel: "Avbryt",
  figures: "Dess uppgifter",
  lead: "Dina egna uppgifter, och märkta så. Tomt betyder okänt: en regel som läser det säger vad som saknas.",
  level: ({ indicator, year }) => `${indicator}, ${year}`,
  /** What the sources leave open of an area of the programme. */
  asked: {
    title: "Vad källorna inte anger",
    lead: "Skriv egna tal, så bygger belopp per invånare, behov och framskrivningen på dem. Tomt betyder att talet inte är känt.",
  },
  people: ({ indicator }) => `${indicator}: personer som räknas`,
  notListed: ({ area }) =>
    `Regeln räknar upp vilka den omfattar, och ${area} står inte i listan. Välj tröskelvärden för urvalet under Regel, eller skriv in det i listan.`,
  list: ({ area }) => `Skriv in ${area} i listan`,
  remove: ({ area }) => `Ta bort ${area}`,
};
