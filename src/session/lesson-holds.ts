import { areNamesHeld, isForPupils } from "../scenario/link/lesson-locks.ts";
import type { ViewState } from "./view-state.ts";

/** Whether a teacher's link keeps place names hidden. */
export const namesHeld = ({ lesson }: ViewState): boolean => areNamesHeld(lesson);

/** Whether plans, answers and links of lessons are the teacher's alone. */
export const lessonsHeld = ({ lesson }: ViewState): boolean => isForPupils(lesson);
