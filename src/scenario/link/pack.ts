import { sha256 } from "@noble/hashes/sha2.js";
import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { fail, ok, type Result } from "../../model/result.ts";
import { fromBase64url, toBase64url } from "./base64url.ts";
import { type LinkProblem, largestUnpacked } from "./link.ts";

/** Bytes of the checksum in front: the first of the SHA-256 of what follows. */
const checkBytes = 4;
/** So many bytes are unpacked at a time; one byte can become a thousand. */
const slice = 128;

/** A text as letters that an address can carry: a checksum, then the text as UTF-8, deflated. */
export function pack(text: string): string {
  const packed = deflateSync(strToU8(text), { level: 9 });
  const whole = new Uint8Array(checkBytes + packed.length);
  whole.set(sha256(packed).subarray(0, checkBytes));
  whole.set(packed, checkBytes);
  return toBase64url(whole);
}

/** The text that was packed. Errors: damaged; tooLarge as soon as it unpacks to more than `largestUnpacked` bytes. */
export function unpack(letters: string): Result<string, LinkProblem> {
  const whole = fromBase64url(letters);
  if (whole === null || whole.length <= checkBytes) return fail({ code: "damaged" });
  const packed = whole.subarray(checkBytes);
  const isWhole = sha256(packed)
    .subarray(0, checkBytes)
    .every((byte, at) => byte === whole[at]);
  return isWhole ? inflate(packed) : fail({ code: "damaged" });
}

function inflate(packed: Uint8Array): Result<string, LinkProblem> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflater = new Inflate((part) => {
    size += part.length;
    parts.push(part);
  });
  for (let at = 0; at < packed.length; at += slice) {
    try {
      inflater.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    } catch {
      return fail({ code: "damaged" });
    }
    if (size > largestUnpacked) return fail({ code: "tooLarge" });
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return ok(strFromU8(bytes));
}
