import type { FaultSentences } from "../fault-sentences.ts";
import type { Words } from "../words.ts";

/** One sentence per fault: what is wrong and what to do. What a fault does not carry is an empty text. */
export const faults = {
  unreadable: ({ value }) =>
    `The file cannot be read${value && ` (${value})`}; check its name and its permissions.`,
  notJson: ({ value }) =>
    `The file is not valid JSON${value && ` (${value})`}; correct it there, or save the scenario again.`,
  tooLarge: ({ value, allowed }) =>
    `The file is too large${value && allowed && `: ${value} bytes, where at most ${allowed} are read`}; leave out what the scenario does not need.`,
  unknownKey: ({ value, allowed }) =>
    `The key “${value}” is not known here; remove it${allowed && ` or use one of: ${allowed}`}.`,
  missingKey: ({ value }) => `The key “${value}” is missing; add it.`,
  wrongType: ({ allowed, value }) => `This must be ${allowed}${value && `, not ${value}`}.`,
  notFinite: ({ value }) => `This must be an ordinary number${value && `, not ${value}`}.`,
  outOfRange: ({ value, allowed }) => `${value} is out of range; it must be ${allowed}.`,
  notInteger: ({ value }) => `${value} must be a whole number.`,
  unknownOption: ({ value, allowed }) => `“${value}” is not one of the choices; use one of: ${allowed}.`,
  unsupportedVersion: ({ value, allowed }) =>
    `This is version ${value} of the format, which this version of Utfall does not read; it reads ${allowed}.`,
  duplicateId: ({ value }) => `“${value}” appears twice; each value may be given only once.`,
  duplicateKey: ({ value }) => `The key “${value}” appears twice in the same object; keep one of them.`,
  reservedName: ({ value }) => `“${value}” is a reserved word and cannot be a name here; choose another.`,
  empty: "This must not be empty.",
  tooLong: ({ value, allowed }) => `This has ${value} characters or entries; at most ${allowed} are read.`,
  tooDeep: ({ allowed }) => `The file is nested deeper than ${allowed} levels; simplify it.`,
  typedNumber: ({ value }) =>
    `“${value}” is a number typed into the text of a lesson; let it be computed with a name in braces, or write it in words.`,
  unknownClaim: ({ value }) =>
    `Nothing is computed by the name “{${value}}”; choose a number from the list, or take the braces away.`,
  unknownProgramme: ({ value, allowed }) =>
    `There is no programme or file called “${value}”${allowed && `; the programmes are: ${allowed}`}.`,
  tooLargeHere:
    "This browser starts no workers, and the data and the rule are too large to compute without one; open the page in another browser.",
  moreFaults: ({ value }) =>
    `There are ${value} more faults, which are not listed. Mend these first, then open the file again.`,
  unknownArea: ({ value, allowed }) =>
    `There is no area “${value}”${allowed && `; the areas are: ${allowed}`}.`,
  unknownMunicipality: ({ value, allowed }) =>
    `No area lies in the municipality “${value}”${allowed && `; the municipalities are: ${allowed}`}.`,
  unknownIndicator: ({ value, allowed }) =>
    `There is no indicator “${value}”${allowed && `; the indicators are: ${allowed}`}.`,
  unknownAttribute: ({ value, allowed }) =>
    `There is no attribute “${value}”${allowed && `; the attributes are: ${allowed}`}.`,
  unknownAssumption: ({ value, allowed }) =>
    `There is no assumption “${value}”${allowed && `; the assumptions are: ${allowed}`}.`,
  notLocal: ({ value }) =>
    `The assumption “${value}” holds for all areas alike; move it to the assumptions of the whole scenario.`,
  unknownCause: ({ value, allowed }) =>
    `The programme has no cause “${value}”${allowed && `; the causes are: ${allowed}`}.`,
  unknownPayer: ({ value, allowed }) =>
    `The programme has no payer “${value}”${allowed && `; the payers are: ${allowed}`}.`,
  unknownGoal: ({ value, allowed }) =>
    `The programme has no goal area “${value}”${allowed && `; the goal areas are: ${allowed}`}.`,
  unknownSign: ({ value, allowed }) =>
    `There is no sign of collaboration “${value}”${allowed && `; the signs are: ${allowed}`}.`,
  unknownParty: ({ value, allowed }) =>
    `The programme has no party “${value}”${allowed && `; the parties are: ${allowed}`}.`,
  ticksTwice: ({ value, allowed }) =>
    `The number of signs is said twice, as “${value}” among the assumptions and in ${allowed}; take one of them away.`,
  otherProgramme: ({ value, allowed }) =>
    `The scenario builds on the programme ${value}, the baseline on ${allowed}; only scenarios of one programme can be compared.`,
  missingObservation: ({ indicator, area, year }) =>
    `The rule asks for ${indicator} of ${area} in ${year}, and there is no such value; add it, choose other years or leave the area out.`,
  missingDenominator: ({ indicator, area, year }) =>
    `It is not known how many people ${indicator} of ${area} in ${year} is a share of, as the number of people aged 20–64 is for the employed share. Own data: bring the table again with a column of that number and choose it as the denominator. Else choose another measure.`,
  missingAttribute: ({ attribute, area }) =>
    `The rule asks for ${attribute} of ${area}, and there is no such value; add it or take the attribute out of the rule.`,
  missingNation: ({ indicator, year }) =>
    `The rule compares with the nation's ${indicator} in ${year}, and that value is not known; add it or compare with something else.`,
  missingLastAward: ({ area }) =>
    `A limit asks for last year's award of ${area}, and it is not known; add it, count from the baseline instead or take the limit away.`,
  missingBaseline:
    "A limit is counted on what the baseline pays, and there is no baseline here; choose another measure for the limit.",
  missingTarget: ({ area }) => `There is no target for ${area}; add one.`,
  twoTargets: "A pot has either a target or a distance ahead of the start, not both; take one of them away.",
  missingReference: "A gap needs something to be measured to; add a reference.",
  emptyWindow: "There are no years to take the mean of; add at least one.",
  sameWindows: "The years before and after are the same, so that nothing can change; choose other years.",
  repeatedYear: ({ year }) => `The year ${year} appears twice; keep one of them.`,
  budgetOfBaseYear: ({ year, value, allowed }) =>
    `The base year ${year} cannot have SEK ${value} of its own: what is shown is what that year pays, with the rule’s SEK ${allowed}; change the rule’s budget or reserve instead.`,
  overlappingWindows: "The years before and after overlap; choose years that do not.",
  zeroBase: ({ indicator, area }) =>
    `A relative change cannot be taken from zero${indicator && area && `: ${indicator} of ${area} is 0 in the years before`}; measure in percentage points instead.`,
  negativeSize: ({ attribute, area, value }) =>
    `A size cannot be below zero${attribute && area && value && `: ${attribute} of ${area} is ${value}`}; correct the value.`,
  negativeFactor: ({ area, value }) =>
    `A weighted factor falls below zero${area && value && ` for ${area} (${value})`}, which would turn gains into losses; lower the weight.`,
  weightsSumToZero: "The weights of the pots add up to zero; give at least one pot a weight.",
  reserveAboveBudget: ({ value, allowed, year }) =>
    `What is kept back${year && ` in ${year}`}${value && `, SEK ${value},`} is more than the whole budget${allowed && `, SEK ${allowed}`}; keep back less or raise the budget.`,
  groupShares: ({ value }) =>
    `The shares of the groups on assistance add up to ${value}; change them so that they make 1.`,
  tooManyUnits: ({ value, allowed, year }) =>
    `SEK ${value}${year && ` in ${year}`} is more than the SEK ${allowed} that can be rounded exactly; round to thousands or lower the budget.`,
  tooMuchMemory: ({ value, allowed }) =>
    `The draws would take about ${value} MB of memory, more than the ${allowed} MB that are taken without a question; fewer years take less.`,
  fixedAbovePot: ({ pot, value, allowed, year }) =>
    `The listed amounts${pot && ` of the pot ${pot}`} come to SEK ${value}, more than the SEK ${allowed} it has${year && ` in ${year}`}; lower them or raise its weight.`,
  floorsAboveMoney: ({ value, allowed, year }) =>
    `The floors add up to SEK ${value}, more than the SEK ${allowed} there is to place${year && ` in ${year}`}; lower them or raise the budget.`,
  floorAboveCap: ({ area, value, allowed }) =>
    `The floor${area && ` of ${area}`}, SEK ${value}, is above its cap, SEK ${allowed}; lower the floor or raise the cap.`,
  baselineOfItself:
    "A limit is counted on what the baseline pays, and the baseline has such a limit itself; choose another baseline, or another measure for the limit.",
  baselineFails:
    "A limit is counted on what the baseline pays, and the baseline cannot be computed; mend the baseline, or choose another measure for the limit.",
  noStartYear:
    "There are no figures to start a projection from, and no start year; set the assumption start-year.",
  impossibleShares: ({ area, value }) =>
    `In ${area} the shares in work and on assistance add up to ${value}, more than everyone; correct one of them.`,
  shareAtBound: ({ indicator, area, year, value }) =>
    `The share ${indicator} of ${area} in ${year} is ${value}; a projection needs one between 0 and 1, so change it a little.`,
  noSteadyState: ({ area }) =>
    `With these assumptions no rates of finding work and of coming to need assistance keep ${area} on its course; change the drift, the migration or the rates of leaving.`,
  noSteadyGroup: ({ area, value }) =>
    `With these assumptions the group ${value} does not keep its share of those on assistance in ${area}: more of its people would have to stop needing assistance. Raise its chance of work or of leaving assistance, or lower its share.`,
  noCycleFit: ({ year, value, allowed }) =>
    `No strength of the cycle gives ${allowed} people on assistance in ${year}; the nearest is ${value}. Choose a cycle that rises or falls before that year, or give it a pull on coming to need assistance.`,
  tooManyRefugees: ({ area, value, allowed }) =>
    `${area} would receive ${value} refugees a year, more than the ${allowed} who move in; lower the number or raise the moving.`,
  spentBeforeAward:
    "The award rests on figures of its own year, so nothing of it can be spent before the year is over; set the month of payment to 12 and the pre-financed share to 0, or raise the lag.",
  notAPart:
    "This is not a part of a study that this version of Utfall can read; make it again with project --shard.",
  partDamaged:
    "This part is not as it was written: something in it was lost, doubled or changed. Make it again with project --shard.",
  partOfAnother:
    "This part belongs to another study; merge parts of the same input, seed and number of draws.",
  partTwice: ({ value }) => `Part ${value} appears twice; give each part once.`,
  partMissing: ({ value, allowed }) => `Part ${value} is missing; the study has the parts 1 to ${allowed}.`,
} satisfies FaultSentences;

/** Words for the values in the sentences above. */
export const faultWords = {
  number: "a number",
  text: "text",
  list: "a list",
  object: "an object",
  truth: "true or false",
  nothing: "nothing",
  atLeast: ({ bound }: Words<"bound">) => `at least ${bound}`,
  atMost: ({ bound }: Words<"bound">) => `at most ${bound}`,
  above: ({ bound }: Words<"bound">) => `above ${bound}`,
  below: ({ bound }: Words<"bound">) => `below ${bound}`,
  more: ({ names, count }: Words<"names" | "count">) => `${names} and ${count} more`,
};
