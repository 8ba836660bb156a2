import { untrack } from "solid-js";
import { hash, marks } from "../../../lessons/guess/guess-code.ts";
import { readLot } from "../../../lessons/guess/kept-guesses.ts";
import { createKeptInTab } from "../../../session/storage/kept-in-tab.ts";
import { placeOfPage } from "../../../session/storage/place.ts";

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

/**
 * A pupil's tab that has drawn none asks those that are open beside it: whoever opened the link of the class a second
 * time is one pupil. Nothing is stored for it, so that a tab that was closed, or sleeps, is not known any more. Gives a
 * way to stop.
 */
export function shareLot(): () => void {
  const others = new BroadcastChannel(`utfall.lot.${placeOfPage()}`);
  others.onmessage = ({ data }) => {
    const own = untrack(lot);
    if (data === null && own !== null) others.postMessage(own);
    if (data !== null && own === null) setLot(() => readLot(data));
  };
  if (untrack(lot) === null) others.postMessage(null);
  return () => others.close();
}
