import { createHash } from "node:crypto";
import { constants, deflateRawSync, inflateRawSync } from "node:zlib";

type Numbers = Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array;

const ofNumbers = { level: 3 };
/** Counters are mostly 0: looking for runs alone takes a third of the time and packs them smaller. */
const ofCounters = { level: 1, strategy: constants.Z_RLE };

/** Numbers as text. */
export const packed = (numbers: Numbers): string =>
  deflateRawSync(
    new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength),
    numbers instanceof Uint16Array || numbers instanceof Uint32Array ? ofCounters : ofNumbers,
  ).toString("base64");

/** The bytes of packed numbers. */
export const unpacked = (text: unknown): ArrayBuffer => {
  const bytes = inflateRawSync(Buffer.from(String(text), "base64"));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};

/** The last line of a file: a checksum of all text before it. */
const sealOf = (sha256: string): string => JSON.stringify({ kind: "seal", sha256 });

/** Lines with a seal after them. */
export function* sealed(lines: Iterable<string>): Generator<string> {
  const hash = createHash("sha256");
  for (const line of lines) {
    hash.update(`${line}\n`);
    yield line;
  }
  yield sealOf(hash.digest("hex"));
}

/** The lines before the seal, however the file ends its lines; null where the seal is missing or is not theirs. */
export function sealedContent(file: string): readonly string[] | null {
  const text = file.replaceAll("\r\n", "\n");
  const content = text.slice(0, text.trimEnd().lastIndexOf("\n") + 1);
  const whole = content + sealOf(createHash("sha256").update(content).digest("hex"));
  return text === whole || text === `${whole}\n` ? content.trimEnd().split("\n") : null;
}
