import type { EmbedTexts } from "../en/embed.ts";

/** Texter i en vy inne i en annan sida, och om koden som sätter den där. */
export const embed: EmbedTexts = {
  made: "Gjort med Utfall. Ingen officiell beräkning.",
  open: "Öppna helheten och pröva egna ändringar",
  notOpened:
    "Vyn kan inte visas: adressen i sidan runt omkring är ofullständig. Be den som gjort sidan att kopiera koden en gång till.",
  title: "I en annan sida",
  lead: "Ett stycke kod som visar en vy av scenariot på skärmen i en sida av dig, att läsa och inte ändra. Det du ändrar här senare följer inte med: kopiera koden igen.",
  view: "Vad som visas",
  code: "Koden",
  copy: "Kopiera koden",
  copied: "Koden är kopierad.",
  notCopied:
    "Webbläsaren låter inte sidan kopiera. Koden är markerad: kopiera den med tangentbordet eller menyn.",
  working: "Förbereder koden …",
  tooLong: "Scenarierna är för mycket för en adress, så det finns ingen kod för dem.",
  disk: "Du använder en fristående kopia. Öppna versionen på webben för att bädda in en vy.",
  frame: ({ title, view }) => `${title}: ${view} (Utfall, ingen officiell beräkning)`,
};
