import { untrack } from "solid-js";
import { hash, marks } from "../../../lessons/guess/guess-code.ts";
import { readLot } from "../../../lessons/guess/kept-guesses.ts";
import { createKeptInTab } from "../../../session/storage/kept-in-tab.ts";

/** One number that was drawn: nothing of a pupil or a guess. */
const [lot, setLot] = createKeptInTab<number | null>("lot", null, readLot);

const draw = (): number => crypto.getRandomValues(new Uint32Array(1))[0] as number;

function lotOfTab(): number {
  return untrack(() => {
    setLot((before) => before ?? draw());
    return lot() as number;
  });
}

/** The mark of a question's guess in this tab, the same after a reload: so a guess that is made a second time has the code that it had. */
export const markOf = (question: string): number => hash(`${lotOfTab()} ${question}`) % marks;

/** The next class draws its own. */
export const forgetLot = (): void => setLot(() => null);
