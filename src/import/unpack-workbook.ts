import { type Unzipped, unzipSync, zipSync } from "fflate";
import type { Result } from "../model/result.ts";
import { type ImportFault, type ImportFaultCode, refuse } from "./fault.ts";
import { limits } from "./limits.ts";

/** Files of a workbook that hold its table; pictures and the like are never unpacked. */
const isWanted = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

/** Leaves the unpacking with a fault; caught below. */
class Stop extends Error {
  readonly fault: ImportFault;
  constructor(fault: ImportFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/**
 * A workbook's XML files, unpacked within bounds: what the archive says of their sizes is added up before a
 * byte is unpacked, and nothing is unpacked past what it said. Errors: unpacksTooLarge, brokenArchive, and for
 * archives that are no workbook what they are.
 */
export function unpackWorkbook(bytes: Uint8Array): Result<Unzipped, ImportFault> {
  let unpacked = 0;
  let entries = 0;
  const names: string[] = [];
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize, size, compression }) {
        names.push(name);
        entries += 1;
        if (!isWanted(name)) {
          if (entries > limits.entries) throw tooLarge(entries, limits.entries);
          return false;
        }
        // A file that is stored as it is takes the room it takes, whatever it says.
        unpacked += compression === 0 ? size : originalSize;
        if (unpacked > limits.unpackedBytes) throw tooLarge(unpacked, limits.unpackedBytes);
        if (entries > limits.entries) throw tooLarge(entries, limits.entries);
        return true;
      },
    });
    const other = otherThanWorkbook(names);
    return other === null ? { ok: true, value: files } : refuse(other);
  } catch (error) {
    return { ok: false, error: error instanceof Stop ? error.fault : { code: "brokenArchive" } };
  }
}

/** The files of a workbook as an archive again, none of them packed, so that its reader has nothing left to unpack. */
export function packPlainly(files: Unzipped): ArrayBuffer {
  const packed = zipSync(files, { level: 0 });
  return packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength) as ArrayBuffer;
}

const tooLarge = (size: number, allowed: number): Stop =>
  new Stop({ code: "unpacksTooLarge", value: String(size), allowed });

function otherThanWorkbook(names: readonly string[]): ImportFaultCode | null {
  if (names.includes("xl/workbook.xml")) return null;
  if (names.includes("content.xml") && names.includes("mimetype")) return "openDocument";
  return names.length === 0 ? "brokenArchive" : "otherArchive";
}
