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
