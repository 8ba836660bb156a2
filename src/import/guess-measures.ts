import { slug, unlike } from "./clean-name.ts";
import { guessDirection, knownMeasure, unitInHeading } from "./known-measures.ts";
import { limits } from "./limits.ts";
import type { ColumnRole, Measure, Unit, Use } from "./mapping.ts";
import type { ColumnProfile } from "./profile-columns.ts";

/** What is known of a measure's numbers. */
type Numbers = Pick<ColumnProfile, "least" | "greatest" | "numbers" | "wholeNumbers" | "percents">;

/**
 * The measures of a table with what each is most likely used for, in which unit, and which way is better.
 * `byName` holds the numbers of each name in a column of measure names.
 */
export function guessMeasures(
  roles: readonly ColumnRole[],
  profiles: readonly ColumnProfile[],
  byName: ReadonlyMap<string, Numbers>,
): Measure[] {
  const found = new Map<string, Numbers[]>([...byName].map(([name, numbers]) => [name, [numbers]]));
  for (const [column, role] of roles.entries()) {
    if (role.kind !== "value" || role.measure === null) continue;
    found.set(role.measure, [...(found.get(role.measure) ?? []), profiles[column] as ColumnProfile]);
  }
  const guesses = [...found].map(([key, parts]) => guessMeasure(key, together(parts)));
  return withOwners(withOwnIds(guesses));
}

const together = (parts: readonly Numbers[]): Numbers => {
  const sum = (part: "numbers" | "wholeNumbers" | "percents") =>
    parts.reduce((all, each) => all + each[part], 0);
  return {
    least: Math.min(...parts.map((each) => each.least)),
    greatest: Math.max(...parts.map((each) => each.greatest)),
    numbers: sum("numbers"),
    wholeNumbers: sum("wholeNumbers"),
    percents: sum("percents"),
  };
};

function guessMeasure(key: string, numbers: Numbers): Measure {
  const known = knownMeasure(key);
  const use = useOf(known?.use, key, numbers);
  return {
    key,
    use,
    id: (known?.use === use && known.id) || slug(key) || "indicator",
    title: titleOf(key),
    unit: unitOf(use, known?.unit, key, numbers),
    direction: known?.use === "indicator" ? known.direction : guessDirection(key),
    of: null,
    year: null,
  };
}

/** A heading without the unit at its end: "Employed, %" is called "Employed". */
const titleOf = (key: string): string =>
  key.replace(/[\s,;:(]*(?:%|procent|per ?cent|antal|number|andel i %)[\s)]*$/iu, "").slice(0, limits.name) ||
  key;

/** Large whole numbers that nothing names are more likely people of an area than a share of them. */
function useOf(known: Use | undefined, key: string, numbers: Numbers): Use {
  if (known !== undefined) return known;
  const isCount = areWhole(numbers) && numbers.greatest > 100;
  if (unitInHeading(key) === "kronor") return "attribute";
  return isCount && unitInHeading(key) !== "percent" ? "attribute" : "indicator";
}

const areWhole = ({ numbers, wholeNumbers }: Numbers): boolean => numbers === wholeNumbers;

function unitOf(use: Use, known: Unit | undefined, key: string, numbers: Numbers): Unit {
  if (known !== undefined) return known;
  const inHeading = unitInHeading(key);
  if (use === "attribute") return inHeading ?? (areWhole(numbers) ? "persons" : "number");
  if (numbers.percents > 0) return "percent";
  // Shares are seen by their size; a heading that says per cent may stand above either.
  if (numbers.greatest <= 1 && !(areWhole(numbers) && inHeading === "percent") && numbers.greatest > 0)
    return inHeading === "percent" && numbers.greatest < 0.05 ? "percent" : "share";
  if (numbers.greatest > 100 && areWhole(numbers)) return "persons";
  return inHeading === "persons" ? "persons" : "percent";
}

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
