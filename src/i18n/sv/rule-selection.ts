import type { RuleTexts } from "../en/rule.ts";
import { plural } from "./grammar.ts";
import { inWords } from "./in-words.ts";

/** Regelns områden och de villkor som de uppfyller. */
export const areas: RuleTexts["areas"] = {
  none: "inget område",
  every: ({ count }) => `alla ${inWords(count)} områden`,
  many: ({ count }) => `de ${inWords(count)} uppräknade områdena`,
  either: {
    none: "ett område på listan, som är tom",
    many: ({ count }) => `ett av de ${inWords(count)} uppräknade områdena`,
  },
  capital: {
    none: "Inget område",
    every: ({ count }) => `Alla ${inWords(count)} områden`,
    many: ({ count }) => `De ${inWords(count)} uppräknade områdena`,
  },
};

export const selection: RuleTexts["selection"] = {
  more: ({ count }) => `och ${count} villkor till, som finns i den sparade filen`,
  everyone: "Alla områden är med.",
  nobody: "Inget område är med, eftersom det inte finns något villkor att uppfylla.",
  listed: ({ areas }) => `Pengarna går till ${areas}.`,
  sentence: ({ condition }) => `Ett område är med om ${condition}.`,
  list: ({ heading }) => `Ett område är med om ${heading}`,
  topUnderNot:
    "Observera: områdena med högst eller lägst värde söks bland dem som skulle vara med om de själva hörde dit. Vänt med ett ”inte” kan det bli inget område alls, och då är alla områden med.",
  pair: ({ first, joint, second }) => `${first} ${joint} ${second}`,
  pairJoint: { all: "och", any: "eller" },
  leaf: {
    compareAttribute: ({ quantity, op, value }) => `${quantity} är ${op} ${value}`,
    compareIndicator: ({ quantity, year, op, value }) => `${quantity} ${year} är ${op} ${value}`,
    listed: ({ areas }) => `det är ${areas}`,
    topAttribute: ({ n, quantity, order }) => `det hör till de ${n} områden där ${quantity} är ${order}`,
    topIndicator: ({ n, quantity, year, order }) =>
      `det hör till de ${n} områden där ${quantity} ${year} är ${order}`,
    observed: ({ indicator, years }) => `det finns en uppgift om ${indicator} ${years}`,
  },
  not: {
    inline: {
      compareAttribute: ({ quantity, op, value }) => `${quantity} inte är ${op} ${value}`,
      compareIndicator: ({ quantity, year, op, value }) => `${quantity} ${year} inte är ${op} ${value}`,
      listed: ({ areas }) => `det inte är ${areas}`,
      topAttribute: ({ n, quantity, order }) =>
        `det inte hör till de ${n} områden där ${quantity} är ${order}`,
      topIndicator: ({ n, quantity, year, order }) =>
        `det inte hör till de ${n} områden där ${quantity} ${year} är ${order}`,
      observed: ({ indicator, years }) => `det saknas uppgift om ${indicator} ${years}`,
    },
    item: {
      compareAttribute: ({ quantity, op, value }) => `${quantity} är inte ${op} ${value}`,
      compareIndicator: ({ quantity, year, op, value }) => `${quantity} ${year} är inte ${op} ${value}`,
      listed: ({ areas }) => `det är inte ${areas}`,
      topAttribute: ({ n, quantity, order }) =>
        `det hör inte till de ${n} områden där ${quantity} är ${order}`,
      topIndicator: ({ n, quantity, year, order }) =>
        `det hör inte till de ${n} områden där ${quantity} ${year} är ${order}`,
      observed: ({ indicator, years }) => `det saknas uppgift om ${indicator} ${years}`,
    },
  },
  heading: {
    all: ({ joint }) => `${joint} dessa villkor är uppfyllda:`,
    any: ({ joint }) => `${joint} av dessa villkor är uppfyllt:`,
    atLeast: ({ least, joint, k, count }) =>
      plural(least, {
        one: `${joint} ${k} av dessa ${inWords(count)} villkor är uppfyllt:`,
        other: `${joint} ${k} av dessa ${inWords(count)} villkor är uppfyllda:`,
      }),
    notAll: ({ joint }) => `${joint} dessa villkor är uppfyllda:`,
    notAny: ({ joint }) => `${joint} av dessa villkor är uppfyllt:`,
    notAtLeast: ({ least, joint, k, count }) =>
      plural(least, {
        one: `${joint} ${k} av dessa ${inWords(count)} villkor är uppfyllt:`,
        other: `${joint} ${k} av dessa ${inWords(count)} villkor är uppfyllda:`,
      }),
  },
  joint: {
    all: "alla",
    any: "minst ett",
    atLeast: "minst",
    notAll: "inte alla",
    notAny: "inget",
    notAtLeast: "färre än",
  },
  ops: { "<": "lägre än", "<=": "högst", ">": "högre än", ">=": "minst" },
  order: { highest: "högst", lowest: "lägst" },
};
