/** Texts of the notice that a newer version lies ready. */
export const offline = {
  label: "New version",
  ready: "A new version of Utfall is ready. Your work is kept.",
  notKept:
    "This browser cannot keep your work, so it would be lost. Save it to a file first, under Share and save.",
  use: "Use it now",
  useAnyway: "Use it anyway",
  later: "Later",
};
export type OfflineTexts = typeof offline;
