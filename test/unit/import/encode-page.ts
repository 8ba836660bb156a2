import { type CodePage, signsOf } from "../../../src/import/code-pages.ts";

/** A text as bytes of a code page; throws for a sign that it does not have. */
export function encodePage(text: string, page: CodePage): Uint8Array {
  const signs = signsOf(page);
  return Uint8Array.from([...text], (sign) => {
    const code = sign.charCodeAt(0);
    if (code < 128) return code;
    const at = signs.indexOf(sign);
    if (at < 0) throw new Error(`${page} has no ${sign}`);
    return at + 128;
  });
}

/** A text as bytes of UTF-16. */
export function encodeUtf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}
