/** The files of a programme's folder, without `.json`. Kept apart from the schemas so that a browser can list them without loading those. */
export const partNames = [
  "about",
  "data",
  "rule",
  "texts",
  "sources",
  "switches",
  "examples",
  "published",
] as const;
export type PartName = (typeof partNames)[number];
