import type { OfflineTexts } from "../en/offline.ts";

/** Texter i meddelandet om att en nyare version är klar. */
export const offline: OfflineTexts = {
  label: "Ny version",
  ready: "En ny version av Utfall är klar. Ditt arbete finns kvar.",
  use: "Använd den nu",
  later: "Senare",
};
