import { SaxesParser } from "saxes";
import { Refusal } from "../refusal.ts";
import type { Archive } from "./archive.ts";

/** What a reader of a part is told; names come without their prefix. */
export interface XmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
  /** Asked between pieces: true where nothing more is needed. */
  isDone?(): boolean;
}

const deepest = 64;
/** Signs without the beginning or end of an element: no part of a table has so many. */
const longestRun = 1_000_000;

/**
 * Reads a part of a workbook piece by piece: what it holds in memory does not grow with the part. Throws a Refusal:
 * brokenWorkbook for what is not well formed, nests deeper, or goes on longer than a workbook does; unpacksTooLarge;
 * and what unpacking finds.
 */
export function readXml(archive: Archive, part: string, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let run = 0;
  parser.on("opentag", ({ name, attributes }) => {
    run = 0;
    archive.countElement();
    depth += 1;
    if (depth > deepest) throw new Refusal("brokenWorkbook");
    reader.open(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    run = 0;
    depth -= 1;
    reader.close?.(localName(name));
  });
  const text = reader.text?.bind(reader);
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.on("error", () => {
    throw new Refusal("brokenWorkbook");
  });
  let decoder: TextDecoder | null = null;
  let isWhole = true;
  const write = (bytes?: Uint8Array): void => {
    const piece = decode(decoder as TextDecoder, bytes);
    run += piece.length;
    parser.write(piece);
    if (run > longestRun) throw new Refusal("brokenWorkbook");
  };
  archive.read(part, (bytes) => {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    // In pieces of their own: one of packed bytes may unpack to a thousand times its size.
    for (let at = 0; at < bytes.length; at += 65_536) {
      write(bytes.subarray(at, at + 65_536));
      if (reader.isDone?.()) {
        isWhole = false;
        return false;
      }
    }
    return true;
  });
  if (!isWhole) return;
  if (decoder === null) throw new Refusal("brokenWorkbook");
  write();
  parser.close();
}

const localName = (name: string): string => (name.includes(":") ? name.slice(name.indexOf(":") + 1) : name);

const encodingOf = (bytes: Uint8Array): string =>
  bytes[0] === 0xff && bytes[1] === 0xfe
    ? "utf-16le"
    : bytes[0] === 0xfe && bytes[1] === 0xff
      ? "utf-16be"
      : "utf-8";

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    throw new Refusal("brokenWorkbook");
  }
}

/** An attribute whatever its prefix. */
export const attributeOf = (attributes: Readonly<Record<string, string>>, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([each]) => localName(each) === name)?.[1];

/** Whether an attribute says yes, as XML Schema writes it. */
export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";
