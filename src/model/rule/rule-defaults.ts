/** What holds where a rule is silent. */
export const ruleDefaults = {
  reserveSek: 0,
  unpaid: "return",
  rounding: { unitSek: 1000, method: "largestRemainder" },
} as const;

/** Money to distribute: budget less reserve, in kronor. */
export const moneyToDistribute = (rule: {
  readonly budgetSek: number;
  readonly reserveSek?: number;
}): number => rule.budgetSek - (rule.reserveSek ?? ruleDefaults.reserveSek);
