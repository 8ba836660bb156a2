import { isLink } from "../scenario/link/is-link.ts";
import type { Session } from "../session/session.ts";

/** How the short address of a lesson begins (`src/lessons/lesson-place.ts`). */
const lessonAddress = "#lesson=";

/** Opens the lesson that a short address names; its files are fetched for it. */
async function openLesson(session: Session, hash: string): Promise<void> {
  const { openLessonAddress } = await import("../panels/lessons/open-lesson-address.ts");
  if ((await openLessonAddress(session, hash.slice(lessonAddress.length))) && location.hash === hash)
    clearAddress();
}

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
    if (hash.startsWith(lessonAddress)) await openLesson(session, hash);
    if (isLink(hash) && (await session.openLink(hash)) && location.hash === hash) opened();
  };
  if (isLink(location.hash) && session.notOpened().length === 0) opened();
  if (location.hash.startsWith(lessonAddress)) void openLesson(session, location.hash);
  addEventListener("hashchange", onHashChange);
  return () => removeEventListener("hashchange", onHashChange);
}
