import { encode } from "uqr";

/** Signs around a code that stay white, so that it is found (ISO/IEC 18004 asks for four). */
const quiet = 4;
/** 97 squares across: more are too small for a phone at the back of a room. */
const largestVersion = 20;

/** Bytes that a code holds at most (ISO/IEC 18004, version 20, correction L). */
export const longestInCode = 858;

/** A QR code as one path of dark squares, in a square of `size` units with its white margin. */
export interface QrShape {
  readonly size: number;
  readonly path: string;
}

/** The QR code of a text, with as much correction as its size has room for; null where the text is longer than `longestInCode`. */
export function qrShape(text: string): QrShape | null {
  if (new TextEncoder().encode(text).length > longestInCode) return null;
  const { size, data } = encode(text, { boostEcc: true, maxVersion: largestVersion, border: quiet });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return { size, path };
}
