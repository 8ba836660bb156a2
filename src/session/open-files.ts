import type { Session } from "./session.ts";

/** Opens one file as it is, several beside one another. Whether any could be opened. */
export const openFiles = (session: Session, files: readonly File[]): Promise<boolean> => {
  const [first, ...others] = files;
  if (first === undefined) return Promise.resolve(false);
  return others.length === 0 ? session.openFile(first) : session.openSeveral([], files);
};
