import type { problem as english } from "../en/problem.ts";
import { plural } from "./grammar.ts";

export const problem: typeof english = {
  notIn: {
    count: ({ count }) =>
      `${count} tal är inte med i resultatet: ${plural(count, { one: "det", other: "de" })} går inte att läsa.`,
    go: "Gå dit",
  },
  olderWhy: "Siffrorna nedan är från före den senaste ändringen.",
  notWorkedOut: "Den senaste ändringen går inte att genomföra.",
  notPaid: "Det här scenariot går inte att beräkna.",
  notPaidWhat: "Ändra dess regel, eller välj ett annat scenario här ovanför.",
  noBaseline: "Utgångsläget går inte att beräkna, så det finns inget att jämföra med.",
  noBaselineWhat: "Välj ett annat scenario här ovanför, och jämför de andra med det.",
  engine: {
    crashed: "Beräkningen stannade. Ändra något, så startar den igen.",
    noAnswer: "Beräkningen tog för lång tid och avbröts. Ändra något, så startar den igen.",
  },
  takeBack: "Ångra ändringen",
  countFromBaseline: "Ta utgångsläget som förra årets tilldelning",
};
