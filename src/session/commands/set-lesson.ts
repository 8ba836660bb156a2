import type { OwnLesson, Workspace } from "../../scenario/scenario.ts";

/** Puts a lesson of one's own beside the scenarios, or takes it away. */
export function setLesson({ lesson: _, ...workspace }: Workspace, lesson: OwnLesson | null): Workspace {
  return lesson === null ? workspace : { ...workspace, lesson };
}
