import type { Item, Paragraph, Segment } from "./segment.ts";

/** A sentence's words, with values in place of controls. What only the baseline says is left out. */
export function segmentText(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (segment.kind === "gone") return "";
      if (segment.kind === "text" || segment.kind === "note") return segment.text;
      return segment.slot.print ?? segment.slot.text + segment.slot.suffix;
    })
    .join("")
    .replace(/ {2,}/gu, " ")
    .trim();
}

/** A paragraph's sentence, and below it the lines of its list. */
export const paragraphLines = ({ segments, items }: Paragraph): string[] => [
  segmentText(segments),
  ...itemLines(items, "   "),
];

/** The rule as plain lines, numbered, for print, reports and the command line. Paragraphs with nothing to say are left out. */
export function plainText(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs
    .map(paragraphLines)
    .filter(([first]) => first !== "")
    .flatMap((lines, i) => [`${i + 1} ${lines[0]}`, ...lines.slice(1)]);
}

const marks = "abcdefghijklmnopqrstuvwxyz";

/** What stands before a line of a list: letters, then numbers, then letters again. */
export const itemMark = (index: number, depth: number): string =>
  depth % 2 === 0 && index < marks.length ? `${marks[index]})` : `${index + 1})`;

function itemLines(items: readonly Item[], indent: string, depth = 0): string[] {
  return items.flatMap((item, i) => [
    `${indent}${itemMark(i, depth)} ${segmentText(item.segments)}`,
    ...itemLines(item.items, `${indent}   `, depth + 1),
  ]);
}
