import type { Result } from "../model/result.ts";
import { type CodePage, codePages, decodePage } from "./code-pages.ts";
import { type ImportFault, refuse } from "./fault.ts";
import { guessCodePage } from "./guess-code-page.ts";

/** Encodings that texts are read in. Windows-1252 is what spreadsheets of western Europe saved for decades. */
export const encodings = ["utf-8", ...codePages, "utf-16le", "utf-16be"] as const;
export type Encoding = (typeof encodings)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Guessed from the letters, and others would nearly do. */
  readonly isUnsure: boolean;
}

/**
 * Bytes as text: in the encoding asked for, else by byte order mark, else by where zero bytes stand, else UTF-8
 * where every byte fits it, else the code page that makes most words of it. Errors: mixedEncodings (parts in UTF-8, parts not; `row` is the
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
  const { page, isSure } = guessCodePage(bytes);
  const decoded = decodeAs(bytes, page);
  return decoded.ok ? { ok: true, value: { ...decoded.value, isUnsure: !isSure } } : decoded;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Result<Decoded, ImportFault> {
  try {
    const text = isCodePage(encoding)
      ? decodePage(bytes, encoding)
      : new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? refuse("binary") : { ok: true, value: { text, encoding, isUnsure: false } };
  } catch {
    const row = encoding === "utf-8" ? lineAt(bytes, countSequences(bytes).firstMisfit) : undefined;
    return refuse("wrongEncoding", { value: encoding, ...(row === undefined ? {} : { row }) });
  }
}

const isCodePage = (encoding: Encoding): encoding is CodePage =>
  (codePages as readonly string[]).includes(encoding);

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
