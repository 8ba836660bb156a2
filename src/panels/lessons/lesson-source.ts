import type { I18n } from "../../i18n/i18n.tsx";
import type { Lesson, LessonStep, Level } from "../../lessons/lesson.ts";
import { type LessonOpening, lessonStart } from "../../lessons/lesson-link.ts";
import { type ClassTerms, writePlace } from "../../lessons/lesson-place.ts";
import { type OpenLesson, openLesson } from "../../lessons/open-lesson.ts";
import { ownLesson } from "../../lessons/own/own-lesson.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { findFaults } from "../../scenario/find-faults.ts";
import { writeLink } from "../../scenario/link/write-link.ts";
import { ownId } from "../../scenario/own-lesson.ts";
import type { OwnLesson, Workspace } from "../../scenario/scenario.ts";
import { ownLessonSchema } from "../../scenario/schema.ts";
import { openProgramme } from "../../session/catalogue.ts";
import type { Session } from "../../session/session.ts";
import type { Simulator } from "../../session/simulator.ts";
import { classAddress, pageAddress } from "./class-address.ts";
import { leaveStep } from "./leave-step.ts";

/** Where lessons come from: the product's, and the own one of the work on screen. */
export interface LessonSource {
  /** The own lesson; undefined where there is none that this edition can read. */
  own(): OwnLesson | undefined;
  /** A lesson by name; null where there is none. Rejects where its files do not arrive, and with a RangeError where an own one cannot be computed. */
  open(id: string, level: Level): Promise<OpenLesson | null>;
  /** A programme by its key on the page. Rejects where its files do not arrive. */
  pack(id: string): Promise<ProgrammePackage>;
  /** Opens a step on a session of its own; whether it could be opened. Rejects as `pack`. */
  begin(lesson: Lesson, step: LessonStep, opening: LessonOpening): Promise<boolean>;
  /** What a file that begins at a step holds. Rejects as `pack`. */
  workspace(lesson: Lesson, step: LessonStep, opening: LessonOpening): Promise<Workspace>;
  /** The address of a step for the class. */
  address(lesson: Lesson, step: LessonStep, level: Level, terms: ClassTerms): string;
}

/** The lessons for a page. */
export function createLessonSource(sim: Simulator, session: Session, i18n: I18n): LessonSource {
  const shown = () => session.shown().package;
  const pack = async (id: string) => (shown().about.id === id ? shown() : openProgramme(id));
  const own = () => {
    const { lesson } = sim.workspace();
    return lesson !== undefined && findFaults(ownLessonSchema, lesson).length === 0 ? lesson : undefined;
  };
  const opening = (lesson: Lesson, asked: LessonOpening): LessonOpening =>
    lesson.id === ownId ? { ...asked, own: own() } : asked;
  /** With people's own data written out. */
  const started = (lesson: Lesson, step: LessonStep, on: ProgrammePackage, asked: LessonOpening) => {
    const start = lessonStart(lesson, step, on, opening(lesson, asked));
    const isShown = on.about.id === shown().about.id;
    return isShown ? { ...start, workspace: session.outgoing(start.workspace) } : start;
  };
  return {
    own,
    pack,
    async open(id, level) {
      if (id !== ownId) return openLesson(id, level);
      const made = own();
      return made === undefined ? null : ownLesson(made, shown(), i18n.dictionary().ownLesson.answers);
    },
    async begin(lesson, step, asked) {
      const start = started(lesson, step, await pack(step.state.programme), asked);
      return leaveStep(session, () => session.openMade(start));
    },
    async workspace(lesson, step, asked) {
      return started(lesson, step, await pack(step.state.programme), asked).workspace;
    },
    address(lesson, step, level, terms) {
      if (lesson.id !== ownId)
        return classAddress(writePlace({ lesson: lesson.id, step: step.id, level, terms }));
      const asked = { level, terms, namesHidden: !terms.namesShown };
      return `${pageAddress()}${writeLink(started(lesson, step, shown(), asked))}`;
    },
  };
}
