const longest = 31;

/** Names of sheets as Excel takes them: at most 31 characters, none of []:*?/\, none at an end an apostrophe, none twice whatever the case. */
export function sheetNames(titles: readonly string[]): string[] {
  const used = new Set<string>();
  return titles.map((title) => {
    const plain = title
      .replace(/[[\]:*?/\\\p{Cc}]+/gu, " ")
      .replace(/\s+/gu, " ")
      .replace(/^['\s]+|['\s]+$/gu, "");
    const base = plain === "" ? "–" : plain;
    for (let n = 1; ; n++) {
      const ending = n === 1 ? "" : ` ${n}`;
      const name = `${cut(base, longest - ending.length)}${ending}`;
      if (used.has(name.toLowerCase())) continue;
      used.add(name.toLowerCase());
      return name;
    }
  });
}

/** So many UTF-16 units at most, no character cut in two, no space or apostrophe at the end. */
const cut = (text: string, most: number): string =>
  text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/u, "")
    .replace(/['\s]+$/u, "");
