import type { Noun, Words } from "../words.ts";

/** An area that a scenario adds to its programme. */
export const addedArea = {
  title: ({ noun }: Noun) => `New ${noun.one}`,
  name: "Name",
  municipality: "Municipality",
  add: "Add",
  cancel: "Cancel",
  figures: "Its figures",
  lead: "Your own figures, and marked as such. Empty means not known: a rule that reads it says what is missing.",
  level: ({ indicator, year }: Words<"indicator" | "year">) => `${indicator}, ${year}`,
  /** What the sources leave open of an area of the programme. */
  asked: {
    title: "What the sources do not tell",
    lead: "Type your own figures, and amounts per inhabitant, need and the projection rest on them. Empty means not known.",
  },
  people: ({ indicator }: Words<"indicator">) => `${indicator}: people counted`,
  notListed: ({ area }: Words<"area">) =>
    `The rule lists whom it covers, and ${area} is not on the list. Choose thresholds for the selection under Rule, or put it on the list.`,
  list: ({ area }: Words<"area">) => `Put ${area} on the list`,
  remove: ({ area }: Words<"area">) => `Remove ${area}`,
};
