import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a file whole or not at all. Two jobs that write the same one have files of their own until they are whole;
 * whoever is last puts the same bytes in its place.
 */
export function writeWhole(file: string, lines: Iterable<string>): void {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${process.pid}.new`;
  const descriptor = openSync(own, "w");
  try {
    for (const line of lines) writeSync(descriptor, `${line}\n`);
    fsyncSync(descriptor);
    renameSync(own, file);
  } catch (error) {
    rmSync(own, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}
