import { inflateSync } from "node:zlib";

interface PdfObject {
  /** The dictionary, or whatever stands in place of one. */
  readonly head: string;
  /** Unpacked. */
  readonly stream: string;
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** Every object of a PDF file as Chromium writes them: plain, with packed streams. */
function objectsOf(file: Uint8Array): Map<string, PdfObject> {
  const text = latin(file);
  const objects = new Map<string, PdfObject>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\b/g)) {
    const from = match.index + match[0].length;
    const end = text.indexOf("endobj", from);
    const streamAt = text.indexOf("stream", from);
    const hasStream = streamAt >= 0 && streamAt < end;
    const head = text.slice(from, hasStream ? streamAt : end);
    let stream = "";
    if (hasStream) {
      const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
      const begin = text[streamAt + 6] === "\r" ? streamAt + 8 : streamAt + 7;
      const packed = file.subarray(begin, begin + length);
      stream = head.includes("/FlateDecode") ? latin(inflateSync(packed)) : latin(packed);
    }
    objects.set(match[1] as string, { head, stream });
  }
  return objects;
}

const words = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("");

/** A font's own table: letters by glyph, and how many signs of a string make a glyph. */
interface Letters {
  readonly digits: number;
  readonly letters: ReadonlyMap<number, string>;
}

function lettersOf(table: string): Letters {
  const letters = new Map<number, string>();
  const digits = /begincodespacerange\s*<([0-9a-f]+)>/i.exec(table)?.[1]?.length ?? 4;
  for (const [, block = ""] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", letter = ""] of block.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi))
      letters.set(Number.parseInt(glyph, 16), words(letter));
  for (const [, block = ""] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, low = "", high = "", first = ""] of block.matchAll(
      /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi,
    )) {
      const from = Number.parseInt(low, 16);
      for (let glyph = from; glyph <= Number.parseInt(high, 16); glyph++)
        letters.set(glyph, String.fromCharCode(Number.parseInt(first, 16) + glyph - from));
    }
  return { digits, letters };
}

/** The letters of every page of a PDF file that Chromium has made, in the order they are drawn, without their spaces. */
export function pdfPages(file: Uint8Array): string[] {
  const objects = objectsOf(file);
  const referred = (head: string, name: string) => new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1];
  const fonts = new Map<string, Letters>();
  const fontOf = (id: string): Letters => {
    const table = objects.get(referred(objects.get(id)?.head ?? "", "ToUnicode") ?? "")?.stream ?? "";
    const letters = fonts.get(id) ?? lettersOf(table);
    fonts.set(id, letters);
    return letters;
  };
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  return pages.map(({ head }) => {
    const named = /\/Font <<([\s\S]*?)>>/.exec(head)?.[1] ?? "";
    const byName = new Map([...named.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, id]) => [name, id]));
    const content = objects.get(referred(head, "Contents") ?? "")?.stream ?? "";
    let font: Letters = { digits: 4, letters: new Map() };
    let text = "";
    for (const [, name, glyphs = ""] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
      if (name !== undefined) font = fontOf(byName.get(name) ?? "");
      for (let at = 0; at < glyphs.length; at += font.digits)
        text += font.letters.get(Number.parseInt(glyphs.slice(at, at + font.digits), 16)) ?? "";
    }
    return text.replace(/\s+/gu, "");
  });
}
