import type { CriterionKind } from "../../model/rule/criterion.ts";
import type { Counts, Words } from "../words.ts";
import { plural } from "./grammar.ts";
import { inWords } from "./in-words.ts";

/** What the kinds of criterion are called where one is chosen. */
export const kinds = {
  equal: "Equal parts",
  size: "By size",
  need: "By need",
  improvement: "By improvement",
  rank: "By rank of improvement",
  valueAdded: "By improvement beyond what was expected",
  price: "A price for improvement",
  target: "By target",
  fixed: "Fixed amounts",
} satisfies Readonly<Record<CriterionKind, string>>;

/** What the pots of a rule say of how they share. */
export const pot = {
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
  price: {
    sentence: ({
      share,
      indicator,
      from,
      to,
      price,
      measure,
    }: Words<"share" | "indicator" | "from" | "to" | "price" | "measure">) =>
      `${share} pays for how ${indicator} changed from ${from} to ${to}: ${price} for ${measure}.`,
    apart:
      "As long as the pot’s money is enough, no area’s gain is another’s loss. If it is not, all amounts are scaled down alike.",
  },
  target: {
    linear: ({
      share,
      form,
      goal,
      indicator,
      from,
      target,
      to,
    }: Words<"share" | "form" | "goal" | "indicator" | "from" | "target" | "to">) =>
      `${share} is shared among the areas ${form} their target, which is ${goal}: ${indicator} is to go from its level in ${from} to ${target} in ${to}.`,
    allOrNothing: ({
      share,
      form,
      goal,
      indicator,
      from,
      target,
      to,
    }: Words<"share" | "form" | "goal" | "indicator" | "from" | "target" | "to">) =>
      `${share} is shared equally by ${form} their target, which is ${goal}: ${indicator} is to go from its level in ${from} to ${target} in ${to}.`,
    forms: {
      linear: "by how far they have come towards",
      allOrNothing: "the areas that have reached",
    },
    goals: {
      ahead: "so much better than each area’s own start",
      same: "the same for all",
      own: "set for each area",
    },
    ahead: ({ ahead }: Words<"ahead">) => `${ahead} percentage points better`,
    notKept: "No area is paid for where it already was.",
    own: "the target of each area",
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
};

export const improvement = {
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
  /** What a price is for. */
  prices: {
    up: {
      pp: "each percentage point it rose",
      relative: "each per cent it rose from where it began",
      persons: "each person more",
      gapClosed: "each per cent that was closed of the gap to",
    },
    down: {
      pp: "each percentage point it fell",
      relative: "each per cent it fell from where it began",
      persons: "each person fewer",
      gapClosed: "each per cent that was closed of the gap to",
    },
  },
  relative: ({ relative }: Words<"relative">) => `The change counts ${relative}.`,
  relativeForms: {
    none: "as it is",
    mean: "only as far as it is better than the mean change of the areas",
    nation: "only as far as it is better than the change in the nation",
  },
  rank: ({ share, indicator, from, to, measure }: Words<"share" | "indicator" | "from" | "to" | "measure">) =>
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
};
