import type { Autosave } from "./autosave.ts";

/** Keeps nothing and has nothing: for a page that only shows what a link carries. */
export const noAutosave: Autosave = {
  status: () => ({ trouble: null, isSetAside: false, isWaiting: false }),
  restore: async () => null,
  begin: async () => {},
  take: async () => null,
  put() {},
  putOwn() {},
  putOpen() {},
  putOrigin() {},
  flush: async () => true,
  note: () => true,
  earlier: async () => [],
  remove: async () => true,
  forgetAll: async () => true,
};
