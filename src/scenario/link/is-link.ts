/** How the fragment of a link of ours begins, with its version. */
export const linkOpening = /^#u(\d{1,4})\./;

/** Whether the fragment of an address means to be a link of ours. */
export const isLink = (fragment: string): boolean => linkOpening.test(fragment);
