import type { payoutsTable as english } from "../en/payouts-table.ts";

export const payoutsTable: typeof english = {
  caption: ({ unit }) => `Belopp per område och delpott, i ${unit}. Välj ett område för att se varför.`,
  fileCaption: ({ unit }) => `Belopp per område och delpott, i ${unit}.`,
  captions: {
    kronor: "kronor",
    perInhabitant: "kronor per invånare",
    share: "procent av allt som betalas ut",
  },
  provenances: {
    decided: "beslutat (resten påhittat)",
    published: "publicerat",
    "published-rounded": "publicerat, avrundat",
    inferred: "härlett",
    reconstructed: "rekonstruerat",
    user: "ändrat eller inskrivet av dig",
    illustrative: "påhittat",
  },
  percent: "Relativ ändring",
  total: ({ noun: { other } }) => `Alla ${other}`,
  file: "utbetalningar",
  provenance: "Ursprung",
  official: "Ingen officiell beräkning.",
  municipality: "Kommun",
  limit: "Golv och tak",
  rounding:
    "Delarna innehåller avrundningen, så varje rad summerar till tilldelningen. I räknevägen visas avrundningen för sig, så delarna där kan skilja sig något.",
};
