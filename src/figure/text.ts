/** Widths of letters as parts of the size, for Inter and common sans serif types; others are 0.56. */
const widths: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ["iljI|.,:;'!()[]\u00a0 ", 0.28],
    ["frt-–/", 0.37],
    ["0123456789+−=<>", 0.62],
    ["ABCDEFGHJKLNOPQRSTUVXYZÅÄÖ&%", 0.68],
    ["mwMW…→←", 0.87],
  ].flatMap(([letters, width]) => [...String(letters)].map((letter) => [letter, Number(width)])),
);

/** About how wide a text is, without a canvas to measure on, so that every place lays pictures out alike. */
export const textWidth = (text: string, size: number): number =>
  size * [...text].reduce((sum, letter) => sum + (widths[letter] ?? 0.56), 0);

/** Width of the widest of several texts; 0 of none. */
export const widestOf = (texts: readonly string[], size: number): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, size)));

/** A text cut to a width, with an ellipsis where something is missing. */
export function cutText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, size) > width) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}

/** A text in lines no wider than a width, broken between words. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").filter((each) => each !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
