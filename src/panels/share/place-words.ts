import type { Places } from "../../i18n/en/share.ts";

const segment = /([\p{L}\p{N}_-]+)|\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]/gu;

/**
 * Where something stands in a file, in words: `workspace[1].rule.pots[0].weight` is "scenario 2, rule, pot 1, weight".
 * A key that has no word stands as it is written. Empty for the file as a whole.
 */
export function placeWords(path: string, words: Places): string {
  const places: string[] = [];
  let name = "";
  const put = (at: string | null) => {
    if (name === "") return;
    const word = Object.hasOwn(words, name) ? words[name] : undefined;
    if (word === undefined) places.push(at === null ? name : `${name} ${at}`);
    else if (typeof word === "function") places.push(word({ at: at ?? "" }).trim());
    else places.push(at === null ? word : `${word} ${at}`);
    name = "";
  };
  for (const [, key, quoted, index] of path.matchAll(segment)) {
    if (index !== undefined) {
      put(String(Number(index) + 1));
      continue;
    }
    put(null);
    name = key ?? quoted ?? "";
  }
  put(null);
  return places.join(", ");
}
