import { gameId, readGameStep } from "../../lessons/game-place.ts";
import { lessonStart } from "../../lessons/lesson-link.ts";
import { readPlace, writePlace } from "../../lessons/lesson-place.ts";
import { openLesson } from "../../lessons/open-lesson.ts";
import { modelVersion } from "../../model/version.ts";
import { openProgramme } from "../../session/catalogue.ts";
import type { Session } from "../../session/session.ts";
import { leaveStep } from "./leave-step.ts";

/**
 * Opens the step that a short address names ("who-gets/most/sv-easy/ar"), computed anew. Whether there was one: else
 * the page says that it could not be opened. Rejects where its files do not arrive.
 */
export async function openLessonAddress(session: Session, address: string): Promise<boolean> {
  const place = readPlace(decodeURIComponent(address));
  if (place?.lesson === gameId && readGameStep(place.step) !== null) {
    // The game is about no programme: the page below it is as it opens.
    const programme = { id: session.shown().package.about.id };
    const scenario = { utfall: 1, programme } as const;
    const lesson = writePlace(place);
    return session.openMade({
      workspace: { utfall: 1, workspace: [scenario, scenario], baseline: 0 },
      view: { lesson },
      model: modelVersion,
      results: [null, null],
    });
  }
  const opened = place && (await openLesson(place.lesson, place.level));
  const step = opened?.lesson.steps.find(({ id }) => id === place?.step);
  // Not a link either: the page says that nothing of that name could be opened.
  if (!place || !opened || step === undefined) return session.openLink(address);
  const { level, terms } = place;
  const pack = await openProgramme(step.state.programme);
  const start = lessonStart(opened.lesson, step, pack, { level, terms, namesHidden: !terms.namesShown });
  return leaveStep(session, () => session.openMade(start));
}
