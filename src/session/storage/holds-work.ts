import type { SavedWork, SessionSummary } from "./saved-session.ts";

/** Names that scenarios were given. */
export const namesIn = ({ history }: SavedWork): string[] =>
  history.present.workspace.flatMap(({ title }) => (title ? [title] : []));

/** Whether somebody made something in it: steps, also those that are undone, names, words of a report, own targets. */
export const holdsWork = (work: SavedWork): boolean => isWorkedOn(work) || namesIn(work).length > 0;

/** The same of what came from elsewhere: the names in it are not one's own. */
export function isWorkedOn({ history, view }: SavedWork): boolean {
  const { reportWords, projection } = view;
  return (
    history.past.length > 0 ||
    history.future.length > 0 ||
    Object.values(reportWords ?? {}).some((words) => typeof words === "string" && words.trim() !== "") ||
    ((projection as { readonly targets?: readonly unknown[] } | undefined)?.targets ?? []).length > 0
  );
}

/** The same of a session by its record. Own data that came with a link or a file is still there; where in doubt, it is work. */
export const isWork = ({ programmes, origin }: Pick<SessionSummary, "programmes" | "origin">): boolean =>
  programmes.some(({ hasWork, title }) => (hasWork ?? true) || (title !== null && origin === null));
