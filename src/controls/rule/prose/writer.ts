import type { RuleTexts } from "../../../i18n/en/rule.ts";
import type { Formats } from "../../../i18n/format.ts";
import { namesOf } from "../../../i18n/names.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import type { Locale, ProgrammePackage } from "../../../programmes/package.ts";
import { type Path, touches } from "./rule-path.ts";

/** What prose is written from. Without a baseline nothing is marked as changed. */
export interface ProseInput {
  readonly rule: Rule;
  readonly baseline?: Rule | undefined;
  readonly pack: ProgrammePackage;
  readonly texts: RuleTexts;
  readonly formats: Formats;
}

/** Everything the parts of the prose share: the rule, names in the reader's language, and small helpers. */
export interface Writer {
  readonly rule: Rule;
  readonly baseline: Rule | null;
  readonly pack: ProgrammePackage;
  readonly t: RuleTexts;
  readonly f: Formats;
  readonly locale: Locale;
  /** Kronor per unit of the large sums of this rule: a million, or one where the budget is small or not a round sum. */
  readonly moneyScale: 1 | 1_000_000;
  areaName(id: string): string;
  potName(id: string): string;
  /** The indicator as a noun phrase inside a sentence. */
  indicator(id: string): string;
  /** The attribute as a noun phrase inside a sentence. */
  attribute(id: string): string;
  /** +1 where higher is better, -1 where lower is; +1 for an indicator nobody knows. */
  direction(id: string): 1 | -1;
  /** Ids of the open switches whose edits touch one of the paths. */
  open(paths: readonly Path[]): string[];
}

/** A writer for one rule in one language. */
export function createWriter(input: ProseInput): Writer {
  const { rule, pack, texts, formats } = input;
  const locale = formats.locale;
  const { programme } = pack;
  const names = namesOf(pack, locale);
  const directions = new Map(programme.indicators.map(({ id, direction }) => [id, direction]));
  const switchPaths = pack.switches.map((point) => ({
    id: point.id,
    paths: point.options.flatMap((option) => option.edits.map((edit) => edit.path)),
  }));
  const kindOf = (from: Rule, pot: string | undefined) =>
    from.pots.find((each) => each.id === pot)?.criterion.kind;
  // What the sources leave open inside a pot is no question any more when the pot shares by another criterion.
  const isAsked = (path: Path) =>
    path[0] !== "pots" ||
    path[2] !== "criterion" ||
    kindOf(rule, path[1]) === kindOf(programme.rule, path[1]);
  // The unit must not change under the hand, so it follows the baseline where there is one.
  const { budgetSek } = input.baseline ?? rule;
  const isMillions = budgetSek >= 1_000_000 && budgetSek % 10_000 === 0;

  return {
    rule,
    baseline: input.baseline ?? null,
    pack,
    t: texts,
    f: formats,
    locale,
    moneyScale: isMillions ? 1_000_000 : 1,
    areaName: names.area,
    potName: names.pot,
    indicator: names.indicator,
    attribute: names.attribute,
    direction: (id) => directions.get(id) ?? 1,
    open: (paths) =>
      switchPaths
        .filter((point) =>
          point.paths.some((edit) => paths.some((path) => isAsked(path) && touches(edit, path))),
        )
        .map((point) => point.id),
  };
}
