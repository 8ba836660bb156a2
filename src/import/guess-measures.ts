import { slug, unlike } from "./clean-name.ts";
import { guessDirection, isChange, knownMeasure, unitInHeading } from "./known-measures.ts";
import { limits } from "./limits.ts";
import type { ColumnRole, Measure, Unit, Use } from "./mapping.ts";
import type { ColumnProfile } from "./profile-columns.ts";

/** What is known of a measure's numbers. */
type Numbers = Pick<ColumnProfile, "least" | "greatest" | "numbers" | "wholeNumbers" | "percents" | "beyond">;

/** What names a measure beside its key: the title of the table, where the headings are years alone. */
export interface Naming {
  readonly fallback: string;
  readonly title: string;
}

/**
 * The measures of a table with what each is most likely used for, in which unit, and which way is better; `guessed`
 * says what of it no word or number decided. `byName` holds the numbers of each name in a column of measure names.
 */
export function guessMeasures(
  roles: readonly ColumnRole[],
  profiles: readonly ColumnProfile[],
  byName: ReadonlyMap<string, Numbers>,
  { fallback, title }: Naming,
): Measure[] {
  const found = new Map<string, Numbers[]>([...byName].map(([name, numbers]) => [name, [numbers]]));
  for (const [column, role] of roles.entries()) {
    if (role.kind !== "value" || role.measure === null) continue;
    found.set(role.measure, [...(found.get(role.measure) ?? []), profiles[column] as ColumnProfile]);
  }
  const hasDenominators = [...found.keys()].some((key) => knownMeasure(key)?.use === "denominator");
  const guesses = [...found].map(([key, parts]) =>
    guessMeasure(key, together(parts), hasDenominators, key === fallback && title === ""),
  );
  return withOwners(withOwnIds(guesses));
}

const together = (parts: readonly Numbers[]): Numbers => {
  const sum = (part: "numbers" | "wholeNumbers" | "percents" | "beyond") =>
    parts.reduce((all, each) => all + each[part], 0);
  return {
    least: Math.min(...parts.map((each) => each.least)),
    greatest: Math.max(...parts.map((each) => each.greatest)),
    numbers: sum("numbers"),
    wholeNumbers: sum("wholeNumbers"),
    percents: sum("percents"),
    beyond: sum("beyond"),
  };
};

/** Words for a share that does not say in what. */
const share =
  /andel|\bshare|proportion|\brates?\b|grad(?:en)?\b|kvot|frekvens|\p{L}aste\b|osuus|andelen|coverage|t[äa]ckning|gini/iu;
/** Words for figures that are no shares, whatever their size. */
const figure =
  /\bålder|medel[åa]lder|\bage\b|po[äa]ng|betyg|index|medel(?!inkomst)|genomsnitt|\bmean\b|average|median|meritv[äa]rde|grade point|score|antal .*\bper\b|per 1 ?000|per 100 ?000|per inv[åa]nare|per capita|km2?\b|hektar|livsl[äa]ngd|life expectancy|t[äa]thet|density|ohälsotal/iu;

interface Reading {
  readonly use: Use;
  readonly unit: Unit;
  readonly isOpen: boolean;
}

function guessMeasure(key: string, numbers: Numbers, hasDenominators: boolean, isFileName: boolean): Measure {
  const { use, unit, isOpen } = readingOf(key, numbers, hasDenominators, isFileName);
  const known = knownMeasure(key);
  const { direction, unsure } = guessDirection(key);
  const guessed: Measure["guessed"] = [
    ...(isOpen ? (["unit"] as const) : []),
    ...(use === "indicator" && unsure ? (["direction"] as const) : []),
  ];
  return {
    key,
    use,
    id: (known?.use === use && known.id) || slug(key) || "indicator",
    title: titleOf(key),
    unit,
    direction,
    of: null,
    year: null,
    guessed,
  };
}

/** What numbers are, by the unit in their heading, their known name, and their size. */
function readingOf(words: string, numbers: Numbers, hasDenominators: boolean, isFileName: boolean): Reading {
  const sure = (use: Use, unit: Unit): Reading => ({ use, unit, isOpen: false });
  const known = knownMeasure(words);
  const unit = unitInHeading(words);
  const isMoney = unit === "kronor" || unit === "thousandKronor" || unit === "millionKronor";
  if (known?.use === "denominator") return sure("denominator", "persons");
  if (known?.use === "lastAward") return sure("lastAward", isMoney ? unit : "kronor");
  if (isMoney) return sure("attribute", unit);
  if (numbers.numbers === 0)
    return { use: known?.use ?? "indicator", unit: known?.unit ?? unit ?? "percent", isOpen: false };
  const isPercent = unit === "percent" || numbers.percents * 2 > numbers.numbers;
  if (isChange(words)) return sure("attribute", isPercent ? "percent" : "number");
  const isWhole = numbers.wholeNumbers === numbers.numbers;
  // One number beyond a share is a fault in its cell; many are another kind of figure.
  const isBeyond = numbers.beyond * 4 > numbers.numbers;
  if (known?.use === "attribute")
    return sure("attribute", known.unit === "persons" && !isWhole ? "number" : (known.unit ?? "number"));
  if (isPercent) {
    if (isBeyond) return sure("attribute", "percent");
    return sure("indicator", isSmall(numbers, unit) ? "share" : "percent");
  }
  if (numbers.percents > 0) return { use: "indicator", unit: "percent", isOpen: true };
  if (unit === "share") return sure("indicator", "share");
  if (unit === "persons" || (isWhole && numbers.greatest > 100 && !share.test(words))) {
    if (hasDenominators && known?.use === "indicator") return sure("indicator", "persons");
    return sure("attribute", unit ?? "number");
  }
  if (isBeyond) return sure("attribute", "number");
  if (figure.test(words) && !share.test(words) && !isFileName) return sure("attribute", "number");
  const isNamed = share.test(words) || known?.use === "indicator";
  if (numbers.greatest <= 1 && numbers.least >= 0 && numbers.greatest > 0 && !isWhole)
    return { use: "indicator", unit: "share", isOpen: !isNamed };
  if (isNamed) return { use: "indicator", unit: "percent", isOpen: isWhole && !share.test(words) };
  return isWhole
    ? { use: "attribute", unit: "number", isOpen: true }
    : { use: "indicator", unit: "percent", isOpen: true };
}

/** Shares under a heading that says per cent: all at most 1, and not so small that they must be per cent. */
const isSmall = (numbers: Numbers, unit: Unit | undefined): boolean =>
  numbers.percents === 0 &&
  numbers.greatest <= 1 &&
  numbers.greatest > 0 &&
  numbers.wholeNumbers !== numbers.numbers &&
  !(unit === "percent" && numbers.greatest < 0.05);

/** A heading without the unit at its end: "Employed, %" is called "Employed". */
const titleOf = (key: string): string =>
  key
    .replace(/[\s,;:(]*(?:%|procent|per ?cent|antal|number|andel i %|andel \(%|tkr|mnkr|ksek)[\s)]*$/iu, "")
    .slice(0, limits.name) || key;

/** No two indicators and no two attributes with one id. */
function withOwnIds(measures: readonly Measure[]): Measure[] {
  const taken = { indicator: new Set<string>(), other: new Set<string>() };
  return measures.map((measure) => {
    const ids = measure.use === "indicator" ? taken.indicator : taken.other;
    const id = unlike(measure.id, ids);
    ids.add(id);
    return { ...measure, id };
  });
}

/** Each denominator with the indicator whose name it shares most words with; with one indicator that one. */
function withOwners(measures: readonly Measure[]): Measure[] {
  const indicators = measures.filter((measure) => measure.use === "indicator");
  const isLone = measures.filter((measure) => measure.use === "denominator").length === 1;
  return measures.map((measure) => {
    if (measure.use !== "denominator") return measure;
    const own = wordsOf(measure.key);
    const scored = indicators.map((each) => ({
      each,
      shared: wordsOf(each.key).filter((w) => own.includes(w)).length,
    }));
    const best = scored.reduce<(typeof scored)[number] | null>(
      (a, b) => (a === null || b.shared > a.shared ? b : a),
      null,
    );
    if (best === null || (best.shared === 0 && isLone)) return measure;
    return { ...measure, of: best.each.key };
  });
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
