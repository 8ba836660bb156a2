import type { Counts, Words } from "../words.ts";
import { number, plural } from "./grammar.ts";

/** The words of "Why this amount?". Sentences end with a full stop. */
export const explain = {
  decided: {
    place: ({ area, municipality }: Words<"area" | "municipality">) => `${area}, ${municipality}`,
    amount: ({ title, amount, provenance }: Words<"title" | "amount" | "provenance">) =>
      `${title}: ${amount} (${provenance}).`,
    reference: ({ area, text }: Words<"area" | "text">) => `${area}. ${text}`,
  },
  lead: {
    madeUp: ({ area, award }: Words<"area" | "award">) => `In this made-up example ${area} gets ${award}.`,
    plain: ({ area, award }: Words<"area" | "award">) => `${area} gets ${award}.`,
    nothingMadeUp: ({ area }: Words<"area">) => `In this made-up example ${area} gets nothing.`,
    nothing: ({ area }: Words<"area">) => `${area} gets nothing.`,
    decided: "The amount was decided; how it is divided over the parts of the rule is made up.",
  },
  /** What of an award rests on an attribute. */
  rests: {
    more: ({ attribute }: Words<"attribute">) =>
      `Of this rests on ${attribute}: without it, the award would be so much smaller`,
    less: ({ attribute }: Words<"attribute">) =>
      `Lost by ${attribute}, which brings others more: without it, the award would be so much larger`,
  },
  columns: {
    why: "Why",
    kronor: "kronor",
    total: "Award",
    step: "Step",
    before: "Baseline",
    now: "Now",
    change: "Change",
  },
  selection: {
    everyone: "All areas are included.",
    listed: "It takes part: it is one of the areas listed.",
    met: ({ reasons }: Words<"reasons">) => `It takes part: ${reasons}.`,
    notListed: "It does not take part, since it is not one of the areas listed.",
    left: ({ reasons }: Words<"reasons">) => `It does not take part, since ${reasons}.`,
    yes: {
      compareAttribute: ({ quantity, value, op, limit }: Words<"quantity" | "value" | "op" | "limit">) =>
        `${quantity} is ${value}, ${op} ${limit}`,
      compareIndicator: ({
        quantity,
        year,
        value,
        op,
        limit,
      }: Words<"quantity" | "year" | "value" | "op" | "limit">) =>
        `${quantity} in ${year} is ${value}, ${op} ${limit}`,
      listed: "it is one of the areas listed",
      topAttribute: ({ n, quantity, order }: Words<"n" | "quantity" | "order">) =>
        `it is among the ${n} areas where ${quantity} is ${order}`,
      topIndicator: ({ n, quantity, year, order }: Words<"n" | "quantity" | "year" | "order">) =>
        `it is among the ${n} areas where ${quantity} in ${year} is ${order}`,
      observed: ({ indicator, years }: Words<"indicator" | "years">) =>
        `there is a figure for ${indicator} in ${years}`,
    },
    no: {
      compareAttribute: ({ quantity, value, op, limit }: Words<"quantity" | "value" | "op" | "limit">) =>
        `${quantity} is ${value}, not ${op} ${limit}`,
      compareIndicator: ({
        quantity,
        year,
        value,
        op,
        limit,
      }: Words<"quantity" | "year" | "value" | "op" | "limit">) =>
        `${quantity} in ${year} is ${value}, not ${op} ${limit}`,
      listed: "it is not one of the areas listed",
      topAttribute: ({ n, quantity, order }: Words<"n" | "quantity" | "order">) =>
        `it is not among the ${n} areas where ${quantity} is ${order}`,
      topIndicator: ({ n, quantity, year, order }: Words<"n" | "quantity" | "year" | "order">) =>
        `it is not among the ${n} areas where ${quantity} in ${year} is ${order}`,
      observed: ({ indicator, years }: Words<"indicator" | "years">) =>
        `there is no figure for ${indicator} in ${years}`,
    },
    ops: { "<": "below", "<=": "at most", ">": "above", ">=": "at least" },
    order: { highest: "highest", lowest: "lowest" },
  },
  change: {
    rose: ({ indicator, before, after, points }: Words<"indicator" | "before" | "after" | "points">) =>
      `${indicator} rose from ${before} to ${after}: ${points}.`,
    fell: ({ indicator, before, after, points }: Words<"indicator" | "before" | "after" | "points">) =>
      `${indicator} fell from ${before} to ${after}: ${points}.`,
    roseBy: ({
      indicator,
      before,
      after,
      points,
      people,
      count,
    }: Words<"indicator" | "before" | "after" | "points" | "people" | "count">) =>
      `${indicator} rose from ${before} to ${after}: ${points}, about ${people} of ${count}.`,
    fellBy: ({
      indicator,
      before,
      after,
      points,
      people,
      count,
    }: Words<"indicator" | "before" | "after" | "points" | "people" | "count">) =>
      `${indicator} fell from ${before} to ${after}: ${points}, about ${people} of ${count}.`,
    still: ({ indicator, before, after }: Words<"indicator" | "before" | "after">) =>
      `${indicator} stood still: ${before} and ${after}.`,
    worse: "That is for the worse.",
    few: ({ points }: Words<"points">) => `So few are counted that one person is ${points}.`,
    rounded: ({ low, high }: Words<"low" | "high">) =>
      `The source gives whole per cent, so the true change may be anything from ${low} to ${high} percentage points.`,
    figure: ({ value, years }: Words<"value" | "years">) => `${value} (${years})`,
    taken: {
      mean: {
        better: ({ taken, left }: Words<"taken" | "left">) =>
          `The areas improved by ${taken} on average, which is taken off, leaving ${left}.`,
        worse: ({ taken, left }: Words<"taken" | "left">) =>
          `The areas fell back by ${taken} on average, which is added, making ${left}.`,
        same: "On average the areas stood still, so nothing is taken off.",
      },
      nation: {
        better: ({ taken, left }: Words<"taken" | "left">) =>
          `The nation improved by ${taken}, which is taken off, leaving ${left}.`,
        worse: ({ taken, left }: Words<"taken" | "left">) =>
          `The nation fell back by ${taken}, which is added, making ${left}.`,
        same: "The nation stood still, so nothing is taken off.",
      },
    },
    relative: ({ measured }: Words<"measured">) => `Against where it began that is ${measured}.`,
    persons: ({ measured }: Words<"measured">) => `Counted in people that is ${measured}.`,
    gapClosed: ({ reference, measured }: Words<"reference" | "measured">) =>
      `Of the gap to ${reference} it closed ${measured}.`,
    gapWidened: ({ reference, measured }: Words<"reference" | "measured">) =>
      `The gap to ${reference} grew by ${measured} of itself.`,
    noGap: ({ reference }: Words<"reference">) =>
      `It had already reached ${reference}, so there was no gap to close.`,
  },
  level: {
    claim: ({
      indicator,
      level,
      distance,
      side,
      reference,
    }: Words<"indicator" | "level" | "distance" | "side" | "reference">) =>
      `${indicator} was ${level}, which is ${distance} ${side} the ${reference} it is compared with.`,
    none: ({ indicator, level, reference }: Words<"indicator" | "level" | "reference">) =>
      `${indicator} was ${level}, no worse than the ${reference} it is compared with.`,
    below: "below",
    above: "above",
  },
  target: {
    linear: ({
      indicator,
      start,
      end,
      target,
      score,
    }: Words<"indicator" | "start" | "end" | "target" | "score">) =>
      `${indicator} went from ${start} to ${end}. The target is ${target}, and it has come ${score} of the way.`,
    reached: ({ indicator, start, end, target }: Words<"indicator" | "start" | "end" | "target">) =>
      `${indicator} went from ${start} to ${end} and has reached the target of ${target}.`,
    missed: ({ indicator, start, end, target }: Words<"indicator" | "start" | "end" | "target">) =>
      `${indicator} went from ${start} to ${end} and has not reached the target of ${target}.`,
    kept: ({ indicator, target, end }: Words<"indicator" | "target" | "end">) =>
      `${indicator} was at the target of ${target} from the start and is still there, at ${end}.`,
    lost: ({ indicator, target, end }: Words<"indicator" | "target" | "end">) =>
      `${indicator} was at the target of ${target} at the start but no longer is, at ${end}.`,
  },
  rank: {
    alone: ({ rank, count, points }: Words<"rank" | "count" | "points">) =>
      `That is place ${rank} of ${count}, which gives ${points}.`,
    tied: ({ rank, count, points }: Words<"rank" | "count" | "points">) =>
      `That is a shared place ${rank} of ${count}, which gives ${points}.`,
  },
  price: ({ points, price, claim }: Words<"points" | "price" | "claim">) =>
    `That is ${points} points, at ${price} each: ${claim}.`,
  points: ({ count }: Counts<"count">) =>
    plural(count, { one: `${number(count)} point`, other: `${number(count)} points` }),
  adjustment: {
    addUp: ({ weight, attribute, value, after }: Words<"weight" | "attribute" | "value" | "after">) =>
      `${weight} times what ${attribute} (${value}) is above the mean is added: ${after} in all.`,
    addDown: ({ weight, attribute, value, after }: Words<"weight" | "attribute" | "value" | "after">) =>
      `${weight} times what ${attribute} (${value}) is below the mean is taken off: ${after} in all.`,
    shrink: ({ kept, after }: Words<"kept" | "after">) =>
      `Toned down for chance towards the mean of the areas, of which ${kept} of the difference is kept: ${after}.`,
    insignificant: ({ z }: Words<"z">) =>
      `That is within ${z} standard deviations of chance, so it counts as none.`,
    significant: ({ z }: Words<"z">) => `That is more than ${z} standard deviations of chance, so it counts.`,
    tooFew: ({ value, n }: Words<"value" | "n">) =>
      `Only ${value} people were counted, fewer than ${n}, so it counts as none.`,
    enough: ({ value, n }: Words<"value" | "n">) =>
      `At least ${value} people were counted, enough for the least number of ${n}.`,
    valueAdded: ({ expected, after }: Words<"expected" | "after">) =>
      `Expected at this level: ${expected}; the difference is ${after}.`,
    zeroRank: "For the ranking that counts as standing still.",
    shift: ({ raise, after }: Words<"raise" | "after">) =>
      `All are raised by ${raise}, so that the weakest becomes zero: ${after}.`,
    multiply: ({ attribute, value, factor }: Words<"attribute" | "value" | "factor">) =>
      `For ${attribute} (${value}) the points are multiplied by ${factor}.`,
    timesAttribute: ({ attribute, value }: Words<"attribute" | "value">) =>
      `This is multiplied by ${attribute} (${value}).`,
    timesDenominator: ({ value }: Words<"value">) =>
      `This is multiplied by the number of people counted (${value}).`,
    exponent: ({ weight, after }: Words<"weight" | "after">) =>
      `Raised to the power of ${weight} that is ${after}.`,
  },
  attribute: ({ attribute, value }: Words<"attribute" | "value">) => `${attribute} is ${value}.`,
  score: {
    share: ({ score, sum, share, money }: Words<"score" | "sum" | "share" | "money">) =>
      `That gives ${score} of all areas’ ${sum} points: ${share}, and the same share of the pot’s ${money}.`,
    shareOfSize: ({ share, sum, money }: Words<"share" | "sum" | "money">) =>
      `That is ${share} of the sum for all areas (${sum}), and the same share of the pot’s ${money}.`,
    equal: ({ share, money }: Words<"share" | "money">) =>
      `Every area gets the same, ${share} of the pot’s ${money}.`,
    worse: ({ money }: Words<"money">) =>
      `An area that did worse gets no points, so nothing of the pot’s ${money}.`,
    lessThanExpected: ({ money }: Words<"money">) =>
      `An area that did less than expected gets no points, so nothing of the pot’s ${money}.`,
    none: ({ money }: Words<"money">) => `No points here, so nothing of the pot’s ${money}.`,
    noMoney: "The pot has no money.",
    empty: ({ money }: Words<"money">) => `No area has points here, so the pot’s ${money} goes elsewhere.`,
    fixed: ({ money }: Words<"money">) => `A fixed amount of the pot’s ${money}.`,
    priceInFull: ({ money }: Words<"money">) =>
      `The pot’s ${money} is enough for everybody, so it is paid in full and takes nothing from anybody else.`,
    priceScaled: ({ sum, money, kept }: Words<"sum" | "money" | "kept">) =>
      `The amounts of all areas come to ${sum}, more than the pot’s ${money}: ${kept} of every amount is paid.`,
    fixedNone: "No fixed amount is set for it here.",
  },
  shared: ({ money, count }: Words<"money" | "count">) =>
    `${money} of pots where no area has points is shared equally by ${count} areas.`,
  limit: {
    floor: ({ before, after }: Words<"before" | "after">) =>
      `A floor lifts the sum from ${before} to ${after}.`,
    cap: ({ before, after }: Words<"before" | "after">) =>
      `A cap brings the sum from ${before} down to ${after}.`,
    down: ({ multiplier }: Words<"multiplier">) =>
      `Floors for other areas cost money: every sum that no limit holds is multiplied by ${multiplier}.`,
    up: ({ multiplier }: Words<"multiplier">) =>
      `Caps for other areas leave money: every sum that no limit holds is multiplied by ${multiplier}.`,
    same: "No floor and no cap changes this sum.",
    extra: ({ extra }: Words<"extra">) => `Of what the caps leave over it gets ${extra}.`,
    floorLabel: "Floor",
    capLabel: "Cap",
    limitLabel: "Floors and caps",
  },
  rounding: {
    thousand: "Rounded to whole thousands of kronor.",
    krona: "Rounded to whole kronor.",
    label: "Rounding",
  },
  sharedLabel: "Shared equally",
  people: ({ count }: Counts<"count">) =>
    plural(count, { one: `${number(count)} person`, other: `${number(count)} people` }),
  figure: {
    observation: ({ indicator, area, year }: Words<"indicator" | "area" | "year">) =>
      `${indicator}, ${area}, ${year}`,
    attribute: ({ attribute, area }: Words<"attribute" | "area">) => `${attribute}, ${area}`,
    counted: ({ count }: Words<"count">) => `counted on ${count}`,
    source: ({ source }: Words<"source">) => `Source: ${source}`,
    noSource: "No source is stated.",
    mark: "made up",
  },
  more: {
    title: "What would a change have meant?",
    lead: "Kronor more or less in award, recalculated exactly with everything else as it is. The pot stays the same size: what one area gains the others lose, and the other way round.",
    leadPrice:
      "Kronor more or less in award, recalculated exactly with everything else as it is. Nobody else loses what the area gains: it is paid a price for what it does, and the pots’ money is enough.",
    person: "One person",
    point: "One percentage point",
    up: ({ counted }: Words<"counted">) => `more ${counted}`,
    down: ({ counted }: Words<"counted">) => `fewer ${counted}`,
    none: "Nothing that this rule reads of the area changes its award.",
    full: "cannot go further",
    failed: "cannot be calculated",
    firstPaid: ({ people }: Counts<"people">) => `0; money only from ${people} people`,
    waiting: "…",
    column: "What changes",
  },
  difference: {
    title: "Compared with the baseline",
    same: "The same as in the baseline.",
    lead: "Step by step; each column adds up to its award.",
  },
  older: "This is from before the latest change, which could not be calculated.",
};
export type ExplainTexts = typeof explain;
