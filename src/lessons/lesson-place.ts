import {
  isForPupils,
  type Lockable,
  lockedIn,
  lockLetters,
  pupilLetter,
} from "../scenario/link/lesson-locks.ts";
import { type Level, levels } from "./lesson.ts";

/** What a teacher decides for a class. */
export interface ClassTerms {
  /** Answers stay with the teacher: pupils guess and get a code. */
  readonly answersHidden: boolean;
  /** Place names are told: off unless the teacher says so, since rankings of places stick to those who live there. */
  readonly namesShown: boolean;
  /** The class view, for a projector: the lesson and one picture, nothing else. */
  readonly isClassView: boolean;
  /** The link was made for pupils, who have none of the teacher's buttons. */
  readonly isPupils: boolean;
  /** What pupils cannot change. */
  readonly locked: readonly Lockable[];
}

export const openTerms: ClassTerms = {
  answersHidden: false,
  namesShown: false,
  isClassView: false,
  isPupils: false,
  locked: [],
};

/** Where a class is in a lesson. */
export interface LessonPlace {
  readonly lesson: string;
  readonly step: string;
  readonly level: Level;
  readonly terms: ClassTerms;
}

/** As it stands in the view and in links: "who-gets/most/sv-easy", and after it a letter for each term: "who-gets/most/sv/air". */
export function writePlace({ lesson, step, level, terms }: LessonPlace): string {
  const { answersHidden, namesShown, isClassView, isPupils, locked } = terms;
  const letters = [
    answersHidden ? "a" : "",
    namesShown ? "n" : "",
    isClassView ? "p" : "",
    isPupils ? pupilLetter : "",
    ...locked.map((each) => lockLetters[each]),
  ].join("");
  return `${lesson}/${step}/${level}${letters === "" ? "" : `/${letters}`}`;
}

/** What writePlace wrote; null for anything else. Whether there is such a lesson is not asked. */
export function readPlace(text: string): LessonPlace | null {
  const [lesson, step, name, letters = "", ...more] = text.split("/");
  const level = levels.find((each) => each === name);
  if (!lesson || !step || level === undefined || more.length > 0 || !/^[anpeirs]*$/.test(letters))
    return null;
  const terms = {
    answersHidden: letters.includes("a"),
    namesShown: letters.includes("n"),
    isClassView: letters.includes("p"),
    isPupils: isForPupils(text),
    locked: lockedIn(text),
  };
  return { lesson, step, level, terms };
}
