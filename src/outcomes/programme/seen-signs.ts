/**
 * Which signs of collaboration were seen in a goal area. Their number is what counts, and may be set or undone
 * elsewhere: the signs last seen in that number are then the ones shown.
 */
export interface SeenSigns {
  readonly latest: readonly string[];
  readonly byCount: Readonly<Record<number, readonly string[]>>;
}

export const noSigns: SeenSigns = { latest: [], byCount: { 0: [] } };

/** The signs that make a number; null where nobody has said which they are. */
export const signsOf = ({ byCount }: SeenSigns, count: number): readonly string[] | null =>
  byCount[count] ?? null;

/** The signs with one of them seen or not, from those that are shown. */
export function withSign(
  seen: SeenSigns,
  shown: readonly string[],
  sign: string,
  isSeen: boolean,
): SeenSigns {
  const others = shown.filter((each) => each !== sign);
  const latest = isSeen ? [...others, sign] : others;
  return { latest, byCount: { ...seen.byCount, [shown.length]: shown, [latest.length]: latest } };
}
