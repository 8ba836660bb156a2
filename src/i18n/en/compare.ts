import type { Counts, Flags, Noun, Words } from "../words.ts";
import { plural } from "./grammar.ts";

const provisions = (count: number): string =>
  `${count} ${plural(count, { one: "provision", other: "provisions" })} of the rule`;
const values = (count: number): string => `${count} ${plural(count, { one: "value", other: "values" })}`;
const assumptions = (count: number): string =>
  `${count} ${plural(count, { one: "assumption", other: "assumptions" })}`;
/** "In this made-up example the …" or "The …". */
const begin = (isMadeUp: boolean, sentence: string): string =>
  isMadeUp
    ? `In this made-up example ${sentence}`
    : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;

/** Texts of the comparison: all scenarios of the workspace side by side. */
export const compare = {
  title: "The scenarios side by side",
  file: "comparison",
  nothing: {
    title: "Nothing to compare yet",
    unchanged:
      "Your only other scenario is identical to the baseline. Move an indicator or change the rule, and the difference is shown here. “New scenario” above the page adds more; they are all shown here side by side.",
    alone:
      "There is only the baseline. Change an indicator or the rule: the change goes to a scenario of its own, and what differs is shown here. “New scenario” above the page adds more.",
    meanwhile: "Until then this is what the baseline looks like.",
  },
  summary: {
    madeUp: "In this made-up example:",
    same: ({ noun }: Noun) => `every ${noun.one} gets what it gets in the baseline.`,
    moved: ({
      more,
      gained,
      less,
      lost,
      noun,
    }: Words<"gained" | "lost"> & Counts<"more" | "less"> & Noun) => {
      const gains =
        more === 0
          ? `no ${noun.one} gets more`
          : `${more} ${plural(more, noun)} ${plural(more, { one: "gets", other: "get" })} more, ${gained} ${plural(more, { one: "", other: "together " })}`.trim();
      const loses =
        less === 0
          ? "none gets less"
          : `${less} ${plural(less, { one: "gets", other: "get" })} less, ${lost} ${plural(less, { one: "", other: "together" })}`.trim();
      return `${gains}; ${loses}.`;
    },
    unpaid: ({ money }: Words<"money">) => `${money} is not paid out.`,
    older: "The figures shown are from before its latest change.",
    failed: "It cannot be calculated.",
    noFigures: "It has no figures below.",
  },
  differs: {
    title: "What differs from the baseline",
    nothing: "Nothing differs from the baseline.",
    counts: ({ rule, data, assumed }: Counts<"rule" | "data" | "assumed">) =>
      [
        ...(rule > 0 ? [provisions(rule)] : []),
        ...(data > 0 ? [values(data)] : []),
        ...(assumed > 0 ? [assumptions(assumed)] : []),
      ].join(", "),
    was: ({ text }: Words<"text">) => `baseline: ${text}`,
    wasBefore: "in the baseline",
    nowAfter: "now",
    of: ({ share, people }: Words<"share" | "people">) => `${share} of ${people}`,
    unknown: "not known",
    noParty: "none",
    partiesAsked: ({ goal }: Words<"goal">) => `parties asked for, ${goal}`,
    partiesIn: ({ goal, area }: Words<"goal" | "area">) => `parties in ${area}, ${goal}`,
    signs: ({ goal }: Words<"goal">) => `signs of collaboration, ${goal}`,
    signCount: ({ count }: Counts<"count">) =>
      count === 0
        ? "no signs"
        : `${count} ${plural(count, { one: "sign", other: "signs" })}, which ones is not said`,
    absent: "not in the programme",
    present: "in the programme",
    lastAward: "last year’s award",
    nation: "the nation",
    only: "Assumptions change projections alone, never an award.",
    more: ({ count }: Words<"count">) => `And ${count} more.`,
  },
  awards: {
    pictureTitle: "Awards: difference from the baseline",
    title: "Awards",
    lead: "How far each award is from the baseline.",
    picture: ({ names }: Words<"names">) => `Award less the award of the baseline, by area: ${names}.`,
    caption: ({ unit }: Words<"unit">) =>
      `Award in every scenario and its difference from the baseline, in ${unit}.`,
    difference: ({ name }: Words<"name">) => `${name}, difference`,
    drawn: ({ shown, all }: Words<"shown" | "all">) =>
      `The first ${shown} of ${all} rows in this order are drawn; the table and the saved figures have them all.`,
    drawnScenarios: ({ shown }: Words<"shown">) =>
      `The first ${shown} scenarios beside the baseline are drawn; the tables have them all.`,
    published: "Decided award",
    publishedNote: ({ title }: Words<"title">) =>
      `The decided award (${title}) is what the authority decided, not a scenario and not the baseline.`,
    publishedFitted: "The data of this example were made to agree with it.",
    why: "Choose an area to see the steps behind its award in the scenario that is worked on.",
  },
  bands: {
    title: "Who gets more and who gets less",
    file: "more-and-less",
    lead: ({ noun: { other } }: Noun) =>
      `Number of ${other} by how much their award changes, in per cent of the award in the baseline.`,
    picture: ({ names }: Words<"names">) => `Number of areas by change of award in per cent: ${names}.`,
    caption: ({ noun: { other } }: Noun) =>
      `Number of ${other} by change of award, and what they gain or lose together`,
    scenario: "Scenario",
    less: "less",
    more: "more",
    isNew: "new",
    names: {
      less3: "at least 20% less",
      less2: "5 to 20% less",
      less1: "1 to 5% less",
      same: "within 1%",
      more1: "1 to 5% more",
      more2: "5 to 20% more",
      more3: "at least 20% more",
      new: "got nothing before",
    },
    count: ({ count, change }: Words<"count" | "change">) => `${count} (${change})`,
    kronor: ({ band }: Words<"band">) => `${band}, kronor`,
    sentence: ({ name, parts }: Words<"name" | "parts">) => `${name}: ${parts}.`,
    part: ({ count, band, noun }: Words<"band"> & Counts<"count"> & Noun) =>
      `${count} ${plural(count, noun)} ${band}`,
    phrases: {
      less3: "at least 20% less",
      less2: "5 to 20% less",
      less1: "1 to 5% less",
      same: "less than 1% either way",
      more1: "1 to 5% more",
      more2: "5 to 20% more",
      more3: "at least 20% more",
      new: "with money for the first time",
    },
  },
  spread: {
    title: "How the money is spread",
    file: "distribution",
    curveFile: "concentration-curve",
    lead: "The inhabitants and the need of the baseline count in every scenario, so that only the awards differ.",
    need: "Need is measured by",
    allNeeds: "all indicators together",
    needNote: ({ what, year }: Words<"what" | "year">) => `Need: ${what}, ${year}.`,
    needNoteLatest: ({ what }: Words<"what">) => `Need: ${what}, the latest year of each.`,
    meanNeed:
      "the mean of the indicators’ standard scores (how many standard deviations an area is from the mean of all)",
    measure: "Measure",
    caption: "Measures of how the money is spread",
    leftOut: ({ names }: Words<"names">) => `Left out, because a figure is missing: ${names}.`,
    more: ({ names, count }: Words<"names" | "count">) => `${names} and ${count} more`,
    faults: {
      noPopulation: "No area has a population here, so this cannot be calculated.",
      noNeed: "No indicator tells how great the need of the areas is, so this cannot be calculated here.",
      noMoney: "Nothing is paid out, so this cannot be calculated.",
      allAlike: "All areas are alike in need or in award per inhabitant, so there is no order to compare.",
    },
    measures: {
      gini: {
        name: "Gini coefficient",
        gloss:
          "Areas are put in order of award per inhabitant, weighted by population. The coefficient is twice what lies between the curve of their shares of the money and the line of equal shares.",
        reading: "0: the same per inhabitant everywhere. The nearer to 1, the fewer get most of the money.",
        sentence: ({ isMadeUp, list }: Flags<"isMadeUp"> & Words<"list">) =>
          begin(isMadeUp, `the Gini coefficient of the award per inhabitant is ${list}.`),
        up: "less even",
        down: "more even",
      },
      concentration: {
        name: "Concentration to need",
        gloss:
          "As the Gini coefficient, with the areas in order of need instead of award. Positive: more per inhabitant where the need is greater. It is always between minus and plus the Gini coefficient.",
        reading: "Above 0: the money leans towards areas in more need. Below 0: away from them.",
        sentence: ({ isMadeUp, list }: Flags<"isMadeUp"> & Words<"list">) =>
          begin(isMadeUp, `the concentration of the money to need is ${list}.`),
        up: "more targeted at need",
        down: "less targeted at need",
      },
      neediestShare: {
        name: "Share to the neediest fifth",
        gloss:
          "The fifth of the inhabitants who live in the areas in most need. An area on the border counts with the part of its inhabitants, and of its award, that is inside.",
        reading: "An even share would be 20%.",
        sentence: ({ isMadeUp, list }: Flags<"isMadeUp"> & Words<"list">) =>
          begin(isMadeUp, `the neediest fifth of the inhabitants has ${list} of the money.`),
        up: "more",
        down: "less",
      },
      rankAgreement: {
        name: "Agreement of ranks",
        gloss:
          "Kendall’s tau-b: of all pairs of areas, how many more are in the same order by need and by award per inhabitant than in the opposite one. Every area counts once, whatever its size.",
        reading: "+1: an area in more need always gets more per inhabitant. −1: always less.",
        sentence: ({ isMadeUp, list }: Flags<"isMadeUp"> & Words<"list">) =>
          begin(isMadeUp, `the agreement in rank between need and award per inhabitant is ${list}.`),
        up: "closer",
        down: "less close",
      },
    },
    entry: ({ value, name }: Words<"value" | "name">) => `${value} in “${name}”`,
    entryWith: ({ value, name, word }: Words<"value" | "name" | "word">) => `${value} in “${name}” (${word})`,
    unchanged: "as in the baseline",
    curve: "Shares of the money, from the neediest inhabitants on",
    curveIs: ({ sentence }: Words<"sentence">) =>
      `A line per scenario: the share of the money against the share of the inhabitants, the neediest first. ${sentence}`,
    curveCaption: "Share of the money to the neediest inhabitants",
    even: "the same per inhabitant",
    people: "share of the inhabitants, the neediest first",
    money: "share of the money",
    upTo: "Neediest",
  },
  ahead: {
    end: ({ list }: Words<"list">) => `Last year with money: ${list}.`,
    title: "Over the years",
    file: "comparison-over-the-years",
    areas: "The last year, area by area",
    areasFile: "comparison-area-by-area",
    medianIn: ({ name, year }: Words<"name" | "year">) => `${name}, ${year}`,
    areasNote: "Award of the last year with money: the median, and in brackets where nine draws of ten lie.",
    lead: ({ years, draws }: Words<"years" | "draws">) =>
      `Every scenario can be projected ${years} years ahead on the same ${draws} draws of chance, so that what differs between them is the scenario and not luck. A projection is a scenario under assumptions, not a forecast.`,
    start: "Project all scenarios",
    stop: "Stop",
    resume: "Continue",
    progress: ({ draws, of }: Words<"draws" | "of">) =>
      `${draws} of ${of} draws computed, all scenarios taken together.`,
    series: "Show",
    picture: ({ measured, names }: Words<"measured" | "names">) =>
      `${measured}, all areas together: a bar per year and scenario from the 5th to the 95th percentile, for ${names}.`,
    caption: ({ measured }: Words<"measured">) =>
      `${measured}, all areas together: median, and 5th to 95th percentile in brackets`,
    year: "Year",
    key: "Thin: 5th to 95th percentile. Thick: 25th to 75th. Sign: median.",
    band: ({ median, low, high }: Words<"median" | "low" | "high">) => `${median} (${low} to ${high})`,
    gap: ({ name }: Words<"name">) => `${name}, mean difference`,
    gapNote:
      "Mean difference: the mean of the scenario less the mean of the baseline, over the same draws. That is also the mean of the differences draw by draw; how widely those spread is not calculated here.",
    failed: ({ name, why }: Words<"name" | "why">) => `${name} cannot be projected. ${why}`,
    older: ({ name }: Words<"name">) => `${name}: the bars are from before its latest change.`,
    sentence: ({ isMadeUp, measured, list, year }: Flags<"isMadeUp"> & Words<"measured" | "list" | "year">) =>
      begin(isMadeUp, `the median in ${year} (${measured}, all areas together) is ${list}.`),
    low: ({ name }: Words<"name">) => `${name}, 5th percentile`,
    median: ({ name }: Words<"name">) => `${name}, median`,
    high: ({ name }: Words<"name">) => `${name}, 95th percentile`,
    mean: ({ name }: Words<"name">) => `${name}, mean`,
    onDraws: ({ draws, seed }: Words<"draws" | "seed">) =>
      `${draws} draws per scenario, seed ${seed}; the same draws in every scenario.`,
  },
};
export type CompareTexts = typeof compare;
