import type { Counts, Words } from "../words.ts";
import { inWords } from "./in-words.ts";

/** Texts of goal seek: what rule would reach a goal. */
export const goalSeek = {
  title: "What would it take?",
  waits:
    "For instance five million to one area without anyone losing more than a tenth: say what is to be reached, and a rule that does it is looked for.",
  opens: "Say what is to be reached",
  conditions: {
    atLeast: ({ area, money }: Words<"area" | "money">) => `${area} gets at least ${money}`,
    sameTotal: "as much is paid in all as in the baseline",
    nobodyLoses: ({ share }: Words<"share">) => `nobody loses more than ${share} against the baseline`,
    neediestGet: ({ share, part }: Words<"share" | "part">) =>
      `the neediest ${part} of the inhabitants get at least ${share} of the money`,
  },
  impossible: {
    money: ({ conditions, asked, there, lack }: Words<"conditions" | "asked" | "there" | "lack">) =>
      `no rule can do this: ${conditions} would take ${asked}, and there is ${there}. ${lack} is missing.`,
    neediest: ({ conditions, most, asked, lack }: Words<"conditions" | "most" | "asked" | "lack">) =>
      `no rule can do this: ${conditions} would need ${asked} for the neediest, who can have ${most} at most. ${lack} is missing.`,
  },
  one: {
    found: ({ lever, pieces, value, now }: Words<"lever" | "pieces" | "value" | "now">) =>
      `${lever} at ${value} does it (now ${now}). Everything holds ${pieces}.`,
    holds: ({ lever, now, pieces }: Words<"lever" | "now" | "pieces">) =>
      `everything holds already, with ${lever} at ${now}; it goes on holding ${pieces}.`,
    piece: ({ from, to }: Words<"from" | "to">) => `from ${from} to ${to}`,
    only: ({ value }: Words<"value">) => `at ${value} alone`,
    rounding: "Rounding spoils the values that do it before rounding: none of those tried holds as paid.",
  },
  several: {
    found: ({ values }: Words<"values">) => `with the least change that was found: ${values}.`,
    holds: "everything holds already.",
    search: ({ tried }: Words<"tried">) =>
      `Found by a search among ${tried} rules: it does not prove that nothing is nearer, or that nothing is there.`,
    value: ({ lever, now, value }: Words<"lever" | "now" | "value">) => `${lever} ${now} → ${value}`,
  },
  limits: {
    found: ({ conditions, limits, added }: Words<"conditions" | "added"> & Counts<"limits">) =>
      `${conditions}: it is enough to add ${limits === 1 ? "a floor" : `${inWords(limits)} floors`} to the rule: ${added}.`,
    replaced: ({ replaced }: Words<"replaced">) => `The floor ${replaced} is weaker and goes.`,
    holds: ({ conditions }: Words<"conditions">) => `${conditions}: the rule does that already.`,
    notByLimits: "a share to the neediest is no limit on an area: let a number of the rule change instead.",
    notMet:
      "limits do not do it under this rule: an area that does not take part gets none, or other limits stand against them.",
  },
  conflict: ({ conditions, lack }: Words<"conditions" | "lack">) =>
    `what may change does not do it: ${conditions}. At best ${lack} is missing.`,
  conflictNone: ({ conditions }: Words<"conditions">) =>
    `what may change does not do it: no rule that was tried can be carried out (${conditions}).`,
  lacking: {
    noPopulation: "who the neediest are cannot be told: no area has a population.",
    noNeed: "who the neediest are cannot be told: nothing says how badly off areas are.",
  },
  gains: ({ area, money, before }: Words<"area" | "money" | "before">) =>
    `${area} then gets ${money} instead of the baseline’s ${before}.`,
  pays: ({ area, money, before }: Words<"area" | "money" | "before">) =>
    `${area} pays most for it: ${money} instead of the baseline’s ${before}.`,
  raised: "The floors are set so that everything holds after rounding too.",
  roundedShort: ({ condition, money }: Words<"condition" | "money">) =>
    `After rounding ${money} is missing for this to hold to the krona: “${condition}”.`,
  roundedShortFor: ({ condition, money, area }: Words<"condition" | "money" | "area">) =>
    `After rounding at most ${money} is missing, for ${area}, for this to hold to the krona: “${condition}”.`,
  form: {
    legend: "What is to be reached",
    atLeast: "An area gets at least",
    area: "Area",
    amount: "Amount, millions",
    none: "no area",
    nobodyLoses: "Against the baseline nobody loses more than",
    lossShare: "Largest loss, per cent",
    sameTotal: "As much is paid in all as in the baseline",
    neediest: "The neediest fifth gets at least",
    neediestShare: "Share to the neediest fifth, per cent",
    lever: "What may change",
    limits: "Limits are added to the rule",
    weights: "The weights of all pots",
    seek: "Look for it",
    add: "Add as a scenario",
    added: ({ title }: Words<"title">) =>
      `Added: the scenario “${title}” is now among yours, and it is the one shown.`,
    scenario: {
      atLeast: ({ area, money }: Words<"area" | "money">) => `${area} at least ${money}`,
      neediest: ({ share }: Words<"share">) => `Neediest at least ${share}`,
      nobodyLoses: ({ share }: Words<"share">) => `Nobody loses more than ${share}`,
      sameTotal: "As much in all",
    },
  },
  levers: {
    budgetSek: "the budget",
    reserveSek: "the money kept back",
    weight: ({ pot }: Words<"pot">) => `the weight of ${pot}`,
    floor: ({ limit }: Words<"limit">) => `the floor ${limit}`,
    cap: ({ limit }: Words<"limit">) => `the cap ${limit}`,
    field: ({ pot, field }: Words<"pot" | "field">) => `${pot}: ${field}`,
    fields: {
      exponent: "the power",
      reference: "the level compared with",
      target: "the target",
      ahead: "the points ahead of the start",
      z: "the standard deviations",
      n: "the least number of people",
      sekPerUnit: "the price",
      weight: "how much an adjustment counts",
      amountsSek: ({ area }: Words<"area">) => `the amount to ${area}`,
      targetFor: ({ area }: Words<"area">) => `the target of ${area}`,
    },
  },
  table: {
    area: "Area",
    now: "Baseline, kr",
    current: "Your rule, kr",
    after: "Rule found, kr",
    change: "Against the baseline, kr",
    file: "goal-awards",
    title: "Who would get what",
  },
  curve: {
    title: ({ lever }: Words<"lever">) => `What ${lever} does`,
    file: "goal-curve",
    picture: ({ lever }: Words<"lever">) =>
      `How many kronor each condition is from failing, for every value of ${lever}; above zero it holds.`,
    value: "Value",
    holds: "everything holds",
    now: "now",
    note: "A line above zero: the condition holds by so many kronor; below: it lacks them. Computed on awards before rounding; what is offered is checked on awards as paid.",
    notCarriedOut: "cannot be carried out",
  },
};
