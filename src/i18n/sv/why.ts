import type { WhyTexts } from "../en/why.ts";

/** Ramen runt stegen i ett belopp. */
export const why: WhyTexts = {
  failed:
    "Stegen kan inte visas, eftersom regeln inte går att beräkna. Ångra den senaste ändringen, eller rätta det som meddelandet vid bilden pekar ut.",
  title: ({ name }) => `Varför detta belopp? ${name}`,
  close: "Stäng Varför detta belopp?",
};
