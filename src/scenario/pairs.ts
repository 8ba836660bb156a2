/** What is matched by its id. */
export const idOf = ({ id }: { readonly id: string }): string => id;

/** Members of two lists side by side by key, in the order of the first list, then what only the second has. */
export function pairs<Member>(
  before: readonly Member[],
  after: readonly Member[],
  keyOf: (member: Member) => string,
): [Member | null, Member | null][] {
  const left = new Map(after.map((member) => [keyOf(member), member]));
  const found = before.map((member): [Member | null, Member | null] => {
    const key = keyOf(member);
    const other = left.get(key) ?? null;
    left.delete(key);
    return [member, other];
  });
  return [...found, ...[...left.values()].map((member): [null, Member] => [null, member])];
}
