import type { ScenarioFormTexts } from "../en/scenario-form.ts";

/** Rutan för ett scenario: vad det heter och vad man kan göra med det. */
export const scenarioForm: ScenarioFormTexts = {
  copyOf: ({ name }) => `${name} (kopia)`,
  name: "Namn",
  note: "Beskrivning",
  makeBaseline: "Jämför de andra med det här",
  isBaseline: "De andra jämförs med det här. Det du ändrar här hamnar i en kopia.",
  duplicate: "Gör en kopia",
  left: "Flytta åt vänster",
  right: "Flytta åt höger",
  remove: "Ta bort",
};
