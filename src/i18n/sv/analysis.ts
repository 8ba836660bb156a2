import type { analysis as english } from "../en/analysis.ts";

export const analysis: typeof english = {
  title: "Analys",
  lead: "Det som en tabell över belopp inte visar. Svaret kommer först; ett tryck berättar hur.",
  about: ({ name }) => `Gäller scenariot ”${name}”.`,
  madeUp: ({ sentence }) => `I detta påhittade exempel: ${sentence}`,
  more: "Visa hur",
  less: "Visa mindre",
  computing: "Beräknar …",
  older: "Äldre resultat: ett nyare beräknas.",
  refining: ({ done, of }) => `Första svaret; förfinas (${done} av ${of} delar)`,
  stopped: ({ done, of }) => `Stoppad efter ${done} av ${of} delar`,
  progress: "Hur långt beräkningen har kommit",
  cancel: "Stoppa",
  resume: "Fortsätt",
  again: "Försök igen",
  problem: "Frågan kan inte besvaras",
  settings: "Inställningar",
  tableOf: ({ title }) => `${title}: siffrorna som tabell`,
};
