/** What a teacher's link can lock, and its letter there. */
export const lockLetters = { indicators: "i", rule: "r", assumptions: "s" } as const;
export type Lockable = keyof typeof lockLetters;

/** What is locked by the place in a lesson that a view holds: "who-gets/most/sv/ir" locks indicators and rule. */
export function lockedIn(place: string | null): Lockable[] {
  const letters = place?.split("/")[3] ?? "";
  return (Object.keys(lockLetters) as Lockable[]).filter((each) => letters.includes(lockLetters[each]));
}
