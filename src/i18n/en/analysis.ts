import type { Words } from "../words.ts";

/** Texts of the frame of the analysis: what every question shares. */
export const analysis = {
  title: "Analysis",
  lead: "What a table of awards does not show. The answer comes first; open one to see how.",
  about: ({ name }: Words<"name">) => `About the scenario “${name}”.`,
  /** Before every sentence on made-up figures. */
  madeUp: ({ sentence }: Words<"sentence">) => `In this made-up example ${sentence}`,
  more: "Show how",
  less: "Show less",
  computing: "Computing …",
  older: "Older result: a newer one is being computed.",
  refining: ({ done, of }: Words<"done" | "of">) => `First answer; being refined (${done} of ${of} parts)`,
  stopped: ({ done, of }: Words<"done" | "of">) => `Stopped after ${done} of ${of} parts`,
  progress: "Progress of the computation",
  cancel: "Stop",
  resume: "Continue",
  again: "Try again",
  problem: "This question cannot be answered",
  settings: "Settings",
  tableOf: ({ title }: Words<"title">) => `${title}: the figures as a table`,
};
