import { isLink } from "../scenario/link/is-link.ts";
import type { Workplace } from "../state/workplace.ts";

/** Takes a link out of the address. */
export const clearAddress = (): void =>
  history.replaceState(history.state, "", `${location.pathname}${location.search}`);

/**
 * Opens a link that is pasted into the address of an open page, and takes links that have been opened out of the
 * address: from the first change on it would tell of something else than what is on screen, and a reload brings the
 * work back as it was left. Only where the browser keeps nothing the link stays, so that a reload can open it again.
 * Gives a way to stop.
 */
export function followAddress(workplace: Workplace): () => void {
  const opened = () => {
    if (workplace.autosave.status().trouble === null) clearAddress();
  };
  const onHashChange = async () => {
    const { hash } = location;
    if (isLink(hash) && (await workplace.openLink(hash)) && location.hash === hash) opened();
  };
  if (isLink(location.hash) && workplace.notOpened() === null) opened();
  addEventListener("hashchange", onHashChange);
  return () => removeEventListener("hashchange", onHashChange);
}
