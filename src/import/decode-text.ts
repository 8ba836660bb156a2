import type { Result } from "../model/result.ts";
import { type ImportFault, refuse } from "./fault.ts";

/** Encodings that texts are read in. Windows-1252 is what spreadsheets of western Europe saved for decades. */
export const encodings = ["utf-8", "windows-1252", "utf-16le", "utf-16be"] as const;
export type Encoding = (typeof encodings)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Bytes as text: in the encoding asked for, else by byte order mark, else by where zero bytes stand, else UTF-8
 * where every byte fits it, else Windows-1252. Errors: mixedEncodings (parts in UTF-8, parts not; `row` is the
 * first line that is not), wrongEncoding (asked for, but does not fit), binary.
 */
export function decodeText(bytes: Uint8Array, wanted?: Encoding): Result<Decoded, ImportFault> {
  const encoding = wanted ?? markOf(bytes) ?? byZeros(bytes);
  if (encoding === "binary") return refuse("binary");
  if (encoding !== undefined) return decodeAs(bytes, encoding);
  const asUtf8 = decodeAs(bytes, "utf-8");
  if (asUtf8.ok) return asUtf8;
  const { fitting, misfits, firstMisfit } = countSequences(bytes);
  // By chance two letters of Windows-1252 may look like UTF-8, as in MALMÖ–LUND; many do not.
  if (fitting >= 2 && fitting * 10 >= misfits)
    return refuse("mixedEncodings", { row: lineAt(bytes, firstMisfit) });
  return decodeAs(bytes, "windows-1252");
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Result<Decoded, ImportFault> {
  try {
    const decoded = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const text = encoding === "windows-1252" ? decoded.replace(controls, asWindows) : decoded;
    return text.includes("\0") ? refuse("binary") : { ok: true, value: { text, encoding } };
  } catch {
    const row = encoding === "utf-8" ? lineAt(bytes, countSequences(bytes).firstMisfit) : undefined;
    return refuse("wrongEncoding", { value: encoding, ...(row === undefined ? {} : { row }) });
  }
}

/** Signs of Windows-1252 from 0x80 on; some engines take the encoding for Latin-1, which has controls there. */
const windowsSigns =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
const controls = /[\u0080-\u009f]/gu;
const asWindows = (control: string): string => windowsSigns[control.charCodeAt(0) - 0x80] ?? control;

/** The encoding that a byte order mark tells. */
function markOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 without a mark has a zero in most pairs of bytes, always on the same side; other zeros are no text. */
function byZeros(bytes: Uint8Array): Encoding | "binary" | undefined {
  const sides = [0, 0];
  const looked = Math.min(bytes.length, 4096);
  for (let i = 0; i < looked; i++) if (bytes[i] === 0) sides[i % 2] = (sides[i % 2] as number) + 1;
  const [even = 0, odd = 0] = sides;
  if (even + odd === 0) return undefined;
  if (odd * 4 >= looked && even * 20 <= odd) return "utf-16le";
  if (even * 4 >= looked && odd * 20 <= even) return "utf-16be";
  return "binary";
}

/** How many letters beyond ASCII are written as UTF-8, how many bytes are not, and the first of these. */
function countSequences(bytes: Uint8Array): { fitting: number; misfits: number; firstMisfit: number } {
  let fitting = 0;
  let misfits = 0;
  let firstMisfit = bytes.length;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let follow = 0;
    while (follow < more && ((bytes[i + follow + 1] ?? 0) & 0xc0) === 0x80) follow++;
    if (more > 0 && follow === more) {
      fitting++;
      i += more;
    } else {
      misfits++;
      firstMisfit = Math.min(firstMisfit, i);
    }
  }
  return { fitting, misfits, firstMisfit };
}

function lineAt(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let i = 0; i < end && i < bytes.length; i++) if (bytes[i] === 0x0a) line++;
  return line;
}
