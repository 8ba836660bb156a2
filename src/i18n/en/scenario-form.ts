import type { Words } from "../words.ts";

/** The sheet on one scenario: its name, and what can be done with it. */
export const scenarioForm = {
  copyOf: ({ name }: Words<"name">) => `${name} (copy)`,
  name: "Name",
  note: "Description",
  makeBaseline: "Compare the others against this one",
  isBaseline: "The others are compared against this one. What you change here goes to a copy of it.",
  duplicate: "Make a copy",
  left: "Move left",
  right: "Move right",
  remove: "Remove",
};
export type ScenarioFormTexts = typeof scenarioForm;
