import { type OwnTarget, readOwnTargets } from "../own-target.ts";
import type { LinkView } from "./link.ts";
import { readNumbers } from "./read-numbers.ts";

const texts = ["outcome", "whatIf", "area", "unit", "sorting", "mapMode", "lesson", "locale"] as const;
const longestText = 100;

const whole = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

/**
 * How the sender looked at the scenarios. Apart from the analysis, which has been checked before, the view decides no
 * figure, so what is not understood of it is left out and the link still opens. Only on hidden names doubt falls on the side of hiding.
 */
export function readLinkView(value: unknown): LinkView {
  if (typeof value !== "object" || value === null) return {};
  const given = value as Readonly<Record<string, unknown>>;
  const view: { -readonly [Key in keyof LinkView]: LinkView[Key] } = {};
  for (const key of texts) {
    const text = Object.hasOwn(given, key) ? given[key] : undefined;
    if (typeof text === "string" && text.length <= longestText) view[key] = text;
  }
  if (given.isGrouped === true) view.isGrouped = true;
  if (given.isClassView === true) view.isClassView = true;
  if (given.isChanceShown === true) view.isChanceShown = true;
  if (Object.hasOwn(given, "namesHidden") && given.namesHidden !== false) view.namesHidden = true;
  const sums = readNumbers(Object.hasOwn(given, "sums") ? given.sums : undefined);
  if (Object.keys(sums).length > 0) view.sums = sums;
  if (Object.hasOwn(given, "analysis")) view.analysis = given.analysis as NonNullable<LinkView["analysis"]>;
  const projection = given.projection as Readonly<Record<string, unknown>> | null | undefined;
  if (typeof projection === "object" && projection !== null) {
    const { years, draws, seed } = projection;
    if (whole(years, 1, 30) && whole(draws, 1, 1_000_000) && whole(seed, 0, Number.MAX_SAFE_INTEGER))
      view.projection = { years, draws, seed, ...withTargets(projection.targets) };
  }
  return view;
}

/** Own targets, where there are any. */
function withTargets(value: unknown): { readonly targets?: readonly OwnTarget[] } {
  const targets = readOwnTargets(value);
  return targets.length === 0 ? {} : { targets };
}
