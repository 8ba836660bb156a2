import type { Counts, Words } from "../words.ts";

/** Texts of the municipality game. */
export const game = {
  title: "The municipality game",
  lead: "Groups run the same made-up municipality for four years: they divide the grant, see statistics late, and get the next grant by the rule. Then the class changes the rule and plays again.",
  open: "Play the municipality game",
  back: "All lessons",
  madeUp:
    "Everything in the game is made up: the municipalities, their people and what money does. It says nothing about any real place.",
  seed: "World (a number; the same number is the same world for every group)",
  link: "A link for the groups, to this world and this rule.",
  rule: "The grant follows",
  rules: {
    result: "results: how much the figures improved",
    need: "need: how far the figures are from the best",
    equal: "equal shares",
  },
  year: ({ at, of }: Counts<"at" | "of">) => `Year ${at} of ${of}`,
  grant: ({ money }: Words<"money">) => `The grant is ${money}. Divide all of it:`,
  fields: {
    jobs: "Jobs",
    assistance: "Help out of assistance",
    school: "School",
    prevention: "Prevention (works from next year)",
  },
  left: ({ money }: Words<"money">) => `${money} is left to divide.`,
  over: ({ money }: Words<"money">) => `${money} too much is given away.`,
  whole: "All of it is divided.",
  next: "Go on to the next year",
  finish: "End the game",
  again: "Play again from year 1",
  late: "The latest statistics: they are a year behind what has already happened.",
  final: "How it went",
  table: {
    town: "Municipality",
    employment: "In work",
    assistance: "On assistance",
    school: "Pupils who pass",
    grant: "Grant, SEK m",
  },
  towns: { own: "Yours", west: "West", north: "North", east: "East" },
  happened: {
    ordinary: ({ year }: Words<"year">) => `Year ${year} was an ordinary year.`,
    factory: ({ year }: Words<"year">) => `In year ${year} a factory closed, and many lost their work.`,
    upturn: ({ year }: Words<"year">) => `In year ${year} business was good, and more found work.`,
    newcomers: ({ year }: Words<"year">) => `In year ${year} many moved in who needed help.`,
  },
  scores: {
    title: "Three ways to keep score",
    rule: ({ money }: Words<"money">) => `By the rule: ${money} in grants over the years.`,
    residents: ({ people }: Words<"people">) =>
      `By what became of residents: ${people} better off than in the same world without the money.`,
    need: ({ points }: Words<"points">) =>
      `By need: the distance to the best municipality changed by ${points}.`,
    why: "The winner by one score need not be the winner by another. Which one should a grant follow?",
  },
  code: "Code of your game:",
  pool: {
    title: "Games of the class",
    field: "Codes from the groups: type or paste one or several",
    otherWorld: "it is from another world, or not from this game.",
    again: ({ codes }: Words<"codes">) => `${codes} had been counted already.`,
    number: "Game",
    rule: "Rule",
    bySek: "By the rule, SEK m",
    byResidents: "Residents better off",
    clear: "Clear the games",
    byNeed: "Distance, points",
  },
};
