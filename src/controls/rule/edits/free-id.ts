/** The word itself, or with the first number from 2 that makes it an id not yet taken. */
export function freeId(word: string, taken: readonly string[]): string {
  if (!taken.includes(word)) return word;
  let number = 2;
  while (taken.includes(`${word}-${number}`)) number++;
  return `${word}-${number}`;
}
