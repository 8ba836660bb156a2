/** The sheet on how awards are shown: the measure, the order, totals. */
export const shownAs = {
  unit: "Show amounts as",
  sorting: "Order",
  sortings: {
    largest: "automatic: amount, then change",
    name: "by name",
    amount: "by amount",
    need: "by need",
    change: "by change",
  },
  needGloss:
    "By how the latest levels of the indicators compare: the mean of their standard scores, worst first.",
  group: "Municipality totals",
};
export type ShownAsTexts = typeof shownAs;
