import type { CriterionKind } from "../../model/rule/criterion.ts";

/**
 * The words of a funding rule. `{name}` is a slot: a control on screen, a value in print.
 * Labels of choices fit the sentence they stand in.
 */
const english = {
  numbers: [
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
  ],
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
    millionKr: { one: "million kronor", other: "million kronor" },
    kr: { one: "krona", other: "kronor" },
    years: { one: "year", other: "years" },
    percent: "%",
  },
  years: {
    /** A window with "from" or "to" before it. */
    point: "the mean of {years}",
    /** A window with "in" before it. */
    within: "{years} on average",
    none: "no year",
  },
  money: {
    kept: "Of the {budget}, {reserve} is kept back.",
    nothing: "nothing",
    nothingLeft: "Nothing is left to share out.",
    rest: {
      none: "The rest, {rest}, has no pot yet and is not shared out.",
      one: "The rest, {rest}, is shared out as one pot.",
      other: "The rest, {rest}, is divided into {count} pots.",
    },
    whole: {
      none: "It has no pot yet and is not shared out.",
      one: "All of it is shared out as one pot.",
      other: "All of it is divided into {count} pots.",
    },
  },
  areas: {
    none: "no area",
    every: "all {count} areas",
    many: "the {count} listed areas",
    /** After "it is" or "it is not". */
    either: { none: "an area on the list, which is empty", many: "one of the {count} listed areas" },
    capital: { none: "No area", every: "All {count} areas", many: "The {count} listed areas" },
  },
  selection: {
    more: "and {count} more conditions, which the saved file lists",
    everyone: "Every area takes part.",
    nobody: "No area takes part, since there is no condition to meet.",
    listed: "The money goes to {areas}.",
    sentence: "An area takes part if {condition}.",
    list: "An area takes part if {heading}",
    topUnderNot:
      "Note: the areas with the highest or lowest values are sought among those that would take part if they themselves were among them. Turned round by a “not”, that can be no area at all, and then every area takes part.",
    pair: "{first} {joint} {second}",
    pairJoint: { all: "and", any: "or" },
    leaf: {
      compareAttribute: "{quantity} is {op} {value}",
      compareIndicator: "{quantity} in {year} is {op} {value}",
      listed: "it is {areas}",
      topAttribute: "it is among the {n} areas where {quantity} is {order}",
      topIndicator: "it is among the {n} areas where {quantity} in {year} is {order}",
      observed: "there is a figure for {indicator} in {years}",
    },
    /** `inline` stands after "if", `item` alone in a list. */
    not: {
      compareAttribute: { inline: "{quantity} is not {op} {value}", item: "{quantity} is not {op} {value}" },
      compareIndicator: {
        inline: "{quantity} in {year} is not {op} {value}",
        item: "{quantity} in {year} is not {op} {value}",
      },
      listed: { inline: "it is not {areas}", item: "it is not {areas}" },
      topAttribute: {
        inline: "it is not among the {n} areas where {quantity} is {order}",
        item: "it is not among the {n} areas where {quantity} is {order}",
      },
      topIndicator: {
        inline: "it is not among the {n} areas where {quantity} in {year} is {order}",
        item: "it is not among the {n} areas where {quantity} in {year} is {order}",
      },
      observed: {
        inline: "there is no figure for {indicator} in {years}",
        item: "there is no figure for {indicator} in {years}",
      },
    },
    heading: {
      all: "{joint} these conditions are met:",
      any: "{joint} of these conditions is met:",
      atLeast: {
        one: "{joint} {k} of these {count} conditions is met:",
        other: "{joint} {k} of these {count} conditions are met:",
      },
      notAll: "{joint} these conditions are met:",
      notAny: "{joint} of these conditions is met:",
      notAtLeast: {
        one: "{joint} {k} of these {count} conditions is met:",
        other: "{joint} {k} of these {count} conditions are met:",
      },
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
    equal: "{share} is shared equally by the areas.",
    size: "{share} is shared among the areas in proportion to {attribute}.",
    sizePower: "{share} is shared among the areas in proportion to {attribute} to the power of {exponent}.",
    need: "{share} is shared among the areas where {indicator} in {years} is {side} {reference}, in proportion to the distance{power}{times}.",
    power: " to the power of {exponent}",
    times: ", times {attribute}",
    side: { below: "below", above: "above" },
    reference: {
      nation: "the national figure",
      best: "the best area’s figure",
      mean: "the mean of the areas",
      number: "the level",
    },
    target: {
      linear:
        "{share} is shared among the areas {form} their target: {indicator} is to go from its level in {from} to {target} in {to}.",
      allOrNothing:
        "{share} is shared equally by {form} their target: {indicator} is to go from its level in {from} to {target} in {to}.",
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
    fixed: "{share} goes out in fixed amounts: {amounts}.",
    amount: "{amount} to {area}",
    amountsMany: {
      one: "{total} to one area",
      other: "{total} in all to {count} areas",
    },
    amountsNone: "none yet",
    same: {
      first: "{share} is shared in the same way {condition}",
      next: "{share} {condition}",
      and: ", and ",
      comma: ", ",
      zero: "where {indicator} {rose}",
      zeroGap: "where {indicator} {rose}, with the gap counted to {reference}",
      shift: "by {indicator}",
      shiftGap: "by {indicator}, with the gap counted to {reference}",
    },
  },
  improvement: {
    zero: "{share} is shared among the areas where {indicator} {rose} from {from} to {to}, in proportion to {measure}.",
    shift:
      "{share} is shared among all the areas by how {indicator} changed from {from} to {to}, in proportion to {measure}.",
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
    rank: "{share} is shared in proportion to points for rank. The areas are ranked by how {indicator} changed from {from} to {to}, measured as {measure}.",
    pointsByCount:
      "The first gets as many points as there are areas, the next one point fewer, and so on down to one.",
    pointsListed: "In order of rank they get {points} points, and the others none.",
    tied: "Areas that tie share the points of their places.",
    valueAdded:
      "{share} is shared among the areas where {indicator} {rose} more from {from} to {to} than the level in {level} leads one to expect, in proportion to the difference. The change is measured as {measure}; what to expect is read off a straight line through all the areas.",
    valueAddedShift:
      "{share} is shared among all the areas by how {indicator} changed from {from} to {to}, compared with what the level in {level} leads one to expect. The change is measured as {measure}; what to expect is read off a straight line through all the areas.",
    sameYears:
      "Because the level is taken from the years the change is counted from, the line also rewards a return to the mean.",
    negative: {
      improvement: {
        zero: "An area that fell back {negative}.",
        shift:
          "An area that fell back {negative}: all changes are raised by the same amount, so that the weakest becomes zero.",
      },
      valueAdded: {
        zero: "An area that did less than expected {negative}.",
        shift:
          "An area that did less than expected {negative}: all differences are raised by the same amount, so that the weakest becomes zero.",
      },
      rank: {
        zero: "Areas that fell back {negative}.",
        shift: "Areas that fell back {negative}.",
      },
    },
    negativeForms: {
      one: { zero: "gets nothing from that pot", shift: "is counted too" },
      rank: {
        zero: "share the last place with those that stood still",
        shift: "are ranked by how much they fell",
      },
    },
    multiply: "The points are multiplied by 1 plus {weight} times {attribute}.",
    add: "To the change is added {weight} times what {attribute} is above the mean of the areas; below the mean it is taken off in the same way.",
    times: "The points are {times}.",
    timesForms: {
      none: "not scaled by the size of the area",
      denominator: "multiplied by the number of people counted",
      attribute: "multiplied by {attribute}",
    },
    noise: {
      none: "Chance in the figures {noise}.",
      shrink:
        "Chance in the figures {noise}: each change is drawn towards the mean of the areas, the more so the more of it may be chance.",
      significant:
        "Chance in the figures {noise}: a change smaller than {z} standard deviations of chance counts as none.",
      minimum:
        "Chance in the figures {noise}: an area where fewer than {n} people were counted in any of the years gets no points.",
    },
    noiseForms: {
      none: "is not allowed for",
      shrink: "is toned down",
      significant: "is sifted out",
      minimum: "is kept out by a least number",
    },
  },
  limits: {
    none: "An award has {limits}.",
    noneForms: { none: "no floor and no cap", floor: "a floor", cap: "a cap" },
    every: "Every area gets {bound} {value}{measure}.",
    everyAttribute: "Every area gets {bound} {value}{measure} {attribute}.",
    some: {
      one: "{areas} gets {bound} {value}{measure}.",
      other: "{areas} each get {bound} {value}{measure}.",
    },
    someAttribute: {
      one: "{areas} gets {bound} {value}{measure} {attribute}.",
      other: "{areas} each get {bound} {value}{measure} {attribute}.",
    },
    bounds: { floor: "at least", cap: "at most" },
    measures: {
      perInhabitant: "kronor per inhabitant",
      perAttribute: "kronor times",
      shareOfBudget: "% of the money to be shared",
      lastAward: "% of last year’s award",
    },
    spread:
      "This holds for an area’s sum before rounding; what it gives or takes is spread over the other areas in proportion to their sums.",
    newcomers: "An area that got nothing last year can get nothing under a cap counted on last year’s award.",
  },
  unpaid: {
    pot: "Money in a pot where no area has points {unpaid}.",
    caps: "Money that the caps leave over {unpaid}.",
    forms: {
      return: "is returned",
      otherPots: "goes to the other pots, in proportion to their money",
      equal: "is shared equally by the areas",
      carryOver: "is carried over to the next year",
    },
  },
  rounding: {
    sentence: "Awards are rounded to {unit} by {method}.",
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
    highestShareOfCosts: "An award may cover at most {value} of the costs.",
    matchRatio: "For each krona of the award the municipality adds {value} of its own.",
    takeUp: "Of the award, {value} is expected to be taken up, and the rest is returned.",
    paymentMonth: "The money is paid in {value}.",
    lagYears: "It is paid {value} after the latest year of the figures.",
    carryShare: "Up to {value} of the award may be carried into the next year.",
    preFinanced: "In advance, {value} of the expected award is spent.",
    unchanged: "None of this changes how large the awards are.",
  },
  /** Accessible names of the controls. `{pot}`, `{limit}` and `{item}` tell which one. */
  labels: {
    budget: "Budget",
    reserve: "Kept back",
    share: "Share of the money: {pot}",
    indicator: "Indicator: {pot}",
    attribute: "Quantity: {pot}",
    exponent: "Power: {pot}",
    years: "Years: {pot}",
    from: "From: {pot}",
    to: "To: {pot}",
    level: "Years of the level: {pot}",
    reference: "Compared with: {pot}",
    referenceLevel: "The level compared with: {pot}",
    measure: "How the change is measured: {pot}",
    negative: "Areas that fell back: {pot}",
    weight: "Weight of {attribute}: {pot}",
    adjustBy: "What the points are adjusted for: {pot}",
    times: "Scaling by size: {pot}",
    noise: "Chance: {pot}",
    z: "Standard deviations: {pot}",
    n: "Least number of people: {pot}",
    points: "Points in order of rank: {pot}",
    target: "Target: {pot}",
    targetFor: "Target of {area}: {pot}",
    form: "How the target counts: {pot}",
    amounts: "Fixed amounts: {pot}",
    amountFor: "Fixed amount to {area}: {pot}",
    areas: "Areas that take part",
    quantity: "What is looked at, condition {item}",
    op: "Comparison, condition {item}",
    value: "Threshold, condition {item}",
    year: "Year, condition {item}",
    listed: "Areas, condition {item}",
    top: "Number of areas, condition {item}",
    order: "Highest or lowest, condition {item}",
    joint: "How many of the conditions must be met",
    k: "Number of conditions to be met",
    anyLimit: "Floor or cap",
    bound: "Floor or cap: {limit}",
    limitValue: "Amount: {limit}",
    limitMeasure: "Measured in: {limit}",
    limitAttribute: "Times: {limit}",
    limitAreas: "Areas: {limit}",
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
    floor: "floor {number}",
    cap: "cap {number}",
    severalPots: "{pots}",
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
    baseline: "in the baseline: {value}",
    was: "{value}",
    open: "(unanswered)",
    openStake: "(unanswered, {stake})",
    openHint: "The sources give no answer to this: {title}.",
    dashed: "Dashed: the sources give no answer, so we had to choose; the sum is the money at stake.",
    removed: "Taken away: {text}",
    isNew: "new",
    edit: "Change the structure of the rule",
    add: "Add a pot, a floor or a cap",
    addPot: "A pot",
    addFloor: "A floor",
    addCap: "A cap",
    pots: "Pots",
    kindOf: "Shared by: {pot}",
    up: "Move up: {name}",
    down: "Move down: {name}",
    remove: "Remove: {name}",
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
    removeCondition: "Remove condition {item}",
    chosen: { one: "{count} area chosen", other: "{count} areas chosen" },
    advanced: "More provisions: {pot}",
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
      removeOne: "Remove adjustment: {attribute}",
    },
    pointsByCount: "As many points as there are areas, and then one fewer for each place",
    pointsListed: "A list of points",
    conditions: "What goes with the money",
    conditionSet: "State: {condition}",
    openPoints: "Points the sources leave open",
    openPointsLead:
      "The sources do not say everything. Each point has a default, with its reason, and other answers to try. The kronor say how much would change hands at most.",
    stake: "{stake} at stake",
    noStake: "nothing at stake with these figures",
    perArea: "Set for each area",
    pointsHelp: "Numbers with a space or a semicolon between them",
    pointsFault: "Write numbers of at least 0, with a space or a semicolon between them.",
    plainHeading: "The rule in words",
  },
};
/** A string in the same shape as English has it. */
type Shape<Value> = Value extends string
  ? string
  : Value extends readonly string[]
    ? string[]
    : { readonly [Key in keyof Value]: Shape<Value[Key]> };
export type RuleTexts = Shape<typeof english>;
export const rule: RuleTexts = english;
