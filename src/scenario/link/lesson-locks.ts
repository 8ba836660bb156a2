/** What a teacher's link can lock, and its letter there. */
export const lockLetters = { indicators: "i", rule: "r", assumptions: "s" } as const;
export type Lockable = keyof typeof lockLetters;

/** What is locked by the place in a lesson that a view holds: "who-gets/most/sv/ir" locks indicators and rule. */
export function lockedIn(place: string | null): Lockable[] {
  const letters = place?.split("/")[3] ?? "";
  return (Object.keys(lockLetters) as Lockable[]).filter((each) => letters.includes(lockLetters[each]));
}

/** The letter of a link that was made for pupils. */
export const pupilLetter = "e";

/** Whether a place in a lesson was made for pupils: what their teacher decided holds as long as it is open. */
export const isForPupils = (place: string | null): boolean =>
  (place?.split("/")[3] ?? "").includes(pupilLetter);

/** Whether place names stay hidden by a teacher's decision. */
export const areNamesHeld = (place: string | null): boolean =>
  isForPupils(place) && !(place?.split("/")[3] ?? "").includes("n");
