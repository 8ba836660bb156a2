import { Inflate } from "fflate";
import { limits } from "../limits.ts";
import { Refusal } from "../refusal.ts";
import { type ArchiveEntry, archiveEntries, startOfData } from "./archive-entries.ts";
import { crc32 } from "./crc-32.ts";

/** Packed bytes unpacked at a time: at most some 16 MB come of them. */
const piece = 16 * 1024;

/**
 * A ZIP archive whose files are unpacked piece by piece, so that a reader can stop, and never more in all than a
 * workbook may unpack to, whatever the archive says of its sizes. Throws Refusals: brokenArchive, unpacksTooLarge.
 */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, ArchiveEntry>();
  readonly #most: number;
  #unpacked = 0;
  #elements = 0;

  constructor(bytes: Uint8Array, most: number = limits.unpackedBytes) {
    this.#bytes = bytes;
    this.#most = most;
    for (const entry of archiveEntries(bytes)) {
      const key = keyOf(entry.name);
      // Two files of one name are two readings of one archive.
      if (this.#entries.has(key)) throw new Refusal("brokenArchive");
      this.#entries.set(key, entry);
    }
  }

  /** Whether there is a file of the name, in upper or lower case. */
  has(name: string): boolean {
    return this.#entries.has(keyOf(name));
  }

  /** Counts an element that a reader met: small files can hold tens of millions. */
  countElement(): void {
    this.#elements += 1;
    if (this.#elements > limits.elements) throw new Refusal("unpacksTooLarge", { allowed: limits.elements });
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** Gives a file's bytes until `take` says false; those of a file that is read to its end are held to its checksum. */
  read(name: string, take: (bytes: Uint8Array) => boolean): void {
    const entry = this.#entries.get(keyOf(name));
    if (entry === undefined) throw new Refusal("brokenArchive");
    const start = startOfData(this.#bytes, entry);
    const packed = this.#bytes.subarray(start, start + entry.packed);
    if (packed.length < entry.packed) throw new Refusal("brokenArchive");
    let checksum = 0;
    let goesOn = true;
    const give = (bytes: Uint8Array): void => {
      this.#unpacked += bytes.length;
      if (this.#unpacked > this.#most) throw new Refusal("unpacksTooLarge", { allowed: this.#most });
      checksum = crc32(bytes, checksum);
      goesOn = take(bytes);
    };
    const push = pusher(entry.method, give);
    for (let at = 0; goesOn && at < packed.length; at += piece)
      push(packed.subarray(at, at + piece), at + piece >= packed.length);
    if (goesOn && checksum !== entry.checksum) throw new Refusal("brokenArchive");
  }
}

const keyOf = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

function pusher(
  method: number,
  give: (bytes: Uint8Array) => void,
): (bytes: Uint8Array, isLast: boolean) => void {
  if (method === 0) return give;
  if (method !== 8) throw new Refusal("brokenArchive");
  const inflate = new Inflate(give);
  return (bytes, isLast) => {
    try {
      inflate.push(bytes, isLast);
    } catch (error) {
      throw error instanceof Refusal || !isOfInflate(error) ? error : new Refusal("brokenArchive");
    }
  };
}

/** The unpacker's errors carry a code. */
const isOfInflate = (error: unknown): boolean => error instanceof Error && "code" in error;
