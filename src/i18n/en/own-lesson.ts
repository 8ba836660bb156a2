import type { Locale } from "../../programmes/package.ts";
import type { Message, Words } from "../words.ts";

const first: Record<"award" | "perInhabitant" | "change", Message<"first" | "amount" | "last" | "least">> = {
  award: ({ first, amount, last, least }) => `${first} gets most: ${amount}. ${last} gets least: ${least}.`,
  perInhabitant: ({ first, amount, last, least }) =>
    `Per inhabitant ${first} gets most: ${amount}. ${last} gets least: ${least}.`,
  change: ({ first, amount, last, least }) =>
    `Against the programme as it is, ${first} comes out best: ${amount}. ${last} comes out worst: ${least}.`,
};

/** Texts of a lesson that a teacher makes. */
export const ownLesson = {
  make: "Make your own lesson",
  makeLead: "Of scenarios on this page: your questions, and answers that the model computes.",
  yours: "Your own lesson",
  back: "To the plan of the lesson",
  edit: "Change the lesson",
  remove: "Remove the lesson",
  untitled: "My lesson",
  title: "Title",
  aim: "Aim: what the class learns",
  write: "Paragraphs; a line that begins with a hyphen is part of a list.",
  step: ({ at, title }: Words<"at" | "title">) => `Step ${at}: ${title}`,
  stepTitle: "Title of the step",
  minutes: "Minutes",
  scenario: "What is on the screen",
  scenarioKept: "As it was taken into the lesson",
  question: "Question to the class",
  guess: "What the class guesses",
  guesses: {
    none: "Nothing: they talk about it",
    first: "Which area comes first",
    ranking: "The order of some areas",
    bars: "How much some areas get",
    line: "How a level went on over the years",
  },
  by: "By",
  orders: {
    award: "what they get",
    perInhabitant: "what they get per inhabitant",
    change: "what they gain or lose against the programme as it is",
  },
  areas: ({ least, most }: Words<"least" | "most">) => `Areas: ${least} to ${most}`,
  area: "Area",
  indicator: "Indicator",
  known: "The last year that is given",
  answer: "What you add to the answer",
  answerWhy: "The answer itself is computed from the scenario and stands before this.",
  discussion: "To discuss",
  keyWhy: "For you: it is not on the screen until you press for it, and not on the pupils' sheet.",
  insert: "Put in a number that is computed",
  choose: "Choose a number",
  claims: {
    areas: "how many areas there are",
    paid: "what all get together",
    gain: "how many get more",
    lose: "how many get less",
    first: "who comes first",
    "first-amount": "what that area has",
    last: "who comes last",
    "last-amount": "what that area has",
    award: ({ area }: Words<"area">) => `what ${area} gets`,
    perInhabitant: ({ area }: Words<"area">) => `what ${area} gets per inhabitant`,
    change: ({ area }: Words<"area">) => `what ${area} gains or loses`,
  },
  add: "Add a step from the scenario on the screen",
  removeStep: "Remove the step",
  up: "Move up",
  down: "Move down",
  run: "Done: to the plan",
  save: "Save the lesson as a file",
  fileName: "lesson",
  saved: ({ name }: Words<"name">) => `Saved as ${name}. Whoever opens the file in Utfall is in the lesson.`,
  tooLarge: "The lesson is too large for a file that can be opened again; take away a step.",
  tooLongLink: ({ signs, most }: Words<"signs" | "most">) =>
    `The lesson is too long for a link (${signs} signs, and at most ${most} pass unharmed). Save it as a file and hand that out, or shorten its texts.`,
  cannot:
    "A scenario of this lesson cannot be computed: its rule or its data do not go together. Change the step.",
  mustHave: "Write something here.",
  answers: {
    locale: "en" as Locale,
    changed: ({ gain, lose, areas }: Words<"gain" | "lose" | "areas">) =>
      `Of ${areas} areas, ${gain} get more and ${lose} get less than under the programme as it is.`,
    first,
    each: {
      award: "They get:",
      perInhabitant: "Per inhabitant they get:",
      change: "Against the programme as it is they get:",
    },
    line: ({ name, from, to, before, after }: Words<"name" | "from" | "to" | "before" | "after">) =>
      `${name} went from ${before} in ${from} to ${after} in ${to}.`,
  },
};
