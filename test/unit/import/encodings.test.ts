import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkLetters } from "../../../src/import/check-letters.ts";
import { codePages } from "../../../src/import/code-pages.ts";
import { decodeText, type Encoding, encodings } from "../../../src/import/decode-text.ts";
import { encodePage, encodeUtf16 } from "./encode-page.ts";
import { bytesOf, fixture, importTable } from "./import-table.ts";

const encode = (text: string, encoding: Encoding): Uint8Array =>
  encoding === "utf-8"
    ? bytesOf(text)
    : encoding === "utf-16le" || encoding === "utf-16be"
      ? encodeUtf16(text, encoding === "utf-16le")
      : encodePage(text, encoding);

test("text in any of the encodings is decoded to itself when the encoding is named", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aåäöÅÄÖé;,\n1"), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(letters, (text) => {
      for (const encoding of encodings)
        expect(decodeText(encode(text, encoding), encoding)).toEqual({
          ok: true,
          value: { text, encoding, isUnsure: false },
        });
    }),
  );
});

test("the tables of code pages are those of the standard at the places where they differ", () => {
  expect(decodeText(Uint8Array.from([0x9b, 0x9d, 0x86, 0xe1]), "ibm850")).toMatchObject({
    value: { text: "øØåß" },
  });
  expect(decodeText(Uint8Array.from([0x9b, 0x9d, 0x86, 0xe1]), "ibm437")).toMatchObject({
    value: { text: "¢¥åß" },
  });
  expect(decodeText(Uint8Array.from([0x8c, 0x8a, 0x9a, 0x85]), "macintosh")).toMatchObject({
    value: { text: "åäöÖ" },
  });
  expect(decodeText(Uint8Array.from([0xe5, 0x80, 0x96]), "windows-1252")).toMatchObject({
    value: { text: "å€–" },
  });
});

const names = [
  "Malmö",
  "Växjö",
  "Östra Ängen",
  "Norra Åsen",
  "Åre",
  "Älmhult",
  "Örebro",
  "Gävle",
  "Södertälje",
  "Håbo",
  "Ängelholm",
  "VÄXJÖ",
  "ÅMÅL",
  "ÖDESHÖG",
  "Linné",
  "Müller",
  "Torsås",
  "Hässleholm",
  "Ölandsbro",
  "Färgelanda",
] as const;

test("Swedish names are read right in each encoding, and what is guessed says so", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 5 }),
      fc.constantFrom(...encodings),
      async (areas, encoding) => {
        const text = `Namn;I arbete, % 2021;I arbete, % 2022\r\n${areas.map((name, at) => `${name};${50 + at},5;60`).join("\r\n")}`;
        const { reading, checked } = await importTable(encode(text, encoding));
        expect(reading.preview.map(({ cells }) => cells[0])).toEqual(areas);
        // Both code pages of MS-DOS write these letters alike.
        if (encoding !== "ibm437") expect(reading.encoding).toBe(encoding);
        const isGuess = checked.guesses.some(({ code }) => code === "encodingGuessed");
        if (["macintosh", "ibm850", "ibm437"].includes(encoding)) expect(isGuess).toBe(true);
        if (encoding.startsWith("utf")) expect(isGuess).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
});

test("names of Norway and Denmark are told from Swedish ones in MS-DOS", async () => {
  const text = "Navn;Andel, % 2021\nTromsø;50,5\nFærøyene;40,5\nÅlesund;40\nBodø;70\nØrsta;10";
  for (const page of codePages) {
    if (page === "ibm437") continue;
    const { reading } = await importTable(encodePage(text, page));
    expect([reading.encoding, reading.preview[0]?.cells[0]]).toEqual([page, "Tromsø"]);
  }
});

test("a file of an old Macintosh", async () => {
  const { reading } = await importTable(fixture("cases/c15-mac-roman.csv"));
  expect(reading.encoding).toBe("macintosh");
  expect(reading.preview.map(({ cells }) => [cells[0], cells[1]])).toEqual([
    ["Östra Ängen", "Växjö"],
    ["Norra Åsen", "Växjö"],
  ]);
});

describe("a text that looks garbled is said to", () => {
  test.each([
    ["MalmÃ¶", "doubleEncoded"],
    ["VÃ¤xjÃ¶", "doubleEncoded"],
    ["V‰xjˆ", "doubleEncoded"],
    ["V„xj”", "doubleEncoded"],
    ["NorrÕsen", "doubleEncoded"],
    ["V{xj|", "doubleEncoded"],
    ["G|teborg", "doubleEncoded"],
    ["Malm&ouml;", "doubleEncoded"],
    ["V\ufffdxj\ufffd", "lostLetters"],
    ["V?xj?", "lostLetters"],
    ["?stra Ängen", "lostLetters"],
  ])("%s", (name, code) => {
    expect(checkLetters([["Kommun"], ["Norrby"], [name, 5]])).toMatchObject([{ code, count: 1, row: 3 }]);
  });

  test.each([
    "Malmö",
    "Åre/Östersund",
    "Malmö–Lund",
    "Rock ’n’ roll",
    "L’Été",
    "https://a.se/x?y=1",
    "Vad är det?",
    "52 % (2021)",
    "Sysselsatta “i arbete”",
    "A|B",
    "{x}",
    "R&D",
    "Straße",
    "São Paulo",
    "McDonald",
    "±0,5",
    "…",
    "1½",
    "Łódź",
    "Škoda Žižkov",
    "حي الشمال",
    "å ä ö",
  ])("%s is not", (name) => {
    expect(checkLetters([[name]])).toEqual([]);
  });
});
