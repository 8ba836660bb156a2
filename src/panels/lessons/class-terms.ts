import { readTerms } from "../../lessons/guess/kept-class.ts";
import { type ClassTerms, openTerms } from "../../lessons/lesson-place.ts";
import { createKeptInTab } from "../../session/storage/kept-in-tab.ts";

const [terms, setTerms] = createKeptInTab("terms", openTerms, readTerms);

/** What the teacher chose for the class's link; with this tab alone, over a reload: else a code shown after it would give what was hidden. */
export const classTerms = terms;
export const setClassTerms = (chosen: ClassTerms): void => setTerms(() => chosen);
