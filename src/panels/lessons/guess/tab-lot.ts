import { hash, marks } from "../../../lessons/guess/guess-code.ts";

/** Goes with the tab, and holds one number that was drawn: nothing of a pupil or a guess. */
const key = "utfall-lot";

/** Where the browser keeps nothing for a tab, a reload draws anew. */
let ofPage: string | null = null;

function lotOfTab(): string {
  try {
    ofPage = sessionStorage.getItem(key) ?? ofPage;
    ofPage ??= String(crypto.getRandomValues(new Uint32Array(1))[0]);
    sessionStorage.setItem(key, ofPage);
  } catch {
    ofPage ??= String(crypto.getRandomValues(new Uint32Array(1))[0]);
  }
  return ofPage;
}

/** The mark of a question's guess in this tab, the same after a reload: so a guess that is made a second time has the code that it had. */
export const markOf = (question: string): number => hash(`${lotOfTab()} ${question}`) % marks;

/** The next class draws its own. */
export function forgetLot(): void {
  ofPage = null;
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
