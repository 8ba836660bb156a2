import { isLink } from "../scenario/link/is-link.ts";
import type { Session } from "../session/session.ts";

/** Takes a link out of the address. */
export const clearAddress = (): void =>
  history.replaceState(history.state, "", `${location.pathname}${location.search}`);

/**
 * Opens a link that is pasted into the address of an open page, and takes links that have been opened out of the
 * address: from the first change on it would tell of something else than what is on screen, and a reload brings the
 * work back as it was left. Only where the browser keeps nothing the link stays, so that a reload can open it again.
 * Gives a way to stop.
 */
export function followAddress(session: Session): () => void {
  const opened = () => {
    if (session.autosave.status().trouble === null) clearAddress();
  };
  const onHashChange = async () => {
    const { hash } = location;
    if (isLink(hash) && (await session.openLink(hash)) && location.hash === hash) opened();
  };
  if (isLink(location.hash) && session.notOpened().length === 0) opened();
  addEventListener("hashchange", onHashChange);
  return () => removeEventListener("hashchange", onHashChange);
}
