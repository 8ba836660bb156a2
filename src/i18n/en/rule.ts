import type { CriterionKind } from "../../model/rule/criterion.ts";
import type { Counts, Words } from "../words.ts";
import { integer, plural } from "./grammar.ts";

const numbers = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** "three"; digits above twelve. */
const inWords = (count: number): string => numbers[count] ?? integer(count);

/** A condition that is not to be met. */
const not = {
  compareAttribute: ({ quantity, op, value }: Words<"quantity" | "op" | "value">) =>
    `${quantity} is not ${op} ${value}`,
  compareIndicator: ({ quantity, year, op, value }: Words<"quantity" | "year" | "op" | "value">) =>
    `${quantity} in ${year} is not ${op} ${value}`,
  listed: ({ areas }: Words<"areas">) => `it is not ${areas}`,
  topAttribute: ({ n, quantity, order }: Words<"n" | "quantity" | "order">) =>
    `it is not among the ${n} areas where ${quantity} is ${order}`,
  topIndicator: ({ n, quantity, year, order }: Words<"n" | "quantity" | "year" | "order">) =>
    `it is not among the ${n} areas where ${quantity} in ${year} is ${order}`,
  observed: ({ indicator, years }: Words<"indicator" | "years">) =>
    `there is no figure for ${indicator} in ${years}`,
};

/** The words of a funding rule. Their values are controls on screen; labels of choices fit the sentence they are in. */
export const rule = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  units: {
    millionKr: ({ count }: Counts<"count">) =>
      plural(count, { one: "million kronor", other: "million kronor" }),
    kr: ({ count }: Counts<"count">) => plural(count, { one: "krona", other: "kronor" }),
    years: ({ count }: Counts<"count">) => plural(count, { one: "year", other: "years" }),
    percent: "%",
  },
  years: {
    /** A window with "from" or "to" before it. */
    point: ({ years }: Words<"years">) => `the mean of ${years}`,
    /** A window with "in" before it. */
    within: ({ years }: Words<"years">) => `${years} on average`,
    none: "no year",
  },
  money: {
    kept: ({ budget, reserve }: Words<"budget" | "reserve">) => `Of the ${budget}, ${reserve} is kept back.`,
    nothing: "nothing",
    nothingLeft: "Nothing is left to share out.",
    rest: ({ pots, rest }: Counts<"pots"> & Words<"rest">) =>
      pots === 0
        ? `The rest, ${rest}, has no pot yet and is not shared out.`
        : plural(pots, {
            one: `The rest, ${rest}, is shared out as one pot.`,
            other: `The rest, ${rest}, is divided into ${inWords(pots)} pots.`,
          }),
    whole: ({ pots }: Counts<"pots">) =>
      pots === 0
        ? "It has no pot yet and is not shared out."
        : plural(pots, {
            one: "All of it is shared out as one pot.",
            other: `All of it is divided into ${inWords(pots)} pots.`,
          }),
  },
  areas: {
    none: "no area",
    every: ({ count }: Counts<"count">) => `all ${inWords(count)} areas`,
    many: ({ count }: Counts<"count">) => `the ${inWords(count)} listed areas`,
    /** After "it is" or "it is not". */
    either: {
      none: "an area on the list, which is empty",
      many: ({ count }: Counts<"count">) => `one of the ${inWords(count)} listed areas`,
    },
    capital: {
      none: "No area",
      every: ({ count }: Counts<"count">) => `All ${inWords(count)} areas`,
      many: ({ count }: Counts<"count">) => `The ${inWords(count)} listed areas`,
    },
  },
  selection: {
    more: ({ count }: Words<"count">) => `and ${count} more conditions, which the saved file lists`,
    everyone: "Every area takes part.",
    nobody: "No area takes part, since there is no condition to meet.",
    listed: ({ areas }: Words<"areas">) => `The money goes to ${areas}.`,
    sentence: ({ condition }: Words<"condition">) => `An area takes part if ${condition}.`,
    list: ({ heading }: Words<"heading">) => `An area takes part if ${heading}`,
    topUnderNot:
      "Note: the areas with the highest or lowest values are sought among those that would take part if they themselves were among them. Turned round by a “not”, that can be no area at all, and then every area takes part.",
    pair: ({ first, joint, second }: Words<"first" | "joint" | "second">) => `${first} ${joint} ${second}`,
    pairJoint: { all: "and", any: "or" },
    leaf: {
      compareAttribute: ({ quantity, op, value }: Words<"quantity" | "op" | "value">) =>
        `${quantity} is ${op} ${value}`,
      compareIndicator: ({ quantity, year, op, value }: Words<"quantity" | "year" | "op" | "value">) =>
        `${quantity} in ${year} is ${op} ${value}`,
      listed: ({ areas }: Words<"areas">) => `it is ${areas}`,
      topAttribute: ({ n, quantity, order }: Words<"n" | "quantity" | "order">) =>
        `it is among the ${n} areas where ${quantity} is ${order}`,
      topIndicator: ({ n, quantity, year, order }: Words<"n" | "quantity" | "year" | "order">) =>
        `it is among the ${n} areas where ${quantity} in ${year} is ${order}`,
      observed: ({ indicator, years }: Words<"indicator" | "years">) =>
        `there is a figure for ${indicator} in ${years}`,
    },
    /** `inline` stands after "if", `item` alone in a list. */
    not: { inline: not, item: not },
    heading: {
      all: ({ joint }: Words<"joint">) => `${joint} these conditions are met:`,
      any: ({ joint }: Words<"joint">) => `${joint} of these conditions is met:`,
      atLeast: ({ least, joint, k, count }: Counts<"least" | "count"> & Words<"joint" | "k">) =>
        plural(least, {
          one: `${joint} ${k} of these ${inWords(count)} conditions is met:`,
          other: `${joint} ${k} of these ${inWords(count)} conditions are met:`,
        }),
      notAll: ({ joint }: Words<"joint">) => `${joint} these conditions are met:`,
      notAny: ({ joint }: Words<"joint">) => `${joint} of these conditions is met:`,
      notAtLeast: ({ least, joint, k, count }: Counts<"least" | "count"> & Words<"joint" | "k">) =>
        plural(least, {
          one: `${joint} ${k} of these ${inWords(count)} conditions is met:`,
          other: `${joint} ${k} of these ${inWords(count)} conditions are met:`,
        }),
    },
    joint: {
      all: "all",
      any: "at least one",
      atLeast: "at least",
      notAll: "not all",
      notAny: "none",
      notAtLeast: "fewer than",
    },
    ops: { "<": "below", "<=": "at most", ">": "above", ">=": "at least" },
    order: { highest: "highest", lowest: "lowest" },
  },
  pot: {
    all: "All the money",
    nothing: "0%",
    equal: ({ share }: Words<"share">) => `${share} is shared equally by the areas.`,
    size: ({ share, attribute }: Words<"share" | "attribute">) =>
      `${share} is shared among the areas in proportion to ${attribute}.`,
    sizePower: ({ share, attribute, exponent }: Words<"share" | "attribute" | "exponent">) =>
      `${share} is shared among the areas in proportion to ${attribute} to the power of ${exponent}.`,
    need: ({
      share,
      indicator,
      years,
      side,
      reference,
      power,
      times,
    }: Words<"share" | "indicator" | "years" | "side" | "reference" | "power" | "times">) =>
      `${share} is shared among the areas where ${indicator} in ${years} is ${side} ${reference}, in proportion to the distance${power}${times}.`,
    power: ({ exponent }: Words<"exponent">) => ` to the power of ${exponent}`,
    times: ({ attribute }: Words<"attribute">) => `, times ${attribute}`,
    side: { below: "below", above: "above" },
    reference: {
      nation: "the national figure",
      best: "the best area’s figure",
      mean: "the mean of the areas",
      number: "the level",
    },
    target: {
      linear: ({
        share,
        form,
        indicator,
        from,
        target,
        to,
      }: Words<"share" | "form" | "indicator" | "from" | "target" | "to">) =>
        `${share} is shared among the areas ${form} their target: ${indicator} is to go from its level in ${from} to ${target} in ${to}.`,
      allOrNothing: ({
        share,
        form,
        indicator,
        from,
        target,
        to,
      }: Words<"share" | "form" | "indicator" | "from" | "target" | "to">) =>
        `${share} is shared equally by ${form} their target: ${indicator} is to go from its level in ${from} to ${target} in ${to}.`,
      forms: {
        linear: "by how far they have come towards",
        allOrNothing: "the areas that have reached",
      },
      own: "a target of its own for each area",
      kept: "An area that was at its target from the start counts in full as long as it stays there.",
      alone: {
        linear: "An area that is alone in having come closer takes the whole pot.",
        allOrNothing: "An area that is alone in having reached its target takes the whole pot.",
      },
    },
    fixed: ({ share, amounts }: Words<"share" | "amounts">) =>
      `${share} goes out in fixed amounts: ${amounts}.`,
    amount: ({ amount, area }: Words<"amount" | "area">) => `${amount} to ${area}`,
    amountsMany: ({ count, total }: Counts<"count"> & Words<"total">) =>
      plural(count, { one: `${total} to one area`, other: `${total} in all to ${inWords(count)} areas` }),
    amountsNone: "none yet",
    same: {
      first: ({ share, condition }: Words<"share" | "condition">) =>
        `${share} is shared in the same way ${condition}`,
      next: ({ share, condition }: Words<"share" | "condition">) => `${share} ${condition}`,
      and: ", and ",
      comma: ", ",
      zero: ({ indicator, rose }: Words<"indicator" | "rose">) => `where ${indicator} ${rose}`,
      zeroGap: ({ indicator, rose, reference }: Words<"indicator" | "rose" | "reference">) =>
        `where ${indicator} ${rose}, with the gap counted to ${reference}`,
      shift: ({ indicator }: Words<"indicator">) => `by ${indicator}`,
      shiftGap: ({ indicator, reference }: Words<"indicator" | "reference">) =>
        `by ${indicator}, with the gap counted to ${reference}`,
    },
  },
  improvement: {
    zero: ({
      share,
      indicator,
      rose,
      from,
      to,
      measure,
    }: Words<"share" | "indicator" | "rose" | "from" | "to" | "measure">) =>
      `${share} is shared among the areas where ${indicator} ${rose} from ${from} to ${to}, in proportion to ${measure}.`,
    shift: ({
      share,
      indicator,
      from,
      to,
      measure,
    }: Words<"share" | "indicator" | "from" | "to" | "measure">) =>
      `${share} is shared among all the areas by how ${indicator} changed from ${from} to ${to}, in proportion to ${measure}.`,
    rose: { up: "rose", down: "fell" },
    measures: {
      up: {
        pp: "the rise in percentage points",
        relative: "the rise in per cent of where it began",
        persons: "the rise in number of people",
        gapClosed: "how much was closed of the gap to",
      },
      down: {
        pp: "the fall in percentage points",
        relative: "the fall in per cent of where it began",
        persons: "the fall in number of people",
        gapClosed: "how much was closed of the gap to",
      },
      change: {
        pp: "the improvement in percentage points",
        relative: "the improvement in per cent of where it began",
        persons: "the improvement in number of people",
        gapClosed: "how much was closed of the gap to",
      },
    },
    rank: ({
      share,
      indicator,
      from,
      to,
      measure,
    }: Words<"share" | "indicator" | "from" | "to" | "measure">) =>
      `${share} is shared in proportion to points for rank. The areas are ranked by how ${indicator} changed from ${from} to ${to}, measured as ${measure}.`,
    pointsByCount:
      "The first gets as many points as there are areas, the next one point fewer, and so on down to one.",
    pointsListed: ({ points }: Words<"points">) =>
      `In order of rank they get ${points} points, and the others none.`,
    tied: "Areas that tie share the points of their places.",
    valueAdded: ({
      share,
      indicator,
      rose,
      from,
      to,
      level,
      measure,
    }: Words<"share" | "indicator" | "rose" | "from" | "to" | "level" | "measure">) =>
      `${share} is shared among the areas where ${indicator} ${rose} more from ${from} to ${to} than the level in ${level} leads one to expect, in proportion to the difference. The change is measured as ${measure}; what to expect is read off a straight line through all the areas.`,
    valueAddedShift: ({
      share,
      indicator,
      from,
      to,
      level,
      measure,
    }: Words<"share" | "indicator" | "from" | "to" | "level" | "measure">) =>
      `${share} is shared among all the areas by how ${indicator} changed from ${from} to ${to}, compared with what the level in ${level} leads one to expect. The change is measured as ${measure}; what to expect is read off a straight line through all the areas.`,
    sameYears:
      "Because the level is taken from the years the change is counted from, the line also rewards a return to the mean.",
    negative: {
      improvement: {
        zero: ({ negative }: Words<"negative">) => `An area that fell back ${negative}.`,
        shift: ({ negative }: Words<"negative">) =>
          `An area that fell back ${negative}: all changes are raised by the same amount, so that the weakest becomes zero.`,
      },
      valueAdded: {
        zero: ({ negative }: Words<"negative">) => `An area that did less than expected ${negative}.`,
        shift: ({ negative }: Words<"negative">) =>
          `An area that did less than expected ${negative}: all differences are raised by the same amount, so that the weakest becomes zero.`,
      },
      rank: {
        zero: ({ negative }: Words<"negative">) => `Areas that fell back ${negative}.`,
        shift: ({ negative }: Words<"negative">) => `Areas that fell back ${negative}.`,
      },
    },
    negativeForms: {
      one: { zero: "gets nothing from that pot", shift: "is counted too" },
      rank: {
        zero: "share the last place with those that stood still",
        shift: "are ranked by how much they fell",
      },
    },
    multiply: ({ weight, attribute }: Words<"weight" | "attribute">) =>
      `The points are multiplied by 1 plus ${weight} times ${attribute}.`,
    add: ({ weight, attribute }: Words<"weight" | "attribute">) =>
      `To the change is added ${weight} times what ${attribute} is above the mean of the areas; below the mean it is taken off in the same way.`,
    times: ({ times }: Words<"times">) => `The points are ${times}.`,
    timesForms: {
      none: "not scaled by the size of the area",
      denominator: "multiplied by the number of people counted",
      attribute: ({ attribute }: Words<"attribute">) => `multiplied by ${attribute}`,
    },
    noise: {
      none: ({ noise }: Words<"noise">) => `Chance in the figures ${noise}.`,
      shrink: ({ noise }: Words<"noise">) =>
        `Chance in the figures ${noise}: each change is drawn towards the mean of the areas, the more so the more of it may be chance.`,
      significant: ({ noise, z }: Words<"noise" | "z">) =>
        `Chance in the figures ${noise}: a change smaller than ${z} standard deviations of chance counts as none.`,
      minimum: ({ noise, n }: Words<"noise" | "n">) =>
        `Chance in the figures ${noise}: an area where fewer than ${n} people were counted in any of the years gets no points.`,
    },
    noiseForms: {
      none: "is not allowed for",
      shrink: "is toned down",
      significant: "is sifted out",
      minimum: "is kept out by a least number",
    },
  },
  limits: {
    none: ({ limits }: Words<"limits">) => `An award has ${limits}.`,
    noneForms: {
      none: "no floor and no cap",
      floor: "a floor",
      cap: "a cap",
      baseline: "a floor: nobody loses more than 20% against the baseline",
    },
    every: ({ bound, value, measure }: Words<"bound" | "value" | "measure">) =>
      `Every area gets ${bound} ${value}${measure}.`,
    everyAttribute: ({
      bound,
      value,
      measure,
      attribute,
    }: Words<"bound" | "value" | "measure" | "attribute">) =>
      `Every area gets ${bound} ${value}${measure} ${attribute}.`,
    some: ({
      count,
      areas,
      bound,
      value,
      measure,
    }: Counts<"count"> & Words<"areas" | "bound" | "value" | "measure">) =>
      plural(count, {
        one: `${areas} gets ${bound} ${value}${measure}.`,
        other: `${areas} each get ${bound} ${value}${measure}.`,
      }),
    someAttribute: ({
      count,
      areas,
      bound,
      value,
      measure,
      attribute,
    }: Counts<"count"> & Words<"areas" | "bound" | "value" | "measure" | "attribute">) =>
      plural(count, {
        one: `${areas} gets ${bound} ${value}${measure} ${attribute}.`,
        other: `${areas} each get ${bound} ${value}${measure} ${attribute}.`,
      }),
    bounds: { floor: "at least", cap: "at most" },
    measures: {
      perInhabitant: "kronor per inhabitant",
      perAttribute: "kronor times",
      shareOfBudget: "% of the money to be shared",
      lastAward: "% of last year’s award",
      baseline: "% of what the baseline pays it",
    },
    spread:
      "This holds for an area’s sum before rounding; what it gives or takes is spread over the other areas in proportion to their sums.",
    newcomers: "An area that got nothing last year can get nothing under a cap counted on last year’s award.",
    baseline:
      "What the baseline pays is counted as it is for the rule’s own year; in years ahead it stays the same.",
  },
  unpaid: {
    pot: ({ unpaid }: Words<"unpaid">) => `Money in a pot where no area has points ${unpaid}.`,
    caps: ({ unpaid }: Words<"unpaid">) => `Money that the caps leave over ${unpaid}.`,
    forms: {
      return: "is returned",
      otherPots: "goes to the other pots, in proportion to their money",
      equal: "is shared equally by the areas",
      carryOver: "is carried over to the next year",
    },
  },
  rounding: {
    sentence: ({ unit, method }: Words<"unit" | "method">) => `Awards are rounded to ${unit} by ${method}.`,
    units: { "1": "whole kronor", "1000": "whole thousands of kronor" },
    methods: {
      largestRemainder: "largest remainders",
      webster: "odd divisors (Webster)",
      jefferson: "whole divisors (Jefferson)",
    },
    guarantees: {
      largestRemainder:
        "No area ends more than one such unit from its exact sum, but more money in all may lower an award by one.",
      webster:
        "More money in all never lowers an award, and neither small nor large areas are favoured; now and then an area ends more than one such unit from its exact sum.",
      jefferson:
        "More money in all never lowers an award, but large areas are slightly favoured and may end more than one such unit above their exact sum.",
    },
  },
  conditions: {
    highestShareOfCosts: ({ value }: Words<"value">) => `An award may cover at most ${value} of the costs.`,
    matchRatio: ({ value }: Words<"value">) =>
      `For each krona of the award the municipality adds ${value} of its own.`,
    takeUp: ({ value }: Words<"value">) =>
      `Of the award, ${value} is expected to be taken up, and the rest is returned.`,
    paymentMonth: ({ value }: Words<"value">) => `The money is paid in ${value}.`,
    lagYears: ({ value }: Words<"value">) => `It is paid ${value} after the latest year of the figures.`,
    carryShare: ({ value }: Words<"value">) =>
      `Up to ${value} of the award may be carried into the next year.`,
    preFinanced: ({ value }: Words<"value">) => `In advance, ${value} of the expected award is spent.`,
    unchanged: "None of this changes how large the awards are.",
  },
  /** Accessible names of the controls: `pot`, `limit` and `item` tell which one. */
  labels: {
    budget: "Budget",
    reserve: "Kept back",
    share: ({ pot }: Words<"pot">) => `Share of the money: ${pot}`,
    indicator: ({ pot }: Words<"pot">) => `Indicator: ${pot}`,
    attribute: ({ pot }: Words<"pot">) => `Quantity: ${pot}`,
    exponent: ({ pot }: Words<"pot">) => `Power: ${pot}`,
    years: ({ pot }: Words<"pot">) => `Years: ${pot}`,
    from: ({ pot }: Words<"pot">) => `From: ${pot}`,
    to: ({ pot }: Words<"pot">) => `To: ${pot}`,
    level: ({ pot }: Words<"pot">) => `Years of the level: ${pot}`,
    reference: ({ pot }: Words<"pot">) => `Compared with: ${pot}`,
    referenceLevel: ({ pot }: Words<"pot">) => `The level compared with: ${pot}`,
    measure: ({ pot }: Words<"pot">) => `How the change is measured: ${pot}`,
    negative: ({ pot }: Words<"pot">) => `Areas that fell back: ${pot}`,
    weight: ({ attribute, pot }: Words<"attribute" | "pot">) => `Weight of ${attribute}: ${pot}`,
    adjustBy: ({ pot }: Words<"pot">) => `What the points are adjusted for: ${pot}`,
    times: ({ pot }: Words<"pot">) => `Scaling by size: ${pot}`,
    noise: ({ pot }: Words<"pot">) => `Chance: ${pot}`,
    z: ({ pot }: Words<"pot">) => `Standard deviations: ${pot}`,
    n: ({ pot }: Words<"pot">) => `Least number of people: ${pot}`,
    points: ({ pot }: Words<"pot">) => `Points in order of rank: ${pot}`,
    target: ({ pot }: Words<"pot">) => `Target: ${pot}`,
    targetFor: ({ area, pot }: Words<"area" | "pot">) => `Target of ${area}: ${pot}`,
    form: ({ pot }: Words<"pot">) => `How the target counts: ${pot}`,
    amounts: ({ pot }: Words<"pot">) => `Fixed amounts: ${pot}`,
    amountFor: ({ area, pot }: Words<"area" | "pot">) => `Fixed amount to ${area}: ${pot}`,
    areas: "Areas that take part",
    quantity: ({ item }: Words<"item">) => `What is looked at, condition ${item}`,
    op: ({ item }: Words<"item">) => `Comparison, condition ${item}`,
    value: ({ item }: Words<"item">) => `Threshold, condition ${item}`,
    year: ({ item }: Words<"item">) => `Year, condition ${item}`,
    listed: ({ item }: Words<"item">) => `Areas, condition ${item}`,
    top: ({ item }: Words<"item">) => `Number of areas, condition ${item}`,
    order: ({ item }: Words<"item">) => `Highest or lowest, condition ${item}`,
    joint: "How many of the conditions must be met",
    k: "Number of conditions to be met",
    anyLimit: "Floor or cap",
    bound: ({ limit }: Words<"limit">) => `Floor or cap: ${limit}`,
    limitValue: ({ limit }: Words<"limit">) => `Amount: ${limit}`,
    limitMeasure: ({ limit }: Words<"limit">) => `Measured in: ${limit}`,
    limitAttribute: ({ limit }: Words<"limit">) => `Times: ${limit}`,
    limitAreas: ({ limit }: Words<"limit">) => `Areas: ${limit}`,
    unpaid: "Money of a pot without points",
    unit: "Unit of rounding",
    method: "Method of rounding",
    highestShareOfCosts: "Highest share of the costs",
    matchRatio: "Own kronor per krona",
    takeUp: "Share taken up",
    paymentMonth: "Month of payment",
    lagYears: "Years between figures and payment",
    carryShare: "Share that may be carried over",
    preFinanced: "Share spent in advance",
    floor: ({ number }: Words<"number">) => `floor ${number}`,
    cap: ({ number }: Words<"number">) => `cap ${number}`,
    severalPots: ({ pots }: Words<"pots">) => `${pots}`,
  },
  kinds: {
    equal: "Equal parts",
    size: "By size",
    need: "By need",
    improvement: "By improvement",
    rank: "By rank of improvement",
    valueAdded: "By improvement beyond what was expected",
    target: "By target",
    fixed: "Fixed amounts",
  } satisfies Readonly<Record<CriterionKind, string>>,
  conditionKinds: {
    compare: "A threshold",
    listed: "Listed areas",
    top: "The highest or lowest",
    observed: "Figures exist",
  },
  panel: {
    baseline: ({ value }: Words<"value">) => `in the baseline: ${value}`,
    was: ({ value }: Words<"value">) => `${value}`,
    open: "(unanswered)",
    openStake: ({ stake }: Words<"stake">) => `(unanswered, ${stake})`,
    openHint: ({ title }: Words<"title">) => `The sources give no answer to this: ${title}.`,
    dashed: "Dashed: the sources give no answer, so we had to choose; the sum is the money at stake.",
    removed: ({ text }: Words<"text">) => `Taken away: ${text}`,
    isNew: "new",
    edit: "Change the structure of the rule",
    add: "Add a pot, a floor or a cap",
    addPot: "A pot",
    addFloor: "A floor",
    addCap: "A cap",
    pots: "Pots",
    kindOf: ({ pot }: Words<"pot">) => `Shared by: ${pot}`,
    up: ({ name }: Words<"name">) => `Move up: ${name}`,
    down: ({ name }: Words<"name">) => `Move down: ${name}`,
    remove: ({ name }: Words<"name">) => `Remove: ${name}`,
    limits: "Floors and caps",
    noLimits: "There is no floor and no cap.",
    selection: "Which areas take part",
    selectionKind: "Which areas",
    selectionKinds: {
      everyone: "All areas",
      listed: "Areas chosen by hand",
      conditions: "Areas that meet conditions",
    },
    addCondition: "Add a condition",
    removeCondition: ({ item }: Words<"item">) => `Remove condition ${item}`,
    chosen: ({ count }: Counts<"count">) =>
      plural(count, { one: `${integer(count)} area chosen`, other: `${integer(count)} areas chosen` }),
    advanced: ({ pot }: Words<"pot">) => `More provisions: ${pot}`,
    splitPot: "These settings are for this pot only",
    provisions: {
      add: "Add to the change for",
      multiply: "Multiply the points for",
      exponent: "Raise to a power",
      times: "Times",
      noise: "Chance",
      points: "Points",
      addOne: "Add",
      none: "nothing",
      removeOne: ({ attribute }: Words<"attribute">) => `Remove adjustment: ${attribute}`,
    },
    pointsByCount: "As many points as there are areas, and then one fewer for each place",
    pointsListed: "A list of points",
    conditions: "What goes with the money",
    conditionSet: ({ condition }: Words<"condition">) => `State: ${condition}`,
    openPoints: "Points the sources leave open",
    openPointsLead:
      "The sources do not say everything. Each point has a default, with its reason, and other answers to try. The kronor say how much would change hands at most.",
    stake: ({ stake }: Words<"stake">) => `${stake} at stake`,
    noStake: "nothing at stake with these figures",
    perArea: "Set for each area",
    pointsHelp: "Numbers with a space or a semicolon between them",
    pointsFault: "Write numbers of at least 0, with a space or a semicolon between them.",
    plainHeading: "The rule in words",
  },
};
export type RuleTexts = typeof rule;
