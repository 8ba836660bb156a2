import type { Programme } from "../model/programme.ts";
import type { Fault } from "../model/result.ts";
import { canonicalJson } from "./canonical-json.ts";
import { findUnknown } from "./find-unknown.ts";
import { faultBelow } from "./path.ts";
import type { OwnGuess, OwnLesson, OwnOrder, OwnStep, Workspace } from "./scenario.ts";

/** What a place in a lesson calls the workspace's own lesson. */
export const ownId = "own";

/** Id of an own lesson's step: its number. */
export const ownStepId = (at: number): string => String(at + 1);

/** Where a file of a lesson opens: its first step. Null for other work, which a lesson may be part of. */
export function placeInFile({ workspace, lesson }: Workspace): string | null {
  const [step, shown] = [lesson?.steps[0], workspace[1]];
  if (lesson === undefined || step === undefined || shown === undefined || workspace.length > 2) return null;
  const { utfall: _, programme: __, ...changes } = shown;
  if (canonicalJson(changes) !== canonicalJson(step.scenario)) return null;
  return `${ownId}/${ownStepId(0)}/${lesson.level}`;
}

/** What stands in braces in the texts of an own lesson: a number or a name that the model computes. */
export type OwnClaim =
  | { readonly of: "areas" | "paid" | "gain" | "lose" | "first" | "first-amount" | "last" | "last-amount" }
  | { readonly of: OwnOrder; readonly area: string };

/** The claims that need no area. */
export const plainClaims = [
  "areas",
  "paid",
  "gain",
  "lose",
  "first",
  "first-amount",
  "last",
  "last-amount",
] as const;
/** The claims about an area, as in {award:rinkeby}. */
export const areaClaims = ["award", "perInhabitant", "change"] as const;

/** What the words in braces mean; null where nothing is computed by that name. */
export function readClaim(words: string): OwnClaim | null {
  const plain = plainClaims.find((each) => each === words);
  if (plain !== undefined) return { of: plain };
  const at = words.indexOf(":");
  const of = areaClaims.find((each) => each === words.slice(0, Math.max(at, 0)));
  return of === undefined || at === words.length - 1 ? null : { of, area: words.slice(at + 1) };
}

/** A text cut at its braces: every other piece is what stood in them. */
export const cutAtClaims = (text: string): string[] => text.split(/\{([^{}]*)\}/);

/** Numbers that were typed into a text, years left out: numbers of a lesson are computed. */
export const typedNumbers = (text: string): string[] =>
  cutAtClaims(text)
    .filter((_, at) => at % 2 === 0)
    .flatMap((piece) => piece.match(/[\p{N}]+/gu) ?? [])
    .filter((each) => !/^(?:19|20)\d\d$/.test(each));

/** The words in braces of a text. */
export const claimsIn = (text: string): string[] => cutAtClaims(text).filter((_, at) => at % 2 === 1);

/** The texts of a step that may hold claims, with their keys. */
export const textsOfStep = ({
  question,
  answer,
  discussion,
  key,
}: OwnStep): [key: string, text: string][] => [
  ["question", question],
  ["answer", answer ?? ""],
  ["discussion", discussion ?? ""],
  ["key", key ?? ""],
];

/** Typed numbers, and braces that mean nothing, each with its path below `path`. */
export function* faultsOfLesson({ title, aim, steps }: OwnLesson, path: string): Generator<Fault> {
  const plain = [
    [`${path}.title`, title],
    [`${path}.aim`, aim],
    ...steps.map((step, i) => [`${path}.steps[${i}].title`, step.title] as const),
  ] as const;
  for (const [at, text] of plain) {
    yield* faultsOfText(text, at);
    for (const value of claimsIn(text)) yield { code: "unknownClaim", path: at, value };
  }
  for (const [i, step] of steps.entries())
    for (const [key, text] of textsOfStep(step)) {
      const at = `${path}.steps[${i}].${key}`;
      yield* faultsOfText(text, at);
      for (const value of claimsIn(text))
        if (readClaim(value) === null) yield { code: "unknownClaim", path: at, value };
    }
}

function* faultsOfText(text: string, path: string): Generator<Fault> {
  for (const value of typedNumbers(text)) yield { code: "typedNumber", path, value };
}

/** Names that lead nowhere in the programme, and what its data leave unknown, each with its path below `path`. */
export function* unknownInLesson({ steps }: OwnLesson, programme: Programme, path: string): Generator<Fault> {
  for (const [i, step] of steps.entries()) {
    const at = `${path}.steps[${i}]`;
    for (const fault of findUnknown(step.scenario, programme)) yield faultBelow(`${at}.scenario`, fault);
    const added = (step.scenario.areas ?? []).map(({ id }) => id);
    const areas = new Set([...programme.areas.map(({ id }) => id), ...added]);
    const claims = textsOfStep(step).flatMap(([key, text]) =>
      claimsIn(text).map((each) => ({ at: `${at}.${key}`, claim: readClaim(each) })),
    );
    for (const { at: path, claim } of claims)
      if (claim !== null && "area" in claim) yield* faultsOfArea(claim.area, claim.of, path);
    if (step.guess !== undefined) yield* faultsOfGuess(step.guess, `${at}.guess`);

    function* faultsOfArea(area: string, by: OwnOrder, path: string): Generator<Fault> {
      if (!areas.has(area)) yield { code: "unknownArea", path, value: area, allowed: [...areas] };
      else if (by === "perInhabitant" && !hasPeople(area, step, programme))
        yield { code: "missingAttribute", path, area, attribute: "population" };
    }
    function* faultsOfGuess(guess: OwnGuess, path: string): Generator<Fault> {
      if (guess.kind === "line") {
        if (yearsOf(guess, programme).length < Math.max(2, guess.known + 1))
          yield {
            code: "missingObservation",
            path,
            area: guess.area,
            indicator: guess.indicator,
            year: lastYear(programme),
          };
        return;
      }
      const asked = guess.kind === "first" ? [...areas] : guess.areas;
      for (const [place, area] of asked.entries()) {
        const where = guess.kind === "first" ? `${path}.by` : `${path}.areas[${place}]`;
        yield* faultsOfArea(area, guess.by, where);
        if (asked.indexOf(area) !== place) yield { code: "duplicateId", path: where, value: area };
      }
    }
  }
}

const hasPeople = (id: string, { scenario }: OwnStep, { areas }: Programme): boolean =>
  areas.find((area) => area.id === id)?.attributes.population !== undefined ||
  (scenario.areas ?? []).some((area) => area.id === id && area.attributes?.population !== undefined);

const lastYear = ({ observations }: Programme): number =>
  observations.reduce((last, { year }) => Math.max(last, year), 0);

/** Most points of a line. */
const mostPoints = 8;

/** The years that an area's level is known of, in order; the last eight where there are more. */
export const yearsOf = (
  { area, indicator }: { readonly area: string; readonly indicator: string },
  { observations }: Programme,
): number[] =>
  observations
    .filter((each) => each.area === area && each.indicator === indicator)
    .map(({ year }) => year)
    .sort((a, b) => a - b)
    .slice(-mostPoints);
