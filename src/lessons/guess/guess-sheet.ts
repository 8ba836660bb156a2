import type { Amount } from "../claim.ts";
import { inOrder, measure } from "../measure.ts";
import type { Measure } from "../measure-schema.ts";
import type { Scene } from "../scene.ts";
import type { GuessPlan } from "./guess-schema.ts";

/** An area to choose or to put in order. */
export interface GuessArea {
  readonly id: string;
  readonly name: string;
  /** Place in the order, from 0, among all areas or those to be put in order. */
  readonly rank: number;
  readonly claim: Amount;
}

/** A bar or a point to be drawn. */
export interface GuessMark {
  /** A year; bars have their names in the texts. */
  readonly year?: number;
  readonly answer: Amount;
  readonly isKnown: boolean;
}

interface AreasToOrder<Kind extends string> {
  readonly kind: Kind;
  readonly areas: readonly GuessArea[];
}

/** Steps of the scale are counted from 0. */
interface MarksToDraw<Kind extends string> {
  readonly kind: Kind;
  readonly marks: readonly GuessMark[];
  readonly least: number;
  readonly step: number;
  readonly steps: number;
}

/** What a class is asked to guess, with the answer. */
export type GuessSheet =
  | AreasToOrder<"first">
  | AreasToOrder<"ranking">
  | MarksToDraw<"bars">
  | MarksToDraw<"line">;

/** A guess: the number of an area, the numbers of areas in order, or steps of what is drawn, known points left out. */
export type Guess = readonly number[];

/** The sheet of a step's guess on what the step shows. Throws where the scene lacks what it is about: a test reads every lesson. */
export function guessSheet(plan: GuessPlan, scene: Scene): GuessSheet {
  if (plan.kind === "first" || plan.kind === "ranking") {
    const asked = plan.kind === "first" ? null : new Set(plan.areas);
    const order = inOrder(plan.by, scene).filter(({ area }) => asked?.has(area.id) ?? true);
    const areas = scene.programme.areas.flatMap(({ id, name }): GuessArea[] => {
      const rank = order.findIndex(({ area }) => area.id === id);
      const found = order[rank];
      return found === undefined ? [] : [{ id, name, rank, claim: found.claim }];
    });
    if (areas.length < (asked?.size ?? 1)) throw new RangeError("an area to be guessed takes no part");
    return { kind: plan.kind, areas };
  }
  const { least = 0, most, step } = plan;
  const steps = Math.round((most - least) / step);
  const marks: GuessMark[] =
    plan.kind === "bars"
      ? plan.bars.map((each) => ({ answer: barOf(each, plan.isFall === true, scene), isKnown: false }))
      : plan.points.map(({ year, of }, at) => ({
          year,
          answer: amount(of, scene),
          isKnown: at < plan.known,
        }));
  return { kind: plan.kind, marks, least, step, steps };
}

function barOf(of: Measure, isFall: boolean, scene: Scene): Amount {
  const found = amount(of, scene);
  return isFall ? { ...found, value: -found.value } : found;
}

function amount(of: Measure, scene: Scene): Amount {
  const found = measure(of, scene);
  if (found.unit === "name") throw new RangeError(`${of.measure} is no amount`);
  return found;
}

/** How many values each number of a guess may take. A ranking's numbers are all different, so that the later ones have fewer. */
export function radixesOf(sheet: GuessSheet): number[] {
  if (sheet.kind === "first") return [sheet.areas.length];
  if (sheet.kind === "ranking") return sheet.areas.map((_, at) => sheet.areas.length - at);
  return sheet.marks.filter(({ isKnown }) => !isKnown).map(() => sheet.steps + 1);
}

/** Whether what was guessed can be a guess of the sheet, whole or not: a kept one may be of another edition's. */
export function answers(draft: readonly (number | null)[], sheet: GuessSheet): boolean {
  const most = sheet.kind === "ranking" ? sheet.areas.map((_, __, { length }) => length) : radixesOf(sheet);
  const isWithin = (each: number | null, at: number) => each === null || each < (most[at] ?? 0);
  if (draft.length !== most.length || !draft.every(isWithin)) return false;
  return sheet.kind !== "ranking" || (!draft.includes(null) && new Set(draft).size === draft.length);
}

/** The value of a step of the scale. */
export const valueAt = (
  { least, step }: { readonly least: number; readonly step: number },
  steps: number,
): number => Math.round((least + steps * step) * 1e6) / 1e6;
