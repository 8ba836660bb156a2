import { compare } from "./compare.ts";

/** A measure of the comparison, as it is explained there. */
const measure = ({ name, gloss, reading }: Record<"name" | "gloss" | "reading", string>) => ({
  term: name,
  text: `${gloss} ${reading}`,
});

/** The words of the product and what they mean. The same texts stand behind the words on screen and in Help. */
export const glossary = {
  programme: {
    term: "Programme",
    text: "A way of giving out public money: its areas, its indicators, its rule, its years and its sources.",
  },
  area: {
    term: "Area",
    text: "What is measured: a city district, a statistical area or a whole municipality. Every area belongs to a municipality.",
  },
  recipient: {
    term: "Recipient",
    text: "Who is paid: the area itself, or the municipality it belongs to.",
  },
  scenario: {
    term: "Scenario",
    text: "A programme with your changes to its data, its rule and its assumptions. You can have many side by side.",
  },
  baseline: {
    term: "Baseline",
    text: "The rule and the data that everything else is compared against. It is computed in the same way as your own scenario.",
  },
  reform: {
    term: "Proposal",
    text: "The changed rule and data that you work on. It is compared against the baseline.",
  },
  award: {
    term: "Award",
    text: "The kronor an area gets from a rule.",
  },
  payout: {
    term: "Payout",
    text: "The award as it is paid, in the month and on the conditions of the programme.",
  },
  publishedAward: {
    term: "Published award",
    text: "What the authority decided, taken from a source. It is not computed here; it is what the computing is checked against.",
  },
  trace: {
    term: "Why this amount?",
    text: "The steps from an area's figures to its award, each with its source. The kronor of the steps add up to the award.",
  },
  provenance: {
    term: "Provenance",
    text: "Where a figure comes from: published, published and rounded, computed from published figures, typed by you, or made up. A result is only as reliable as the least reliable figure behind it.",
  },
  illustrative: {
    term: "Made up",
    text: "A figure that was invented so that the example works. Everything computed from it is marked, with hatching and a word, and is no statistic.",
  },
  openSwitch: {
    term: "Open point",
    text: "A point that the source does not settle. Utfall shows the choice it made, the other choices, and how much money the choice moves.",
  },
  stakes: {
    term: "Kronor at stake",
    text: "How many kronor would change hands at most if an open point were settled differently: half the sum of all differences.",
  },
  indicator: {
    term: "Indicator",
    text: "A share that is measured for every area each year, for example the part of the residents who have a job.",
  },
  observation: {
    term: "Observation",
    text: "One measured value: one indicator, one area, one year.",
  },
  percentagePoint: {
    term: "Percentage point",
    text: "The difference between two percentages. From 40 per cent to 42 per cent is two percentage points, but five per cent more.",
  },
  denominator: {
    term: "Denominator",
    text: "How many people a share is counted out of. Where it is small, a few people move the share a lot.",
  },
  employment: {
    term: "Employment",
    text: "The part of the residents of working age who have a job.",
  },
  unemployment: {
    term: "Unemployment",
    text: "The part of the residents who are looking for work and have none.",
  },
  longTermUnemployment: {
    term: "Long-term unemployment",
    text: "The part of the residents who have been without work for a long time. How long is stated under the programme's sources.",
  },
  longTermAssistance: {
    term: "Long-term assistance",
    text: "Social assistance (försörjningsstöd) is what the municipality pays to those who cannot support themselves in any other way. Long-term means that it has been needed for a long time. A fall is an improvement.",
  },
  incomeSupport: {
    term: "Income support",
    text: "Ekonomiskt bistånd: the municipality's last-resort support for those without means of their own. Social assistance is part of it.",
  },
  schoolEligibility: {
    term: "Upper-secondary eligibility",
    text: "The part of those leaving grade 9 whose marks are enough to go on to upper-secondary school.",
  },
  regso: {
    term: "RegSO",
    text: "Regional statistical areas: Statistics Sweden's division of every municipality into parts, sorted into five types by the residents' circumstances.",
  },
  rule: {
    term: "Rule",
    text: "Everything that decides who gets how much: who is covered, what counts, how the money is split, what the limits are, how amounts are rounded.",
  },
  budget: {
    term: "Budget and reserve",
    text: "The money of the programme, and the part of it that is kept back. The rest is given out.",
  },
  selection: {
    term: "Selection",
    text: "Which areas the rule covers. An area that is not covered gets nothing and changes nothing for the others.",
  },
  pot: {
    term: "Pot",
    text: "A part of the money that is split on one ground, such as improvement in one indicator.",
  },
  criterion: {
    term: "Criterion",
    text: "The ground on which a pot is split: need, improvement, size, targets, rank, equal parts or listed amounts.",
  },
  score: {
    term: "Score",
    text: "An area's claim on a pot. The pot is split in proportion to the scores.",
  },
  improvement: {
    term: "Improvement",
    text: "How far an indicator has moved in the right direction between two times. Falling assistance and rising employment are both improvements.",
  },
  need: {
    term: "Need",
    text: "How far an area is from a level that is set as a reference, on the wrong side of it.",
  },
  valueAdded: {
    term: "Value added",
    text: "The improvement beyond what areas at the same level have had on average.",
  },
  noise: {
    term: "Noise treatment",
    text: "A way of paying less for changes that may be chance: by pulling them towards the mean, or by leaving small ones out.",
  },
  limit: {
    term: "Floor and cap",
    text: "The least and the most an area may get: in kronor, per inhabitant, as a share, or compared with last year. Money is then moved between the other areas.",
  },
  unpaid: {
    term: "Money without a taker",
    text: "Money of a pot on which no area has a claim. The rule says where it goes: back, to the other pots, to all equally, or to next year.",
  },
  rounding: {
    term: "Rounding",
    text: "Awards are paid in whole kronor or whole thousands. The method decides who gets the last ones.",
  },
  coFinancing: {
    term: "Co-financing",
    text: "The part of the costs that the recipient must pay itself to get the award.",
  },
  takeUp: {
    term: "Take-up",
    text: "The part of the award that the recipient asks for and uses.",
  },
  mean: { term: "Mean", text: "All values added up and divided by how many they are." },
  median: { term: "Median", text: "The value in the middle: half are lower, half are higher." },
  standardScore: {
    term: "Standard score",
    text: "How far a value is from the mean, counted in standard deviations. It makes indicators of different kinds comparable.",
  },
  regressionToTheMean: {
    term: "Regression to the mean",
    text: "What was unusually bad one year tends to be less bad the next, without anyone having done anything. It can look like an improvement.",
  },
  gini: measure(compare.spread.measures.gini),
  concentration: measure(compare.spread.measures.concentration),
  neediestFifth: measure(compare.spread.measures.neediestShare),
  kendall: measure(compare.spread.measures.rankAgreement),
  tau: {
    term: "Paule-Mandel",
    text: "A method that estimates how much areas truly differ when each is measured with some chance in it.",
  },
  reliability: {
    term: "Reliability",
    text: "How much of the differences between areas is real and how much is chance: 1 is all real, 0 is all chance.",
  },
  shapley: {
    term: "Shapley value",
    text: "A fair way of dividing a total change among the edits that caused it together.",
  },
  projection: {
    term: "Projection",
    text: "What would follow in the coming years if the assumptions held. It is no forecast: nobody says that they will hold.",
  },
  assumption: {
    term: "Assumption",
    text: "A number that nobody has measured but the projection needs. Each has a range and can be changed.",
  },
  draw: {
    term: "Draw",
    text: "One run of the projection, with its own chance. Many draws show how much is up to chance.",
  },
  seed: {
    term: "Seed",
    text: "The number that the chance starts from. The same seed gives the same draws on every computer.",
  },
  commonDraws: {
    term: "Common draws",
    text: "Scenarios are run on the same chance, so that the difference between them comes from what you changed.",
  },
  expectedValue: {
    term: "Expected value",
    text: "The average outcome, without chance. It is what you see while a control is moving.",
  },
  percentile: {
    term: "Percentile",
    text: "P5 is the value that one draw in twenty is below; P95 the value that one in twenty is above. Nine draws in ten are between them.",
  },
  band: {
    term: "Band",
    text: "The range of most draws, year by year. A wide band means that much is uncertain.",
  },
  standardError: {
    term: "Standard error",
    text: "How far a mean of draws may be off because there are no more of them. It shrinks as draws are added.",
  },
  effect: {
    term: "Effect",
    text: "The difference between with and without the money, on the same chance. A change over time is not an effect.",
  },
  additionality: {
    term: "Additionality",
    text: "The part of the award that becomes something new. The rest pays for what would have been done anyway.",
  },
  displacement: {
    term: "Displacement",
    text: "Jobs that some get and others lose: the part of the extra jobs that is taken from people elsewhere.",
  },
  deadweight: {
    term: "Deadweight",
    text: "What would have happened without the money and so is no result of it.",
  },
  breakEven: {
    term: "Break-even",
    text: "How many people must be helped for the money to pay for itself, with the values that you put in.",
  },
  presentValue: {
    term: "Present value",
    text: "What money in coming years is worth today. The discount rate says how much less for each year.",
  },
  mobility: {
    term: "Moving in and out",
    text: "People who find work often move. An area can stand still on paper while those who lived there are better off.",
  },
  triangle: {
    term: "PERT range",
    text: "A lowest, a likeliest and a highest value. Draws fall between the ends, most of them near the likeliest.",
  },
  resultHash: {
    term: "Check of the result",
    text: "A short text made from a result. When two computers have the same text they have the same numbers.",
  },
};
export type Glossary = typeof glossary;
