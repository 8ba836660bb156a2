import type { Counts, Words } from "../words.ts";
import { plural } from "./grammar.ts";

/** Texts of the parts under the projection's main picture. */
const english = {
  scenario: "A scenario, not a forecast: what follows if the assumptions hold.",
  fromDraws: ({ draws, seed, model }: Words<"draws" | "seed" | "model">) =>
    `From ${draws} draws, seed ${seed}, model ${model}.`,
  fromExpected: ({ model }: Words<"model">) => `Expected values, model ${model}.`,
  mobility: {
    title: "The place and its people",
    everywhere: "in the areas",
    all: "all together",
    inArea: ({ name }: Words<"name">) => `in ${name}`,
    start: "Start",
    year: "Year",
    lines: {
      here: "Those who live there",
      hereWithout: "Those who live there, without the programme",
      residents: "Those who lived there at the start",
      residentsWithout: "Those who lived there at the start, without the programme",
    },
    shares: { employment: "In work", assistance: "On long-term assistance" },
    effects: {
      jobs: "More people in work, with minus without",
      offAssistance: "Fewer people on assistance, with minus without",
    },
    employment: ({
      years,
      year,
      place,
      here,
      residents,
    }: Counts<"years"> & Words<"year" | "place" | "here" | "residents">) =>
      `After ${years} ${plural(years, { one: "year", other: "years" })} (${year}) ${here} of those who live ${place} are in work. Of those who lived there at the start, wherever they live now, ${residents} are.`,
    assistance: ({ here, residents }: Words<"here" | "residents">) =>
      `${here} of residents receive long-term assistance, and ${residents} of those who lived there at the start.`,
    gain: {
      jobs: ({ here, residents }: Words<"here" | "residents">) =>
        `The programme’s part in the last year, with it minus without it: ${here} in work among those who live there, and ${residents} among those who lived there at the start.`,
      offAssistance: ({ here, residents }: Words<"here" | "residents">) =>
        `Off assistance: ${here} and ${residents}, in the same order.`,
    },
    range: ({ low, high }: Words<"low" | "high">) => ` (${low} to ${high} in nine draws of ten)`,
    withoutToo: ({ here, residents }: Words<"here" | "residents">) =>
      `Without the programme it would be ${here} and ${residents}.`,
    notEffect: "The change over the years is no effect of the programme.",
    why: "The two differ because people who find work move out more often than others, and those who move in more often lack work: an area’s figures can be unchanged while its people gain. On the other hand the programme also helps those who move in, and they are counted only in the area.",
    assumed:
      "Those who have moved are assumed to fare as in their home area without the programme. Nobody ages and nobody moves back.",
    means: "Means of the draws.",
    expected: "Expected values; the draws follow.",
    table: ({ place }: Words<"place">) => `The place and its people, ${place}`,
  },
  timeline: {
    title: "From figures to money in use",
    choose: "The award of",
    picture: "When the figures are from, when the money is paid and when it is used",
    pictureOf: ({ year }: Words<"year">) => `From figures to money in use: the award of ${year}`,
    noPayment: "No award is paid in the years projected: the figures the rule reads do not exist yet.",
    readsNothing:
      "The rule reads no figures of the kind the projection follows, so nothing anyone does changes the award.",
    rests: ({ year, years }: Words<"year" | "years">) =>
      `The award of ${year} rests on figures from ${years}.`,
    tooLate: ({ year, changed }: Words<"year" | "changed">) =>
      `Nothing done in ${year} changes the award of ${year}; the first that it can change is that of ${changed}.`,
    sameYear: "What is done in the same year still counts.",
    paid: ({ money, month, year }: Words<"money" | "month" | "year">) =>
      `On average ${money} is paid in ${month} ${year}.`,
    paidUnknown: ({ month, year }: Words<"month" | "year">) =>
      `It is paid in ${month} ${year}. How much, only the draws can tell.`,
    monthAssumed: "The rule names no month: the model takes December.",
    notTakenUp: ({ money }: Words<"money">) => `Of it ${money} is not taken up and goes back.`,
    used: ({ parts }: Words<"parts">) => `Of what is paid, ${parts}.`,
    usedNow: ({ money }: Words<"money">) => `${money} is used in the same year`,
    usedAhead: ({ money }: Words<"money">) => `${money} is used in advance, before it has come`,
    usedNext: ({ money, year }: Words<"money" | "year">) => `${money} is used in ${year}`,
    isLost: ({ money }: Words<"money">) =>
      `${money} is lost at the year-end, because local budget rules do not let it over`,
    carryAssumed:
      "The rule does not say whether money may be kept over the year-end: the model lets all of it over.",
    lanes: {
      measured: "Figures are from",
      published: "Figures become known",
      paid: "Decided and paid",
      ahead: "Used in advance",
      now: "Used the same year",
      next: "Used the year after",
      lost: "Lost at the year-end",
    },
    columns: {
      year: "Award of",
      measured: "Figures from",
      award: "Award, kr",
      notTakenUp: "Not taken up, kr",
      now: "Used the same year, kr",
      next: "Used the year after, kr",
      lost: "Lost, kr",
      own: "Own money asked for, kr",
    },
    table: ({ where }: Words<"where">) => `When each award is used: ${where}`,
    unpublished:
      "When in between the figures become known, the sources do not say: the broken line is the time in which they must.",
    means: "Kronor are means of the draws.",
    advancedOfMeans:
      "Where own money is spent in advance, what is used when is computed from the mean award, not draw by draw.",
    expected: "Kronor are expected values; the draws follow.",
  },
  events: {
    title: "What may happen, and how often",
    lead: "How often something happens among the draws. That is its probability if the assumptions hold, and not a forecast.",
    year: "Year",
    kinds: { fall: "Award falls by more than a fifth", nothing: "No award" },
    words: {
      none: "in none of the draws",
      few: "in fewer than 1 draw in 20",
      half: "in about half of the draws",
      about: ({ tenths }: Counts<"tenths">) =>
        `in about ${tenths} ${plural(tenths, { one: "draw", other: "draws" })} in 10`,
      most: "in more than 19 draws in 20",
      all: "in every draw",
    },
    fall: {
      unpaid: ({ where }: Words<"where">) => `${where}: no award in the years projected.`,
      never: ({ where }: Words<"where">) =>
        `${where}: in no draw does the award fall by more than a fifth from one year to the next.`,
      most: ({ where, year, share }: Words<"where" | "year" | "share">) =>
        `${where}: the award falls by more than a fifth most often in ${year}, ${share}.`,
    },
    nothing: {
      unpaid: ({ where }: Words<"where">) => `${where}: no award in the years projected.`,
      never: ({ where }: Words<"where">) => `${where}: in no draw is there a year without an award.`,
      most: ({ where, year, share }: Words<"where" | "year" | "share">) =>
        `${where}: no award comes most often in ${year}, ${share}.`,
    },
    notAdded:
      "“At least once” is counted draw by draw: the years hang together, so their shares cannot be added up or multiplied to it.",
    once: "At least once",
    atLeastOnce: ({ year, share }: Words<"year" | "share">) =>
      `At least once up to and including ${year}: ${share}.`,
    soFarOf: ({ event }: Words<"event">) => `${event}, at least once so far, % of draws`,
    picture: ({ where }: Words<"where">) => `Share of draws, ${where}`,
    table: ({ where }: Words<"where">) => `Share of draws in which it happens: ${where}`,
    shareOf: ({ event }: Words<"event">) => `${event}, % of draws`,
    errorOf: ({ event }: Words<"event">) => `${event}, standard error, percentage points`,
    firstYear: ({ year }: Words<"year">) =>
      `The award of ${year}, the first, is compared with the baseline’s.`,
    share: ({ draws }: Words<"draws">) => `Shares of ${draws} draws under the assumptions.`,
    error:
      "± is the simulation’s standard error, in percentage points: more draws make it smaller. It says nothing of whether the assumptions are right.",
    mostError: ({ error }: Words<"error">) =>
      `The simulation’s standard error is at most ${error} percentage points.`,
    everyArea: ({ event }: Words<"event">) => `${event}: share of draws, everywhere`,
    everyAreaOpen: "Every area, year by year",
    choose: "What happens",
    targets: "Targets",
    targetsLead:
      "In how many draws is a target met? Set your own: for one area or all together, a level or a change since the start.",
    remove: "Remove",
    removeOf: ({ target }: Words<"target">) => `Remove the target: ${target}`,
    counting: "Counted when the draws are done.",
    noMore: ({ most }: Counts<"most">) => `No more than ${most} targets of your own at a time.`,
    target: {
      change: ({ place, people, bound }: Words<"place" | "people" | "bound">) =>
        `${place}: ${people}, change since the start: ${bound}%`,
      level: ({ place, share, bound }: Words<"place" | "share" | "bound">) => `${place}: ${share}, ${bound}`,
      atLeast: ({ amount }: Words<"amount">) => `at least ${amount}`,
      atMost: ({ amount }: Words<"amount">) => `at most ${amount}`,
      shares: {
        employment: "share in work",
        assistance: "share on long-term assistance",
        school: "share of school leavers eligible",
      },
      people: {
        employment: "people in work",
        assistance: "people on long-term assistance",
        school: "eligible school leavers",
      },
      sharesTitle: {
        employment: "Share in work",
        assistance: "Share on long-term assistance",
        school: "Share of school leavers eligible",
      },
      peopleTitle: {
        employment: "People in work",
        assistance: "People on long-term assistance",
        school: "Eligible school leavers",
      },
      band: "The line is the mean of the draws; nine draws in ten are within the band.",
      mean: "Mean",
      low: "P5",
      high: "P95",
      met: "Target met",
      goal: ({ amount }: Words<"amount">) => `Target: ${amount}`,
      observed: ({ year, amount }: Words<"year" | "amount">) => `Observed ${year}: ${amount}`,
      counted: "People",
      peopleAndChange: ({ people, change }: Words<"people" | "change">) => `${people} (${change})`,
      peopleOf: ({ end }: Words<"end">) => `People, ${end}`,
      otherStart: ({ from, first, start }: Words<"from" | "first" | "start">) =>
        `The target counts from the end of ${from}. This projection begins at the end of ${start}, so years and people do not compare; with ${first} as the first year they do.`,
      reached: ({ year, share }: Words<"year" | "share">) => `In ${year} the target is met ${share}.`,
      outside: ({ year, first, last }: Words<"year" | "first" | "last">) =>
        `Its year, ${year}, is outside those projected, ${first}–${last}.`,
      table: ({ target }: Words<"target">) => `The way to the target: ${target}`,
    },
    form: {
      title: "A target of your own",
      role: "Of whom",
      roles: {
        employment: "In work",
        assistance: "On long-term assistance",
        school: "School leavers eligible",
      },
      kind: "Counted as",
      kinds: { share: "Level", change: "Change" },
      share: "Level, per cent",
      change: "Change since the start, per cent",
      year: "By",
      add: "Add target",
    },
  },
};
export const outlook = english;
export type OutlookTexts = typeof english;
