import { limits } from "../limits.ts";
import { Refusal } from "../refusal.ts";

/** A file in an archive, as the archive's directory lists it. */
export interface ArchiveEntry {
  readonly name: string;
  /** 0: as it is, 8: deflate. */
  readonly method: number;
  readonly checksum: number;
  /** Bytes as packed. */
  readonly packed: number;
  /** Where its own header begins. */
  readonly at: number;
}

const signatures = { entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 } as const;
const full16 = 0xffff;
const full32 = 0xffffffff;

/**
 * The directory of a ZIP archive (APPNOTE 6.3, ZIP64 included). Throws a Refusal: brokenArchive, unpacksTooLarge
 * where it lists more files than a workbook may have.
 */
export function archiveEntries(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = findDirectory(view);
  if (count > limits.entries)
    throw new Refusal("unpacksTooLarge", { value: String(count), allowed: limits.entries });
  const entries: ArchiveEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (u32(view, at) !== signatures.entry) throw new Refusal("brokenArchive");
    const name = { length: u16(view, at + 28), extra: u16(view, at + 30), comment: u16(view, at + 32) };
    const nameAt = at + 46;
    const wide = readWide(view, nameAt + name.length, name.extra);
    const unpacked = u32(view, at + 24);
    const packed = u32(view, at + 20);
    const own = u32(view, at + 42);
    // Fields that do not fit stand in the extra field, in this order.
    if (unpacked === full32) wide();
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + name.length)),
      method: u16(view, at + 8) & 1 ? -1 : u16(view, at + 10),
      checksum: u32(view, at + 16),
      packed: packed === full32 ? wide() : packed,
      at: own === full32 ? wide() : own,
    });
    at = nameAt + name.length + name.extra + name.comment;
  }
  return entries;
}

/** Where an entry's bytes begin: after its own header, whose name and extra field have lengths of their own. */
export function startOfData(bytes: Uint8Array, { at }: ArchiveEntry): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return at + 30 + u16(view, at + 26) + u16(view, at + 28);
}

function findDirectory(view: DataView): { count: number; start: number } {
  const least = Math.max(0, view.byteLength - 22 - full16);
  let end = view.byteLength - 22;
  while (end >= least && u32(view, end) !== signatures.end) end--;
  if (end < least || end < 0) throw new Refusal("brokenArchive");
  const count = u16(view, end + 10);
  const start = u32(view, end + 16);
  if (count !== full16 && start !== full32) return { count, start };
  if (end < 20 || u32(view, end - 20) !== signatures.locator64) return { count, start };
  const end64 = u64(view, end - 20 + 8);
  if (u32(view, end64) !== signatures.end64) throw new Refusal("brokenArchive");
  return { count: u64(view, end64 + 32), start: u64(view, end64 + 48) };
}

/** Gives one number after the other from the ZIP64 part of an extra field. */
function readWide(view: DataView, from: number, length: number): () => number {
  let at = from;
  while (at + 4 <= from + length && u16(view, at) !== 1) at += 4 + u16(view, at + 2);
  at += 4;
  return () => {
    if (at + 8 > from + length) throw new Refusal("brokenArchive");
    at += 8;
    return u64(view, at - 8);
  };
}

const inside = (view: DataView, at: number, length: number): void => {
  if (!(at >= 0 && at + length <= view.byteLength)) throw new Refusal("brokenArchive");
};
function u16(view: DataView, at: number): number {
  inside(view, at, 2);
  return view.getUint16(at, true);
}
function u32(view: DataView, at: number): number {
  inside(view, at, 4);
  return view.getUint32(at, true);
}
function u64(view: DataView, at: number): number {
  inside(view, at, 8);
  return Number(view.getBigUint64(at, true));
}
