/** The id itself, or with a number after it where that is taken. */
export function freeKey(id: string, isTaken: (key: string) => boolean): string {
  let key = id;
  for (let count = 2; isTaken(key); count++) key = `${id}-${count}`;
  return key;
}
