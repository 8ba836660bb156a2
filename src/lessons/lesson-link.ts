import { modelVersion } from "../model/version.ts";
import type { ProgrammePackage } from "../programmes/package.ts";
import { resultHash } from "../scenario/hash.ts";
import { digitsOfResult, type Link } from "../scenario/link/link.ts";
import { writeLink } from "../scenario/link/write-link.ts";
import type { OwnLesson } from "../scenario/scenario.ts";
import type { Lesson, LessonStep, Level } from "./lesson.ts";
import { type ClassTerms, openTerms, writePlace } from "./lesson-place.ts";
import { sceneOf } from "./scene.ts";

/** How a step is opened. */
export interface LessonOpening {
  readonly level: Level;
  /** Places stand as A, B, C: on unless the teacher says otherwise, since rankings of places stick to those who live there. */
  readonly namesHidden: boolean;
  /** What the teacher decided; absent: nothing is locked or hidden. */
  readonly terms?: ClassTerms;
  readonly own?: OwnLesson | undefined;
}

/**
 * What a link to a step holds: the programme as it is, and what the step makes of it, with the numbers that come out;
 * `own`: the lesson itself, where it is a teacher's.
 */
export function lessonStart(
  lesson: Lesson,
  step: LessonStep,
  pack: ProgrammePackage,
  { level, namesHidden, terms = openTerms, own }: LessonOpening,
): Link {
  const { scenario, allocation, baseline } = sceneOf(step.state, pack);
  return {
    workspace: {
      utfall: 1,
      workspace: [{ utfall: 1, programme: scenario.programme }, scenario],
      baseline: 0,
      ...(own && { lesson: own }),
    },
    view: {
      ...step.state.view,
      lesson: writePlace({ lesson: lesson.id, step: step.id, level, terms }),
      ...(namesHidden && { namesHidden }),
      ...(terms.isClassView && { isClassView: true }),
    },
    model: modelVersion,
    results: [resultHash(baseline), resultHash(allocation)].map((hash) => hash.slice(0, digitsOfResult)),
  };
}

/** The fragment of a link that opens a step. */
export const lessonLink = (...step: Parameters<typeof lessonStart>): string =>
  writeLink(lessonStart(...step));
