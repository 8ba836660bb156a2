import type { Session } from "../../session/session.ts";
import { isWork } from "../../session/storage/holds-work.ts";

/**
 * Leaves what is open for a step of a lesson, or for what there was before the lesson. A step that nothing was made in is
 * not kept: it is there again at a press, and many of them would push out what is.
 */
export async function leaveStep<Result>(session: Session, open: () => Promise<Result>): Promise<Result> {
  const { autosave } = session;
  const left = autosave.ofTab();
  const opened = await open();
  const found = (await autosave.earlier()).find(({ id }) => id === left);
  if (found?.origin?.kind === "link" && found.origin.isLesson && !isWork(found))
    await autosave.remove(found.id);
  return opened;
}

/** Forgets what lessons opened on this device, but for what is on screen and what other tabs have; files are one's own. Whether the browser let us. */
export async function forgetLessons({ autosave }: Session): Promise<boolean> {
  let isForgotten = true;
  for (const { id, origin } of await autosave.earlier())
    if (origin?.kind === "link" && origin.isLesson && !(await autosave.remove(id))) isForgotten = false;
  return isForgotten;
}
