/** Releases a session. */
export type Release = () => void;

const lockOf = (session: string) => `utfall.desk.${session}`;

/**
 * Locks a session for this tab until it is released or the tab ends; null where another tab holds it. `waitMs`: a page that
 * is loaded again may come before the browser has released it for the page before. A browser without locks holds nothing:
 * there, tabs notice each other when they write.
 */
export function lockSession(session: string, waitMs = 0): Promise<Release | null> {
  const locks: LockManager | undefined = navigator.locks;
  if (locks === undefined) return Promise.resolve(() => {});
  return new Promise((resolve) => {
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      return new Promise((release) => resolve(release));
    };
    const options = waitMs === 0 ? { ifAvailable: true } : { signal: AbortSignal.timeout(waitMs) };
    locks.request(lockOf(session), options, hold).catch((error: unknown) => {
      const isHeld = error instanceof DOMException && error.name === "TimeoutError";
      // Locks are closed to pages without an origin of their own: nobody else comes to their storage either.
      resolve(isHeld ? null : () => {});
    });
  });
}
