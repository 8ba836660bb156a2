import { type Mark, placed, type Scene, type TextMark } from "./mark.ts";
import type { PictureWords } from "./picture.ts";
import { wrapText } from "./text.ts";

const margin = 40;

/** So much wider may letters be where a file is opened with another type than the one lines are broken for. */
const wider = 1.14;

/** Width of everything that leaves the page as a picture. */
const sheetWidth = 1000;

/** Width of the picture itself in it. */
export const sheetInside = sheetWidth - 2 * margin;

/** A scene `sheetInside` wide with its words around it. Pure. */
export function sheet(scene: Scene, words: PictureWords): Scene {
  const marks: Mark[] = [];
  let y = margin + 6;
  const paragraph = (text: string, size: number, leading: number, look: Partial<TextMark> = {}) => {
    for (const line of wrapText(text, size, sheetInside / wider)) {
      y += leading;
      marks.push({ kind: "text", x: margin, y, size, text: line, fill: "--soft", ...look });
    }
  };
  y -= 18;
  paragraph(words.over ?? "", 14, 18);
  paragraph(words.title, 24, 32, { fill: "--ink", isBold: true });
  if (words.summary !== undefined) {
    y += 6;
    paragraph(words.summary, 14, 20);
  }
  y += 24;
  marks.push(placed(scene, margin, y));
  y += scene.height + 12;
  for (const note of words.notes) {
    y += 8;
    paragraph(note, 13, 18);
  }
  return { width: sheetWidth, height: Math.ceil(y + margin), marks };
}
