import type { LessonStep, Level } from "../../lessons/lesson.ts";
import { inOrder } from "../../lessons/measure.ts";
import { sayClaim } from "../../lessons/say-claim.ts";
import { claimsOf, formatsOf } from "../../lessons/say-lesson.ts";
import { sceneOf } from "../../lessons/scene.ts";
import { openProgramme } from "../../session/catalogue.ts";
import { hideNames } from "../../session/hide-names.ts";
import { lettersOf, withoutNames } from "../../session/without-names.ts";

/** What says the numbers and names of a step. */
export interface LessonWords {
  /** A claim of its texts. Throws where the step has none of that name, which a test rules out. */
  claim(name: string): string;
  /** Words of its texts, without place names where they are hidden. */
  plain(text: string): string;
  /** The areas that a class guesses among, in the programme's order. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  /** Where an area comes in the order that the class guesses in, and its amount; null where the step asks for no guess. */
  place(area: string): { readonly rank: number; readonly of: number; readonly amount: string } | null;
}

/** Reads a step's programme and measures what its texts say, once. Rejects where the programme's files do not arrive. */
export async function lessonWords(
  step: LessonStep,
  level: Level,
  namesHidden: boolean,
): Promise<LessonWords> {
  const pack = await openProgramme(step.state.programme);
  const locale = level === "en" ? "en" : "sv";
  const scene = sceneOf(step.state, namesHidden ? withoutNames(pack, locale) : pack);
  const letters = lettersOf(pack.programme);
  const claims = claimsOf(step, scene);
  const format = formatsOf(level);
  return {
    claim: (name) => {
      const claim = claims[name];
      if (claim === undefined) throw new RangeError(`no claim ${name}`);
      return sayClaim(claim, format);
    },
    plain: (text) => (namesHidden ? hideNames(text, letters, locale) : text),
    areas: scene.programme.areas.map(({ id, name }) => ({ id, name })),
    place: (area) => {
      if (step.guess === undefined) return null;
      const order = inOrder(step.guess.by, scene);
      const at = order.findIndex((each) => each.area.id === area);
      const found = order[at];
      return found === undefined
        ? null
        : { rank: at + 1, of: order.length, amount: sayClaim(found.claim, format) };
    },
  };
}
