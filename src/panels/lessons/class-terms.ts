import { createSignal } from "solid-js";
import { openTerms } from "../../lessons/lesson-place.ts";

/** What the teacher chose for the class's link; in this tab's memory alone. */
export const [classTerms, setClassTerms] = createSignal(openTerms);
