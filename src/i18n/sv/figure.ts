import type { FigureTexts } from "../en/figure.ts";

export const figure: FigureTexts = {
  save: "Spara",
  saveWhat: ({ what }) => `Spara: ${what}`,
  saveAs: ({ format, what }) => `Spara som ${format}: ${what}`,
  failed: ({ what }) => `${what} kunde inte skapas. Försök igen.`,
  madeUp: "Bygger på påhittade siffror eller en påhittad regel: ett exempel, ingen statistik.",
  asTable: "Siffrorna som tabell",
};
