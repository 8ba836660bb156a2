import { limits } from "../limits.ts";
import { Refusal } from "../refusal.ts";
import type { Archive } from "./archive.ts";
import { CellText } from "./cell-text.ts";
import { readXml } from "./read-xml.ts";

/**
 * The texts that cells refer to by their place. Runs in several fonts are joined; how a text is pronounced is left
 * out. Throws a Refusal: brokenWorkbook, tooManyCells, tooMuchText.
 */
export function readSharedStrings(archive: Archive, part: string | null): readonly string[] {
  const texts: string[] = [];
  if (part === null) return texts;
  const collected = new CellText();
  let signs = 0;
  let isText = false;
  let isSound = false;
  readXml(archive, part, {
    open(name) {
      if (name === "t") isText = true;
      if (name === "rPh") isSound = true;
    },
    text(text) {
      if (isText && !isSound) collected.add(text);
    },
    close(name) {
      if (name === "t") isText = false;
      if (name === "rPh") isSound = false;
      if (name !== "si") return;
      const text = collected.take();
      signs += text.length;
      if (texts.length >= limits.cells) throw new Refusal("tooManyCells", { allowed: limits.cells });
      if (signs > limits.characters) throw new Refusal("tooMuchText", { allowed: limits.characters });
      texts.push(text);
    },
  });
  return texts;
}
