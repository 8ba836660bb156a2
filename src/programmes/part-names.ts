/** The files that every programme's folder has, without `.json`. Kept apart from the schemas so that a browser can list them without loading those. */
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
/** Files that a folder may have. */
export const optionalPartNames = ["sections", "assumptions", "groups"] as const;
export type RequiredPartName = (typeof partNames)[number];
export type PartName = RequiredPartName | (typeof optionalPartNames)[number];
