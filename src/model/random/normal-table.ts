import { normalQuantile } from "./normal-quantile.ts";

const half = 32_768;
let made: Float64Array | null = null;

/** Normal quantiles (AS 241) of the upper half of all 16-bit uniforms, (32,768 + i + 1/2) / 65,536; made at the first call. */
export function upperNormals(): Float64Array {
  made ??= Float64Array.from({ length: half }, (_, i) => normalQuantile((half + i + 0.5) / (2 * half)));
  return made;
}

/** The normal quantile of (bits + 1/2) / 65,536 from that table: the lower half is its mirror image. No branch, bits being random. */
export const normalOfBits = (table: Float64Array, bits: number): number =>
  (((bits >> 14) & 2) - 1) * (table[(bits ^ ((bits >> 15) - 1)) & 0x7fff] as number);
