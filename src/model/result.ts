/** What can be wrong with a rule, its data or a file. Each code has a sentence per language in i18n. */
export const faultCodes = [
  // the shape of a file
  "unreadable",
  "notJson",
  "tooLarge",
  "unknownKey",
  "missingKey",
  "wrongType",
  "notFinite",
  "outOfRange",
  "notInteger",
  "unknownOption",
  "unsupportedVersion",
  "duplicateId",
  "duplicateKey",
  "reservedName",
  "empty",
  "tooLong",
  "tooDeep",
  "moreFaults",
  "tooLargeHere",
  // the texts of an own lesson
  "typedNumber",
  "unknownClaim",
  // names that lead nowhere
  "unknownProgramme",
  "unknownArea",
  "unknownMunicipality",
  "unknownIndicator",
  "unknownAttribute",
  "unknownAssumption",
  "notLocal",
  "unknownCause",
  "unknownPayer",
  "unknownGoal",
  "unknownSign",
  "unknownParty",
  "ticksTwice",
  // scenarios that cannot be compared
  "otherProgramme",
  // data a rule asks for and does not find
  "missingObservation",
  "missingDenominator",
  "missingAttribute",
  "missingNation",
  "missingLastAward",
  "missingBaseline",
  "missingTarget",
  "twoTargets",
  "missingReference",
  // rules that cannot be carried out
  "emptyWindow",
  "sameWindows",
  "repeatedYear",
  "budgetOfBaseYear",
  "overlappingWindows",
  "zeroBase",
  "negativeSize",
  "negativeFactor",
  "weightsSumToZero",
  "reserveAboveBudget",
  "groupShares",
  "tooManyUnits",
  "tooMuchMemory",
  "fixedAbovePot",
  "floorsAboveMoney",
  "floorAboveCap",
  "baselineOfItself",
  "baselineFails",
  // projections that cannot be begun
  "noStartYear",
  "impossibleShares",
  "shareAtBound",
  "noSteadyState",
  "noSteadyGroup",
  "noCycleFit",
  "tooManyRefugees",
  "spentBeforeAward",
  // parts of a study that do not make a whole
  "notAPart",
  "partDamaged",
  "partOfAnother",
  "partTwice",
  "partMissing",
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** One thing that is wrong: what (code), where (path in the file, or names) and the numbers in question. */
export interface Fault {
  readonly code: FaultCode;
  /** Path in the file, as `rule.pots[0].criterion.years[1]`. */
  readonly path?: string;
  readonly area?: string;
  readonly indicator?: string;
  readonly year?: number;
  readonly attribute?: string;
  readonly pot?: string;
  readonly limit?: string;
  /** The offending value, or the unknown name. */
  readonly value?: number | string;
  /** What was allowed or at hand: a bound, or the names to choose from. */
  readonly allowed?: number | string | readonly string[];
  /** How many more names there are to choose from than `allowed` lists. */
  readonly more?: number;
}

export type Result<Value, Failure = Fault> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** Wraps a value as a success. */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

/** Wraps a fault as a failure. */
export const fail = <Failure>(error: Failure): { readonly ok: false; readonly error: Failure } => ({
  ok: false,
  error,
});
