import type { FaultCode } from "../../model/result.ts";

/**
 * One sentence per fault: what is wrong and what to do. Slots carry the fault's fields, as `{area}`; a part
 * in square brackets is left out when a slot in it has nothing to say (src/i18n/say-fault.ts).
 */
export const faults = {
  unreadable: "The file cannot be read[ ({value})]; check its name and its permissions.",
  notJson: "The file is not valid JSON[ ({value})]; correct it there, or save the scenario again.",
  tooLarge:
    "The file is too large[: {value} bytes, where at most {allowed} are read]; leave out what the scenario does not need.",
  unknownKey: "The key “{value}” is not known here; remove it[ or use one of: {allowed}].",
  missingKey: "The key “{value}” is missing; add it.",
  wrongType: "This must be {allowed}[, not {value}].",
  notFinite: "This must be an ordinary number[, not {value}].",
  outOfRange: "{value} is out of range; it must be {allowed}.",
  notInteger: "{value} must be a whole number.",
  unknownOption: "“{value}” is not one of the choices; use one of: {allowed}.",
  unsupportedVersion:
    "This is version {value} of the format, which this version of Utfall does not read; it reads {allowed}.",
  duplicateId: "“{value}” appears twice; each value may be given only once.",
  duplicateKey: "The key “{value}” appears twice in the same object; keep one of them.",
  reservedName: "“{value}” is a reserved word and cannot be a name here; choose another.",
  empty: "This must not be empty.",
  tooLong: "This has {value} characters or entries; at most {allowed} are read.",
  tooDeep: "The file is nested deeper than {allowed} levels; simplify it.",
  unknownProgramme: "There is no programme or file called “{value}”[; the programmes are: {allowed}].",
  tooLargeHere:
    "This browser starts no workers, and the data and the rule are too large to compute without one; open the page in another browser.",
  moreFaults:
    "There are {value} more faults, which are not listed. Mend these first, then open the file again.",
  unknownArea: "There is no area “{value}”[; the areas are: {allowed}].",
  unknownIndicator: "There is no indicator “{value}”[; the indicators are: {allowed}].",
  unknownAttribute: "There is no attribute “{value}”[; the attributes are: {allowed}].",
  unknownAssumption: "There is no assumption “{value}”[; the assumptions are: {allowed}].",
  otherProgramme:
    "The scenario builds on the programme {value}, the baseline on {allowed}; only scenarios of one programme can be compared.",
  missingObservation:
    "The rule asks for {indicator} of {area} in {year}, and there is no such value; add it, choose other years or leave the area out.",
  missingDenominator:
    "The rule asks how many people {indicator} of {area} in {year} is measured on, and that is not known; add the denominator or choose another measure.",
  missingAttribute:
    "The rule asks for {attribute} of {area}, and there is no such value; add it or take the attribute out of the rule.",
  missingNation:
    "The rule compares with the nation's {indicator} in {year}, and that value is not known; add it or compare with something else.",
  missingLastAward:
    "A limit asks for last year's award of {area}, and it is not known; add it or take the limit away.",
  missingTarget: "There is no target for {area}; add one.",
  missingReference: "A gap needs something to be measured to; add a reference.",
  emptyWindow: "There are no years to take the mean of; add at least one.",
  sameWindows: "The years before and after are the same, so that nothing can change; choose other years.",
  repeatedYear: "The year {year} appears twice in the same window; keep one of them.",
  overlappingWindows: "The years before and after overlap; choose years that do not.",
  zeroBase:
    "A relative change cannot be taken from zero[: {indicator} of {area} is 0 in the years before]; measure in percentage points instead.",
  negativeSize: "A size cannot be below zero[: {attribute} of {area} is {value}]; correct the value.",
  negativeFactor:
    "A weighted factor falls below zero[ for {area} ({value})], which would turn gains into losses; lower the weight.",
  weightsSumToZero: "The weights of the pots add up to zero; give at least one pot a weight.",
  reserveAboveBudget:
    "What is kept back[, SEK {value},] is more than the whole budget[, SEK {allowed}]; keep back less or raise the budget.",
  tooManyUnits:
    "SEK {value} is more than the SEK {allowed} that can be rounded exactly; round to thousands or lower the budget.",
  fixedAbovePot:
    "The listed amounts[ of the pot {pot}] come to SEK {value}, more than the SEK {allowed} it has; lower them or raise its weight.",
  floorsAboveMoney:
    "The floors add up to SEK {value}, more than the SEK {allowed} there is to place; lower them or raise the budget.",
  floorAboveCap:
    "The floor[ of {area}], SEK {value}, is above its cap, SEK {allowed}; lower the floor or raise the cap.",
  noStartYear:
    "There are no figures to start a projection from, and no start year; set the assumption start-year.",
  impossibleShares:
    "In {area} the shares in work and on assistance add up to {value}, more than everyone; correct one of them.",
  shareAtBound:
    "The share {indicator} of {area} in {year} is {value}; a projection needs one between 0 and 1, so change it a little.",
  noSteadyState:
    "With these assumptions no rates of finding work and of coming to need assistance keep {area} on its course; change the drift, the migration or the rates of leaving.",
  tooManyRefugees:
    "{area} would receive {value} refugees a year, more than the {allowed} who move in; lower the number or raise the moving.",
  spentBeforeAward:
    "The award rests on figures of its own year, so nothing of it can be spent before the year is over; set the month of payment to 12 and the pre-financed share to 0, or raise the lag.",
  notAPart:
    "This is not a part of a study that this version of Utfall can read; make it again with project --shard.",
  partDamaged:
    "This part is not as it was written: something in it was lost, doubled or changed. Make it again with project --shard.",
  partOfAnother:
    "This part belongs to another study; merge parts of the same input, seed and number of draws.",
  partTwice: "Part {value} appears twice; give each part once.",
  partMissing: "Part {value} is missing; the study has the parts 1 to {allowed}.",
} satisfies Record<FaultCode, string>;

/** Words that stand in the slots of the sentences above. */
export const faultWords = {
  number: "a number",
  text: "text",
  list: "a list",
  object: "an object",
  truth: "true or false",
  nothing: "nothing",
  atLeast: "at least {bound}",
  atMost: "at most {bound}",
  above: "above {bound}",
  below: "below {bound}",
  or: "{first} or {last}",
  more: "{names} and {count} more",
};
