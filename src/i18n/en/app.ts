import type { Counts, Flags, Noun, Words } from "../words.ts";
import { plural } from "./grammar.ts";

/** Texts of the frame around the simulator: header, tabs, indicators, payouts, table, messages. */
export const app = {
  title: "Utfall: what would each area get?",
  close: "Close",
  illustrative: "made up",
  skipToOutcome: "Go to the payouts",
  loadFailed: "Part of the page could not be loaded. Check your connection and reload.",
  programmeNotArrived: "The programme's files did not arrive. Check the connection and choose it again.",
  footer: "Nothing leaves your browser. Not an official calculation.",
  dropFile: "Drop the file to open it",
  header: {
    programme: "Programme",
    undo: "Undo",
    redo: "Redo",
    hideNames: "Hide place names",
    projector: "Large text",
    classView: "Class view",
    chance: "Range by chance",
    dark: "Dark",
    report: "Report",
    display: "Display",
    take: "Take along",
    help: "Help and lessons",
    lessons: "Lessons",
    otherLanguage: "Svenska",
  },
  panels: {
    sources: "Sources and method",
    export: "Export",
    share: "Share and save",
    help: "Help",
    import: "Use your own data",
    statement: "Accessibility statement",
  },
  scenarios: {
    label: "Scenarios",
    baseline: "Baseline",
    baselineMark: "baseline",
    proposal: "Proposal",
    numbered: ({ number }: Counts<"number">) => `Proposal ${number}`,
    add: "New scenario",
    more: ({ name }: Words<"name">) => `Name, copy, move or remove: ${name}`,
  },
  intro: {
    label: "What this is",
    examples: "Examples:",
    startOver: "Start over",
  },
  whatIf: {
    title: "What if",
    tabs: "What to change",
    indicators: "Indicators",
    rule: "Rule",
    assumptions: "Assumptions",
    locked: "Your teacher has locked this part. You can read it, and change nothing here.",
  },
  indicators: {
    change: ({ indicator }: Words<"indicator">) => `${indicator}, change in percentage points`,
    more: ({ count, counted }: Words<"count" | "counted">) => `${count} more ${counted}`,
    fewer: ({ count, counted }: Words<"count" | "counted">) => `${count} fewer ${counted}`,
    noChange: "no change",
    none: "This area has no indicators. Change the rule instead.",
    add: ({ noun }: Noun) => `Add ${noun.a} ${noun.one}`,
    elsewhere: "Another scenario has added this area. It is not in this one.",
    unread: "Not used by the rule at present.",
    levelOnly: ({ indicator, year }: Words<"indicator"> & Counts<"year">) =>
      `${indicator}, level in ${year} in per cent`,
    copy: ({ municipality }: Words<"municipality">) => `Give all areas in ${municipality} the same changes`,
    reset: "Reset this area",
    counted: "What is counted",
    award: "Would get",
    notCovered: "Not covered by the rule",
  },
  outcome: {
    analysis: "Analysis",
    compare: "Compare",
    projection: "Projection",
    map: "Map",
    programme: "Programme",
    tabs: "Outcome",
    payouts: "Payouts",
    table: "Table",
    heading: ({ noun: { one } }: Noun) => `What each ${one} would get`,
    older: "Older result",
    computing: "Computing",
  },
  headline: {
    paid: ({ money, paid, noun }: Words<"money"> & Counts<"paid"> & Noun) =>
      paid === 0 ? `No ${noun.one} gets any money.` : `${money} to ${paid} ${plural(paid, noun)}.`,
    yearly: ({ money, years }: Words<"money" | "years">) => `${money} a year ${years}`,
    most: ({ name, amount }: Words<"name" | "amount">) => `${name} gets most, ${amount}.`,
    both: ({ gainer, gained, loser, lost }: Words<"gainer" | "gained" | "loser" | "lost">) =>
      `${gainer} gets ${gained} more, ${loser} ${lost} less.`,
    gains: ({ gainer, gained }: Words<"gainer" | "gained">) => `${gainer} gets ${gained} more.`,
    loses: ({ loser, lost }: Words<"loser" | "lost">) => `${loser} gets ${lost} less.`,
    counts: ({ more, less, noun }: Counts<"more" | "less"> & Noun) =>
      `${more === 0 ? `No ${noun.one} gains` : `${more} ${plural(more, { one: "gains", other: "gain" })}`}, ${less === 0 ? "none loses" : `${less} ${plural(less, { one: "loses", other: "lose" })}`}.`,
    same: ({ noun: { one } }: Noun) => `Every ${one} gets what it gets in the baseline.`,
  },
  payouts: {
    first: ({ shown, all }: Words<"shown" | "all">) =>
      `The first ${shown} of ${all} rows in this order are drawn. All of them are in the table and in the saved figures.`,
    units: { kronor: "kronor", perInhabitant: "per inhabitant", share: "share" },
    shown: ({ unit, order }: Words<"unit" | "order">) => `${unit}, ${order}`,
    how: ({ choice }: Words<"choice">) => `How it is shown: ${choice}`,
    heads: { millions: "Award, SEK m", perInhabitant: "Award, SEK", none: "Award" },
    orders: { name: "by name", amount: "largest first", need: "by need", change: "by change" },
    legend: "Colours",
    baseline: "Baseline",
    shared: "Shared equally",
    added: { floors: "Added by floors", caps: "Added from caps", both: "Added by floors and caps" },
    cut: { floors: "Taken for floors", caps: "Taken by caps", both: "Taken by floors and caps" },
    award: "Award",
    change: "Change",
    notCovered: "not covered",
    rowsHint: "Enter tells why an area gets its amount.",
    press: "Press to see why.",
    row: ({ name, municipality, award, change }: Words<"name" | "municipality" | "award" | "change">) =>
      `${name}${municipality === name ? "" : `, ${municipality}`}: ${award}, ${change} against the baseline.`,
    unchanged: ({
      isMadeUp,
      money,
      paid,
      covered,
      noun,
    }: Flags<"isMadeUp"> & Words<"money"> & Counts<"paid" | "covered"> & Noun) => {
      const some = `${money} ${paid === covered ? `goes to ${paid} ${plural(paid, noun)}` : `is shared by ${paid} of ${covered} ${plural(covered, noun)}`}`;
      const sentence = paid === 0 ? `no ${noun.one} gets any money` : some;
      return isMadeUp
        ? `In this made-up example ${sentence}. Nothing has been changed yet.`
        : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. Nothing has been changed yet.`;
    },
    same: ({ isMadeUp, noun: { one } }: Flags<"isMadeUp"> & Noun) =>
      `${isMadeUp ? "In this made-up example every" : "Every"} ${one} gets what it gets in the baseline.`,
    moved: ({ isMadeUp, more, less, noun }: Flags<"isMadeUp"> & Counts<"more" | "less"> & Noun) => {
      const gains =
        more === 0
          ? `no ${noun.one} gets more`
          : `${more} ${plural(more, noun)} ${plural(more, { one: "gets", other: "get" })} more`;
      const loses =
        less === 0 ? "none gets less" : `${less} ${plural(less, { one: "gets", other: "get" })} less`;
      const sentence = `${gains} and ${loses} than in the baseline.`;
      return isMadeUp
        ? `In this made-up example, ${sentence}`
        : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
    },
    largest: ({ name, amount }: Words<"name" | "amount">) => `The largest change is for ${name}: ${amount}.`,
    scaled: ({ count, claimed, money }: Counts<"count"> & Words<"claimed" | "money">) =>
      plural(count, {
        one: `A pot that pays a price is asked for ${claimed} and has ${money}, so its amounts are scaled down alike.`,
        other: `Pots that pay a price are asked for ${claimed} and have ${money}, so the amounts of each are scaled down alike.`,
      }),
    paidForLimits: {
      floors: ({
        count,
        noun,
        money,
        name,
        most,
      }: Words<"money" | "name" | "most"> & Counts<"count"> & Noun) =>
        `The floors cost ${count} ${plural(count, noun)} ${money} in all; ${name} pays most, ${most}.`,
      caps: ({ count, noun, money, name, most }: Words<"money" | "name" | "most"> & Counts<"count"> & Noun) =>
        `The caps take ${money} from ${count} ${plural(count, noun)}, most from ${name}: ${most}.`,
      both: ({ count, noun, money, name, most }: Words<"money" | "name" | "most"> & Counts<"count"> & Noun) =>
        `Floors and caps take ${money} from ${count} ${plural(count, noun)}, most from ${name}: ${most}.`,
    },
    unpaid: ({ money }: Words<"money">) => `${money} is not paid out.`,
    leftOut: ({ count, noun }: Counts<"count"> & Noun) =>
      `${count} ${plural(count, noun)} ${plural(count, { one: "is", other: "are" })} not covered by the rule.`,
    note: {
      decided: "Decided amounts, made-up parts.",
      illustrative:
        "The indicator values are made up, so everything computed from them is an example, not an official calculation.",
      illustrativeRule:
        "The rule is made up, so everything computed by it is an example, not an official calculation.",
      other: "Computed by a rule that you can change. Not an official calculation.",
    },
  },
  changes: {
    limits: "No award reaches the new limits yet.",
    years: "Other years have money than in the baseline: see Projection.",
    assumptions: ({ count }: Counts<"count">) =>
      `${count} ${plural(count, { one: "assumption of the projection is", other: "assumptions of the projection are" })} changed. This does not affect current awards.`,
  },
  number: {
    empty: "Type a number.",
    notNumber: ({ text }: Words<"text">) => `“${text}” is not a number.`,
    ambiguous: ({ text, readings }: Words<"text" | "readings">) =>
      `“${text}” can be read in two ways: ${readings}. Write it without the ambiguous sign.`,
    badGroups: ({ text }: Words<"text">) =>
      `“${text}” groups its digits in a way we cannot read. Write it without spaces and signs between thousands.`,
    unknownUnit: ({ text }: Words<"text">) => `“${text}” has a unit we do not know. Write the number alone.`,
    wrongUnit: ({ text }: Words<"text">) =>
      `“${text}” has a unit that does not belong here. Write the number alone.`,
    notWhole: "Only whole numbers.",
    below: ({ least }: Words<"least">) => `At least ${least}.`,
    above: ({ most }: Words<"most">) => `At most ${most}.`,
    reading: ({ value }: Words<"value">) => `Read as ${value}`,
  },
};
export type AppTexts = typeof app;
