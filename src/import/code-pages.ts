/** Encodings of one byte a sign, in order of preference where a text reads alike in several. */
export const codePages = ["windows-1252", "macintosh", "ibm850", "ibm437"] as const;
export type CodePage = (typeof codePages)[number];

/** Signs from 0x80 on of what spreadsheets and registers under MS-DOS wrote, which browsers do not decode. */
const dos = {
  ibm850:
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
  ibm437:
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0",
} as const;

/** Signs of Windows-1252 from 0x80 to 0x9f; some engines take the encoding for Latin-1, which has controls there. */
const windowsSigns =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

const upper = Uint8Array.from({ length: 128 }, (_, at) => at + 128);

/** The 128 signs of a code page from 0x80 on. */
export function signsOf(page: CodePage): string {
  if (page === "ibm850" || page === "ibm437") return dos[page];
  if (page === "macintosh") return new TextDecoder("macintosh").decode(upper);
  return windowsSigns + String.fromCharCode(...upper.subarray(32));
}

/** Bytes as text; every byte is a sign. */
export function decodePage(bytes: Uint8Array, page: CodePage): string {
  const signs = signsOf(page);
  // Latin-1 keeps each byte as the sign of its number.
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join("").replace(/[\u0080-\u00ff]/g, (sign) => signs[sign.charCodeAt(0) - 128] as string);
}
