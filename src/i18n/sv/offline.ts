import type { OfflineTexts } from "../en/offline.ts";

/** Texter i meddelandet om att en nyare version är klar. */
export const offline: OfflineTexts = {
  label: "Ny version",
  ready: "En ny version av Utfall är klar. Ditt arbete finns kvar.",
  notKept:
    "Webbläsaren kan inte spara ditt arbete, så det skulle gå förlorat. Spara det först i en fil, under Dela och spara.",
  use: "Använd den nu",
  useAnyway: "Använd den ändå",
  later: "Senare",
};
