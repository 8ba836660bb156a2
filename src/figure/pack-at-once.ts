import { zipSync } from "fflate";

export { strToU8, zipSync } from "fflate";

/**
 * Takes the place of fflate's packing in workers where workbooks are written: those workers are made from blobs, which
 * the page's policy forbids. It packs at once instead.
 */
export function zip(
  files: Parameters<typeof zipSync>[0],
  done: (error: Error | null, archive: Uint8Array | null) => void,
): void {
  done(null, zipSync(files));
}
