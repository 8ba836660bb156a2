import type { Counts, Noun, Words } from "../words.ts";
import { plural } from "./grammar.ts";

/** Texts of the projection: years ahead, with uncertainty. */
export const projection = {
  heading: "The years ahead",
  statement: "A scenario, not a forecast.",
  statementShort:
    "This is what follows if the assumptions hold, the rule stays as it is, and allowing for chance.",
  statementMore: "What that means",
  statementMeans: [
    "The model lets people find work, lose it, move, and come to need assistance, year by year, with the rates on the Assumptions tab. Every draw is one way chance may fall; a band holds so many of the draws.",
    "The bands cover chance, the business cycle and the assumptions that are given as ranges. They do not cover what the model leaves out, or the possibility that its assumptions are wrong: the outcome may well be outside them.",
    "A change over the years is not an effect of the programme. What the programme does in the model is the difference between each draw with it and the same draw without it, and that rests on the assumptions about its effect alone.",
  ],
  show: "Show",
  groups: {
    money: "Money",
    shares: "Shares of people",
    effects: "People, by the programme",
  },
  series: {
    award: "Award",
    spent: "Money spent",
    employment: "In work",
    assistance: "On long-term assistance",
    school: "Eligible for upper-secondary school",
    jobs: "More people in work",
    offAssistance: "Fewer people on assistance",
    pupils: "More pupils eligible",
  },
  /** What is counted, for axis, table and sentence. */
  measured: {
    award: "Award per year",
    spent: "Money of awards spent per year",
    employment: "Share of adults in work",
    assistance: "Share of adults on long-term assistance",
    school: "Share of school leavers eligible for upper-secondary school",
    jobs: "People in work, with minus without the programme",
    offAssistance: "People off long-term assistance, with minus without the programme",
    pupils: "Eligible school leavers, with minus without the programme",
  },
  axis: { award: "Award per year, SEK million", spent: "Money of awards spent per year, SEK million" },
  place: "Where",
  all: ({ noun: { other } }: Noun) => `All ${other} together`,
  allShort: "All",
  withoutToo: "Also without the programme",
  lines: {
    with: "With",
    value: "Projected",
    without: "Without",
    baseline: "Baseline",
    expected: "Expected",
  },
  keys: {
    with: "With the programme",
    value: "Median",
    effect: "With minus without",
    without: "Without the programme",
    baseline: "Baseline, median",
    baselineExpected: "Baseline, expected values",
    expected: "Expected values",
    measured: "Measured before",
    decided: "Decided",
  },
  reading: ({ median, p25, p75, p5, p95 }: Words<"median" | "p25" | "p75" | "p5" | "p95">) =>
    `${median} (half of the draws ${p25} to ${p75}, nine in ten ${p5} to ${p95})`,
  bands: "Dark band: half of the draws. Light band: nine in ten.",
  point: "Point at the picture to read another year.",
  effectHeading: "What the programme does in the model",
  effectLead: {
    jobs: "People in work: each draw with the programme minus the same draw without it.",
    offAssistance: "People off assistance: each draw with the programme minus the same draw without it.",
    pupils: "Eligible school leavers: each draw with the programme minus the same draw without it.",
  },
  summary: {
    madeUp: ({ sentence }: Words<"sentence">) => `In this made-up example: ${sentence}`,
    level: ({
      where,
      year,
      measured,
      median,
      p5,
      p95,
    }: Words<"where" | "year" | "measured" | "median" | "p5" | "p95">) =>
      `${where}, ${year}. ${measured}: the median is ${median}, and nine draws of ten lie from ${p5} to ${p95}.`,
    certain: ({ where, year, measured, value }: Words<"where" | "year" | "measured" | "value">) =>
      `${where}, ${year}. ${measured}: ${value} in every draw.`,
    expected: ({ where, year, measured, value }: Words<"where" | "year" | "measured" | "value">) =>
      `${where}, ${year}. ${measured}: ${value} as an expected value. The draws follow.`,
    nobody: ({ where }: Words<"where">) =>
      `${where}: nobody lives there. It is paid, and the projection has no people to follow.`,
    waiting: ({ where }: Words<"where">) => `${where}: only draws can tell, and they are being computed.`,
    without: ({ median }: Words<"median">) => `Without the programme the median is ${median}.`,
    effect: ({ median, p5, p95 }: Words<"median" | "p5" | "p95">) =>
      `The programme itself, in the model and under its assumptions: the median is ${median}, and nine draws of ten lie from ${p5} to ${p95}. The rest of the change over the years has other causes.`,
    noEffect: "In the model the programme does nothing to it here.",
    baseline: ({ median }: Words<"median">) => `In the baseline the median is ${median}.`,
    difference: ({ difference }: Words<"difference">) => `The mean of the draws differs by ${difference}.`,
    jobs: ({ people }: Words<"people">) => `${people} in work`,
    offAssistance: ({ people }: Words<"people">) => `${people} off assistance`,
    pupils: ({ people }: Words<"people">) => `${people} eligible`,
  },
  progress: {
    name: "Draws computed",
    running: ({ draws, of }: Words<"draws" | "of">) => `${draws} of ${of} draws`,
    expected: "Expected values; draws start when nothing is being changed.",
    ready: ({ draws, seed }: Words<"draws" | "seed">) => `${draws} draws, seed ${seed}`,
    stopped: ({ draws, of }: Words<"draws" | "of">) => `Stopped after ${draws} of ${of} draws`,
    older: "The bands are from before the latest change.",
    cancel: "Stop",
    resume: "Continue",
    again: "Try again",
    despite: "Compute the draws all the same",
  },
  problem: {
    title: "The projection cannot be calculated.",
    floors:
      "This is about one of the years ahead in one of the draws; the awards of today are not touched. Where no area improves in a pot its money goes back, and what remains can be too little for the floors. Lower them, or let such money be shared among the other pots.",
  },
  /** A link asks for more draws than are preset. */
  asked: {
    said: ({ asked, draws }: Words<"asked" | "draws">) =>
      `The link asks for ${asked} draws, which may take long and much memory; ${draws} are computed.`,
    compute: ({ asked }: Words<"asked">) => `Compute ${asked} draws`,
  },
  settings: {
    heading: "How it is computed",
    years: "Years ahead",
    draws: "Draws",
    seed: "Seed",
    seedMeans: "The same seed gives the same draws, here and on the command line.",
  },
  notes: {
    exact: "Quantiles are read off all the draws.",
    histogram: ({ part }: Words<"part">) =>
      `Quantiles are counted in classes and off by at most 1/${part} of the spread of the first draws.`,
    kept: {
      main: "There are too many areas to keep every draw of each: of a single area awards, their use and the shares with the programme are counted in the draws, all else is told as expected values; all areas together are told whole.",
      awards:
        "There are too many areas to keep every draw of each: of a single area awards and their use are counted in the draws, all else is told as expected values; all areas together are told whole.",
    },
    error: ({ error }: Words<"error">) => `Standard error of the mean in the last year: ${error}.`,
    noPayment: "The rule pays in no year from the first one on.",
    payment: ({ year, lag }: Words<"year"> & Counts<"lag">) =>
      plural(lag, {
        one: `First payment in the model: ${year}, on figures from the year before.`,
        other: `First payment in the model: ${year}, on figures ${lag} years old.`,
      }),
    spent: "Money paid at the end of a year is spent in the next.",
    constant: "The award is the same in every draw: the rule reads nothing that the model moves.",
    expects: "For this rule only draws can tell the awards; expected values of awards are not shown.",
    assumed: ({ list }: Words<"list">) => `No figures exist for ${list}; made-up ones are used instead.`,
    held: ({ list }: Words<"list">) => `The model does not follow ${list}; it keeps its last value.`,
    cut: ({ count }: Words<"count">) => `${count} probabilities passed 1 and were cut.`,
    hash: "Result hash",
    hashMeans: "The same scenario, years, draws and seed give the same hash on any machine.",
    hashWaiting: "computed when the draws are done",
    model: ({ version }: Words<"version">) => `Model version ${version}.`,
  },
  /** What stands in where figures are missing, in a list after "for". */
  assumed: {
    adults: "the number of adults",
    "adults-per-inhabitant": "how many inhabitants are adults",
    "employment-level": "the share in work",
    "assistance-level": "the share on assistance",
    "cohort-per-inhabitant": "the number of school leavers",
  } as Readonly<Record<string, string>>,
  each: {
    heading: ({ noun: { one } }: Noun) => `Each ${one}`,
    lead: ({ measured }: Words<"measured">) => `${measured}. Choose one to see it above.`,
    scale: "Scale",
    scales: { same: "The same for all", own: "Each its own" },
    showAll: ({ count }: Words<"count">) => `Show all ${count}`,
    showFewer: "Show fewer",
    shown: ({ shown, all }: Words<"shown" | "all">) => `${shown} of ${all} shown.`,
    one: ({ year, p5, p95 }: Words<"year" | "p5" | "p95">) => `, ${year}, nine in ten draws ${p5} to ${p95}`,
  },
  table: {
    open: "The figures as a table",
    caption: ({ measured, where }: Words<"measured" | "where">) => `${measured}. ${where}.`,
    year: "Year",
    area: "Area",
    municipality: "Municipality",
    p5: "P5",
    p25: "P25",
    p50: "Median",
    p75: "P75",
    p95: "P95",
    mean: "Mean",
    error: "Standard error",
    without: "Median without",
    effect: "With minus without, median",
    effectLow: "With minus without, P5",
    effectHigh: "With minus without, P95",
    baseline: "Baseline, median",
    file: "projection",
    provenance: "Provenance",
  },
  figuresOf: ({ draws, seed, years }: Words<"draws" | "seed" | "years">) =>
    `${draws} draws, seed ${seed}, ${years}.`,
};
export type ProjectionTexts = typeof projection;
