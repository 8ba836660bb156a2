/** Texts of the notice that a newer version lies ready. */
export const offline = {
  label: "New version",
  ready: "A new version of Utfall is ready. Your work is kept.",
  use: "Use it now",
  later: "Later",
};
export type OfflineTexts = typeof offline;
