import { modelVersion } from "../model/version.ts";
import type { ProgrammePackage } from "../programmes/package.ts";
import { resultHash } from "../scenario/hash.ts";
import { writeLink } from "../scenario/link/write-link.ts";
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
}

/** The fragment of a link that opens a step: the programme as it is, and what the step makes of it, with the numbers that come out. */
export function lessonLink(
  lesson: Lesson,
  step: LessonStep,
  pack: ProgrammePackage,
  { level, namesHidden, terms = openTerms }: LessonOpening,
): string {
  const { scenario, allocation, baseline } = sceneOf(step.state, pack);
  return writeLink({
    workspace: {
      utfall: 1,
      workspace: [{ utfall: 1, programme: scenario.programme }, scenario],
      baseline: 0,
    },
    view: {
      ...step.state.view,
      lesson: writePlace({ lesson: lesson.id, step: step.id, level, terms }),
      ...(namesHidden && { namesHidden }),
    },
    model: modelVersion,
    results: [resultHash(baseline), resultHash(allocation)],
  });
}
