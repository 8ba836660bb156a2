import type { Autosave } from "./autosave.ts";

/** Keeps nothing and has nothing: for a page that only shows what a link carries. */
export const noAutosave: Autosave = {
  status: () => ({ trouble: null, isQuarantined: false, isWaiting: false, later: 0, cameLate: null }),
  ofTab: () => undefined,
  restore: async () => null,
  begin: async () => {},
  take: async () => null,
  read: async () => null,
  put() {},
  putOwn() {},
  putOpen() {},
  putOrigin() {},
  flush: async () => true,
  note: () => true,
  earlier: async () => [],
  laterRecords: async () => null,
  remove: async () => true,
  forgetAll: async () => true,
};
