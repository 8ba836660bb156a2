import type { Counts, Words } from "../words.ts";
import { plural } from "./grammar.ts";

/** The words of the sheet of everything that can be taken out, and of the files it makes. */
export const exportTexts = {
  title: "Export",
  lead: "Every file says what it is: the programme, what is changed, sources, how well founded the figures are, and that it is not an official calculation. Nothing is sent anywhere.",
  namesHidden:
    "Place names are hidden in tables and pictures. The JSON file and saved work hold the areas’ ids, which give the names away.",
  /** What every file says of its figures. */
  changes: {
    scenario: ({ name }: Words<"name">) => `Scenario: “${name}”.`,
    areas: ({ list }: Words<"list">) => `Added: ${list}.`,
    counts: ({ provisions, values }: Counts<"provisions" | "values">) =>
      provisions + values === 0
        ? "Nothing is changed from the baseline."
        : `Changed from the baseline: ${provisions} ${plural(provisions, { one: "provision", other: "provisions" })} of the rule, ${values} ${plural(values, { one: "value", other: "values" })}.`,
    values: ({ list }: Words<"list">) => `Changed values: ${list}.`,
    sources: ({ list }: Words<"list">) => `Sources of the figures: ${list}.`,
    model: ({ version }: Words<"version">) => `Computed by version ${version} of the model.`,
  },
  groups: {
    whole: "Everything together",
    report: "For reading and printing",
    again: "Compute it again",
  },
  save: ({ what, format }: Words<"what" | "format">) => `Save as ${format}: ${what}`,
  copy: "Copy",
  copied: "Copied.",
  cannotCopy: "The browser does not let us copy. Mark the text and copy it.",
  saved: ({ what, format }: Words<"what" | "format">) => `${what} is saved as ${format}.`,
  working: ({ what }: Words<"what">) => `${what} is being made.`,
  failed: ({ what }: Words<"what">) => `${what} could not be made. Try again.`,
  items: {
    workbook: "All tables in one workbook",
    workbookWhat: ({ count }: Counts<"count">) =>
      `A sheet about the file and ${count} ${plural(count, { one: "table", other: "tables" })}, with real numbers and formats.`,
    json: "Everything as data",
    jsonWhat:
      "Every scenario of the workspace, what each pays by area and pot, a projection that has been run, result hashes, sources, the version of the model.",
    report: "Report",
    reportWhat:
      "A4, along the headings of a regulatory impact assessment: caveats first, the rule in words, a draft of the amended text, payouts, open points, sources.",
    scoresWhat: "Published awards of all programmes against those their rules give.",
    openReport: "Open the report",
    rows: ({ rows, columns }: Counts<"rows" | "columns">) =>
      `${rows} ${plural(rows, { one: "row", other: "rows" })}, ${columns} columns.`,
  },
  commands: {
    lead: "The same model runs from the command line. Save the work as a file first; then, in the folder of the simulator’s source code:",
    file: ({ name }: Words<"name">) => `The commands read the file ${name}.`,
    allocate: "The awards",
    project: "The projection",
    fingerprint: ({ hash }: Words<"hash">) => `The same awards have the result hash ${hash}.`,
  },
  about: {
    sheet: "About this file",
    title: ({ programme }: Words<"programme">) => `${programme}: figures from Utfall`,
    programme: "Programme",
    scenario: "Scenario",
    baseline: "Compared with",
    note: "Description",
    changes: "Changes",
    provenance: "Provenance",
    caveats: "Read this first",
    sources: "Sources",
    model: "Version of the model",
    hash: "Result hash of the awards (SHA-256)",
    command: "Compute the awards again",
  },
  tables: {
    alternatives: "The scenarios side by side",
    figures: "Every figure with its origin",
    open: "What the sources leave open",
    published: ({ title }: Words<"title">) => `Published and computed: ${title}`,
    scenario: "Scenario",
    isBaseline: "Baseline",
    yes: "yes",
    no: "no",
    unpaid: "Not paid",
    hash: "Result hash",
    drawn: ({ draws, seed, hash }: Words<"draws" | "seed" | "hash">) =>
      `${draws} draws, seed ${seed}. Result hash of the projection: ${hash}.`,
  },
  files: {
    tables: "tables",
    all: "all",
    figures: "figures",
    open: "open-points",
    scenarios: "scenarios",
    bands: "projection-bands",
  },
};
export type ExportTexts = typeof exportTexts;
