import { onPaper } from "./palette.ts";
import type { Picture, PictureWords } from "./picture.ts";
import { pngOf } from "./png-of.ts";
import { sheet, sheetInside } from "./sheet.ts";
import { svgFile } from "./svg-file.ts";

/** A picture with its words as an SVG file on white paper. */
export async function pictureSvg(picture: Picture, words: PictureWords): Promise<string> {
  await picture.load?.();
  const scene = sheet(picture.draw(sheetInside), words);
  return onPaper((colour) => svgFile(scene, { title: words.title, summary: picture.label }, colour));
}

/** A picture with its words as a PNG file at print resolution. Rejects where the browser cannot draw it. */
export const picturePng = async (picture: Picture, words: PictureWords): Promise<Blob> =>
  pngOf(await pictureSvg(picture, words));
