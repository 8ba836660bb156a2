import type { SearchTexts } from "../en/search.ts";

/** Sökningen bland många rader. */
export const search: SearchTexts = {
  label: "Sök på namn",
  none: "Inget heter så.",
  first: ({ shown, all }) => `De första ${shown} av ${all} är listade. Ett namn hittar de andra.`,
  shown: ({ shown, all }) => `${shown} av ${all} rader visas.`,
  more: ({ count }) => `Visa ${count} till`,
  all: ({ count }) => `Visa alla ${count} rader`,
  fewer: "Visa färre rader",
};
