import type { ShownAsTexts } from "../en/shown-as.ts";

/** Rutan för hur tilldelningarna visas: måttet, ordningen, summor. */
export const shownAs: ShownAsTexts = {
  unit: "Visa beloppen som",
  sorting: "Ordning",
  sortings: {
    largest: "automatiskt: belopp, sedan ändring",
    name: "efter namn",
    amount: "efter belopp",
    need: "efter behov",
    change: "efter ändring",
  },
  needGloss:
    "Efter hur indikatorernas senaste nivåer förhåller sig till varandra: medelvärdet av deras standardpoäng, sämst först.",
  group: "Summor per kommun",
};
