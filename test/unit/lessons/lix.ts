/** LIX (Björnsson 1968): words per sentence plus the percentage of words with more than six letters. */
export function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const sentences = text.split(/[.?!:\n]+/).filter((each) => /\p{L}/u.test(each));
  const long = words.filter((word) => word.length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}
