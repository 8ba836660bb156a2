import type { Words } from "../words.ts";

/** The words of "Sources and method". */
export const sources = {
  provenances: {
    published: { name: "published", means: "stated in the source" },
    "published-rounded": { name: "published, rounded", means: "stated in the source, but rounded there" },
    inferred: { name: "inferred", means: "our arithmetic on published figures" },
    reconstructed: {
      name: "reconstructed",
      means: "our formula fits published figures; the formula itself is not published",
    },
    user: { name: "yours", means: "typed or imported by you" },
    illustrative: { name: "made up", means: "made up in keeping with what is published; no statistics" },
  },
  contents: "Contents",
  reference: {
    copy: "Copy reference",
    copied: "Copied.",
    cannotCopy:
      "The browser does not let us copy. The reference is marked: copy it with the keyboard or the menu.",
  },
  sections: {
    caveats: "Read this first",
    awards: "Published and computed awards",
    figures: "Every figure with its origin",
    sources: "Sources",
    assumptions: "What the projection rests on",
    open: "What the sources leave open",
    method: "How the money is calculated",
    background: "Background",
    provenance: "What the marks mean",
  },
  awards: {
    caption: ({ title }: Words<"title">) => `${title}: published awards against those computed, in kronor`,
    area: "Area",
    published: "Published",
    computed: "Computed",
    difference: "Difference",
    origin: "Origin",
    total: "Sum",
    fitted:
      "Fitted: the figures were made so that the rule gives these amounts. The agreement is by construction.",
    fittedMark: "fitted",
    within: ({ count, all }: Words<"count" | "all">) =>
      `${count} of ${all} within the rounding of the source.`,
    waiting: "The awards are being calculated.",
    failed: "The rule that gives these awards cannot be calculated.",
    notes: "What to know of them",
  },
  figures: {
    filter: "Area",
    all: "All areas",
    caption: ({ count, area }: Words<"count" | "area">) => `${count} figures of ${area}`,
    captionAll: ({ count }: Words<"count">) => `${count} figures of all areas`,
    figure: "Figure",
    year: "Year",
    value: "Value",
    counted: "Counted on",
    origin: "Origin",
    source: "Source",
    lastAward: "Last year’s award",
    award: "Amount decided",
    more: ({ count }: Words<"count">) => `Show all ${count}`,
    choose: "Choose an area to see its figures.",
  },
  open: {
    lead: "On these points we had to choose. The kronor are what would change hands at most if another answer were chosen: half the sum of all differences.",
    point: "Point",
    answer: "Our default",
    others: "Other answers",
    stake: "At stake",
    unknown: "…",
    caption: "Open points, largest stakes first",
  },
  rule: ({ provenance }: Words<"provenance">) => `The rule itself is ${provenance}.`,
  method: [
    "The rule is applied in a fixed order: which areas take part, the points of each area in each pot, the money of pots where nobody has points, the sum per area, floors and caps, and rounding.",
    "A pot’s money is shared in proportion to the points. A change is always counted so that an improvement is positive, also where a lower share is better.",
    "Floors and caps hold for an area’s sum. All other sums are multiplied by one and the same number, the one with which the money just suffices.",
    "Awards and money that is not paid add up to the budget, to the krona. All computing is done in your browser by the same model that can be run from the command line.",
    "A change over time is never called an effect here: nobody knows what would have happened without the money.",
  ],
  caution: [
    "What is computed from made-up figures is made up too: it shows how a rule works, not what an area should have had.",
    "Nothing here is an official calculation.",
  ],
  madeUp: "In this made-up example",
  share: "share",
};
export type SourcesTexts = typeof sources;
