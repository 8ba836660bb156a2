import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";

type Numbers = Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array;

/** Numbers as text. */
export const packed = (numbers: Numbers): string =>
  deflateRawSync(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), {
    level: 3,
  }).toString("base64");

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
