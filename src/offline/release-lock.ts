const prefix = "utfall runs ";

/** Name of the lock that every page holds, with others, as long as it runs: it names the script that the page began with. */
export const releaseLock = (entry: string): string => `${prefix}${entry}`;

/** The script that a page began with, read from the name of its lock; null for other locks. */
export const entryOfLock = (name: string): string | null =>
  name.startsWith(prefix) ? name.slice(prefix.length) : null;
