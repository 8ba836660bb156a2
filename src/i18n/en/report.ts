import type { Counts, Noun, Words } from "../words.ts";
import { plural } from "./grammar.ts";

/** The words of the report: on screen, and on paper along the headings of a Swedish regulatory impact assessment. */
export const report = {
  name: "Report",
  back: "Back to the simulator",
  print: "Print or save as PDF",
  whole: "Show the whole report",
  short: "Show the short report",
  fieldsTitle: "What you add yourself",
  fieldsLead:
    "Your text goes into the report as you write it. Anything left blank is marked “Not provided” in the sections that are in it.",
  fields: {
    title: "Title of the report and the scenario",
    note: "The proposal in your own words",
    author: "Author",
    date: "Date",
    problem: "The problem and the aim",
    affected: "Who is affected, in your own words",
    effects: "Costs and effects beyond the payouts",
    followUp: "When and how it is to be followed up",
  },
  kind: "Basis for a regulatory impact assessment",
  standardTitle: ({ programme }: Words<"programme">) => `What another rule would pay: ${programme}`,
  unchangedTitle: ({ programme }: Words<"programme">) => `What the rule pays: ${programme}`,
  official: "Not an official calculation",
  page: "Page",
  meta: {
    programme: "Programme",
    scenario: "Proposal",
    baseline: "Compared with",
    author: "Author",
    date: "Date",
  },
  parts: {
    title: "Which sections are in it",
    lead: "The answer and the caveats always are.",
    alternatives: "Scenarios told as alternatives",
  },
  sections: {
    summary: "The question and the answer",
    caveats: "Read this first",
    problem: "Problem and aim",
    alternatives: "Alternatives, and what happens if nothing is done",
    rule: "The proposed rule in words",
    changes: "Changes against the baseline, with a draft of the amended text",
    affected: "Who is affected",
    costs: "Costs and payouts",
    projection: "The years ahead",
    uncertainty: "What is uncertain and what is not known",
    analysis: "What the analysis found",
    open: "What the sources leave open",
    followUp: "How it can be followed up",
    sources: "Sources",
    appendix: "Appendix: how to reproduce the figures",
  },
  summary: {
    plain: ({ paid, sum, name, amount }: Words<"paid" | "sum" | "name" | "amount">) =>
      `The rule pays ${sum} to ${paid}. ${name} gets most: ${amount}.`,
    nobody: "Nobody gets any money.",
    unknown: "What the money would do for people is not computed: nobody knows it beforehand.",
    table: "What each gets, in kronor",
    tableLargest: ({ shown, all }: Words<"shown" | "all">) =>
      `What each gets, in kronor: the ${shown} largest changes of ${all}`,
    tableMost: ({ shown, all }: Words<"shown" | "all">) =>
      `What each gets, in kronor: the ${shown} largest awards of ${all}`,
    percent: "%",
    share: "% of all",
    ahead: ({ year }: Words<"year">) => `Nine draws of ten, ${year}`,
    aheadLast: "Nine draws of ten, last year with money",
    range: ({ low, high }: Words<"low" | "high">) => `${low}–${high}`,
  },
  answer: {
    asItIs: "The rule is the programme’s own, unchanged.",
    unchanged: "The rule is the baseline’s: it is the figures that are changed.",
    budget: ({ now, before }: Words<"now" | "before">) => `The budget is ${now} instead of ${before}.`,
    pots: ({ list }: Words<"list">) => `The money is now shared ${list}.`,
    kind: ({ kind, pots }: Words<"kind" | "pots">) => `${kind} (${pots})`,
    pot: ({ name, share }: Words<"name" | "share">) => `${name} ${share}`,
    limits: ({ sentences }: Words<"sentences">) => sentences,
    noLimits: "Floors and caps are taken away.",
    others: ({ count }: Counts<"count">) =>
      plural(count, {
        one: "One other paragraph of the rule is changed.",
        other: `${count} other paragraphs of the rule are changed.`,
      }),
    area: ({ name, change, now }: Words<"name" | "change" | "now">) => `${name} ${change} (to ${now})`,
    gains: ({ area }: Words<"area">) => `Gains most: ${area}.`,
    loses: ({ area }: Words<"area">) => `Loses most: ${area}.`,
    about: ({ list }: Words<"list">) => `The proposal concerns above all ${list}.`,
    counts: ({ more, less, same }: Counts<"more" | "less" | "same">) =>
      `${more} get more, ${less} less and ${same} the same.`,
    payer: "The payer",
    pays: ({ payer, sum, change }: Words<"payer" | "sum" | "change">) => `${payer} pays ${sum}, ${change}.`,
    paysPlain: ({ payer, sum }: Words<"payer" | "sum">) => `${payer} pays ${sum}.`,
    asMuch: "as much as in the baseline: what some get more, others get less",
    more: ({ sum }: Words<"sum">) => `${sum} more than in the baseline`,
    less: ({ sum }: Words<"sum">) => `${sum} less than in the baseline`,
    own: ({ sum }: Words<"sum">) => `Recipients must add ${sum} of their own.`,
    noOwn: "Recipients need not add money of their own.",
  },
  caveats: {
    what: "This report shows what a rule would pay with the figures below. It shows no effects on people: nobody knows them beforehand, and a change over time is not an effect.",
    headings:
      "The headings follow those of a Swedish regulatory impact assessment. The simulator fills in what it can compute; the judgement is the author’s, and what the author has not written is not filled in by anyone else.",
    names: "Place names are hidden: areas are shown with letters instead.",
  },
  problem: {
    question: ({ changes, one }: Words<"changes" | "one">) =>
      `The question tried here: what would each ${one} get with ${changes}?`,
    plainQuestion: ({ one }: Words<"one">) =>
      `The question tried here: what does each ${one} get by the rule as it is?`,
    rule: "another rule",
    values: ({ count }: Counts<"count">) =>
      `${count} changed ${plural(count, { one: "value", other: "values" })} in the data`,
    author: "In the author’s words",
    empty: "Not provided: the author has not described the problem or the aim.",
    background: "Background",
  },
  alternatives: {
    lead: "Doing nothing is the first row: the rule and the data of the baseline stay. The others are scenarios that the author has chosen.",
    alone: "The author tells no other alternative than the proposal and the baseline.",
    caption: "The alternatives side by side, in kronor",
    columns: {
      name: "Alternative",
      paid: "Paid",
      unpaid: "Not paid",
      takers: "Get money",
      up: "Rises, in sum",
      down: "Falls, in sum",
    },
    doNothing: "Do nothing",
    proposal: "reported here",
    failed: "cannot be calculated",
  },
  rule: {
    failed: ({ why }: Words<"why">) =>
      `The proposed rule cannot be calculated, so there are no payouts to show. ${why}`,
  },
  changes: {
    none: "Nothing in the rule is changed.",
    noData: "No figures are changed.",
    lead: "New words are underlined and marked [+ +], words taken away are struck out and marked [– –]. The text is a draft put together by the simulator: it is not drafted as a statute.",
    newParagraph: "new paragraph",
    gone: "paragraph taken away",
    unchanged: ({ numbers }: Words<"numbers">) => `Unchanged: ${numbers}.`,
    paragraphs: ({ count, list }: Words<"list"> & Counts<"count">) =>
      `${plural(count, { one: "paragraph", other: "paragraphs" })} ${list}`,
    caption: "Changed figures",
    columns: { area: "Area", figure: "Figure", year: "Year", before: "Baseline", after: "Proposal" },
    lastAward: "Last year’s award",
    people: ({ value, count }: Words<"value" | "count">) => `${value} of ${count}`,
    none2: "none",
    assumptions: ({ count }: Counts<"count">) =>
      `${count} ${plural(count, { one: "assumption", other: "assumptions" })} of the projection ${plural(count, { one: "is", other: "are" })} changed too. That changes no payout of today.`,
  },
  affected: {
    covered: ({ covered, all, noun }: Counts<"covered" | "all"> & Noun) =>
      covered === all
        ? `The proposal covers ${plural(all, { one: `the only ${noun.one}`, other: `all ${all} ${plural(all, noun)}` })} of the programme.`
        : `The proposal covers ${covered} of the programme’s ${all} ${plural(all, noun)}.`,
    paid: ({ paid, noun }: Counts<"paid"> & Noun) =>
      paid === 0
        ? `No ${noun.one} gets any money.`
        : `${paid} ${plural(paid, noun)} ${plural(paid, { one: "gets", other: "get" })} money.`,
    moved: ({ more, less, same, noun }: Counts<"more" | "less" | "same"> & Noun) =>
      `Against the baseline ${more} ${plural(more, noun)} ${plural(more, { one: "gets", other: "get" })} more, ${less} ${plural(less, { one: "gets", other: "get" })} less and ${same} ${plural(same, { one: "gets", other: "get" })} the same.`,
    people: ({ more, less, same }: Words<"more" | "less" | "same">) =>
      `${more} live where the award rises, ${less} where it falls and ${same} where it stays.`,
    peopleNote:
      "The money is paid to areas, not to their inhabitants: living where the award rises does not mean getting more.",
    peopleMadeUp: "The populations are made up: the numbers show how the rule works and are no statistics.",
    municipalities: ({ count }: Counts<"count">) =>
      `${count} ${plural(count, { one: "municipality is", other: "municipalities are" })} concerned in all.`,
    largest: ({ list }: Words<"list">) => `The largest changes: ${list}.`,
    empty:
      "Not provided: the author has not described further who is affected: agencies, associations, companies, or people.",
  },
  costs: {
    caption: "The money of the state or the payer, in kronor",
    partsMadeUp: "amounts decided, division made up",
    columns: { item: "Item", baseline: "Baseline", proposal: "Proposal", change: "Change" },
    items: {
      budget: "Budget",
      reserve: "Kept back",
      distributed: "Paid out",
      returned: "Returned",
      carried: "Carried over to next year",
      rest: "Left over by rounding",
    },
    picture: "Payouts by area and pot",
    pictureFirst: ({ shown, all }: Words<"shown" | "all">) =>
      `The ${shown} largest awards of ${all} are drawn. All of them are in the table.`,
    baselineMark: "The line across a bar is the baseline.",
    table: "Payouts, in kronor",
    total: "Sum",
    notCovered: "not covered",
    own: ({ own }: Words<"own">) =>
      `The rule asks the recipients for money of their own: ${own} in all, if everything is taken up as the rule says.`,
    noOwn: "The rule asks for no money from the recipients themselves.",
    administration:
      "What it costs to handle applications, payments and reports is not in the figures, for the payer or for the recipients.",
    effects: "Effects are not computed.",
    emptyEffects: "Not provided: the author has not described costs and effects beyond the payouts.",
    projection: ({ years, draws }: Words<"years" | "draws">) =>
      `A projection has been run: ${years} years, ${draws} draws. It is a scenario built on assumptions, not a forecast.`,
    projectionCaption: "All areas together: the median, with the range of nine draws in ten in brackets",
    repeats: "Columns that only repeat what is received, or are nought, are left out.",
    sameInAll: "Each area’s award is the same in all draws as today.",
    band: ({ middle, low, high }: Words<"middle" | "low" | "high">) => `${middle} (${low}–${high})`,
    projecting: "The projection is being computed; it comes here when it is done.",
    noProjection:
      "No projection has been run for this report. Open the tab Projection first, and it is part of it.",
  },
  analysis: {
    none: "No question of the analysis has been opened for this report. Open one in the tab Analysis, and it is part of it.",
    computing: "It is being computed; it comes here when it is done.",
  },
  uncertainty: {
    weakest: ({ provenance }: Words<"provenance">) =>
      `The awards rest on many figures, and are no better founded than the weakest of them: ${provenance}.`,
    counts: "How well founded the figures are that the programme holds",
    countColumns: { origin: "Origin", means: "What it means", count: "Figures" },
    notKnown: "Not known",
    list: [
      "Whether the money changes anything for the people who live in the areas, and what would have happened without it.",
      "How those who receive the money, and agencies, would adapt to the rule once they know it.",
      "Whether the shares in small areas have changed, or only vary by chance from year to year.",
    ],
    open: ({ count }: Counts<"count">) =>
      `What the answer is on the ${plural(count, { one: "point", other: `${count} points` })} that the sources leave open: see the next section.`,
  },
  open: {
    none: "The sources leave no point of the rule open.",
    lead: "On these points the sources are silent and an answer had to be chosen. The kronor are what would change recipient at most on the programme’s own rule if another answer were chosen.",
    caption: "Open points, largest stakes first, kronor",
    columns: { point: "Point", answer: "Answer in the proposal", others: "Other answers", stake: "At stake" },
    ownAnswer: "changed in the proposal",
    notAsked: "does not arise in the proposed rule",
  },
  followUp: {
    reads: ({ list }: Words<"list">) =>
      `The rule reads ${list}. The same figures tell, in later years, what the rule will pay.`,
    readsNothing: "The rule reads no indicators: amounts follow from its own terms.",
    payments:
      "Whether the rule pays as intended can be followed up at once: compare the decisions with the computed awards in this report, and look at what was returned or not taken up.",
    development:
      "Whether the areas develop needs figures from years after the payment, and areas to compare with. Even then a change over time is not an effect.",
    file: "Keep the saved file with this report: it opens the same scenarios again, and the result hash below shows whether the awards are the same.",
    empty: "Not provided: the author has not said when or how it is to be followed up.",
  },
  sources: {
    none: "All figures were brought by the author; there are no other sources.",
    model: ({ version }: Words<"version">) => `Computed by version ${version} of the model.`,
    hash: ({ hash }: Words<"hash">) => `Result hash of the awards (SHA-256): ${hash}.`,
    command: "The same awards from the command line, with the saved file in the folder where it is run:",
    made: "Put together with Utfall.",
  },
};
export type ReportTexts = typeof report;
