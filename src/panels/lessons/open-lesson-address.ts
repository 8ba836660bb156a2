import { lessonStart } from "../../lessons/lesson-link.ts";
import { readPlace } from "../../lessons/lesson-place.ts";
import { openLesson } from "../../lessons/open-lesson.ts";
import { openProgramme } from "../../session/catalogue.ts";
import type { Session } from "../../session/session.ts";

/**
 * Opens the step that a short address names ("who-gets/most/sv-easy/ar"), computed anew. Whether there was one: else
 * the page says that it could not be opened. Rejects where its files do not arrive.
 */
export async function openLessonAddress(session: Session, address: string): Promise<boolean> {
  const place = readPlace(decodeURIComponent(address));
  const opened = place && (await openLesson(place.lesson, place.level));
  const step = opened?.lesson.steps.find(({ id }) => id === place?.step);
  // Not a link either: the page says that nothing of that name could be opened.
  if (!place || !opened || step === undefined) return session.openLink(address);
  const { level, terms } = place;
  const pack = await openProgramme(step.state.programme);
  return session.openMade(
    lessonStart(opened.lesson, step, pack, { level, terms, namesHidden: !terms.namesShown }),
  );
}
