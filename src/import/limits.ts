/** What a file may hold. Beyond these it is refused before it is worked through. */
export const limits = {
  /** Bytes of a file, or characters of a paste. */
  bytes: 50 * 1024 * 1024,
  /** Bytes that a workbook may unpack to. */
  unpackedBytes: 200 * 1024 * 1024,
  /** XML elements in all that is read of a workbook: three for a cell with its text. */
  elements: 10_000_000,
  /** Files inside a workbook. */
  entries: 5000,
  rows: 100_000,
  columns: 1000,
  cells: 1_000_000,
  /** Characters of one cell. */
  cell: 5000,
  /** Characters of all cells together. */
  characters: 50 * 1024 * 1024,
  /** Characters of a name, and of an id (src/scenario/schema.ts). */
  name: 300,
  id: 100,
  indicators: 200,
} as const;
