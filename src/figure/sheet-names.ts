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

/** The least that is left of a name whose last word does not fit. */
const least = 12;

/** So many UTF-16 units at most: whole words where they are not too long, no character cut in two, no space, comma or apostrophe at the end. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(" ", most);
  return text
    .slice(0, end >= least ? end : most)
    .replace(/[\ud800-\udbff]$/u, "")
    .replace(/[',;\s]+$/u, "");
}
