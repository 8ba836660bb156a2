/** A text as it may stand in SVG, between tags and in attributes. Signs that XML cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Average width of a letter as a part of the size, for common sans serif types. */
const letter = 0.53;

/** Breaks a text into lines of about the given width, without a canvas to measure on. */
export function breakText(text: string, size: number, width: number): string[] {
  const most = Math.floor(width / (size * letter));
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].filter((each) => each !== "");
}
