import type { ProgrammePackage } from "../../programmes/package.ts";

/** Whether anybody lives in a place; null is all areas together. An association is paid and has no people. */
export const hasPeople = (pack: ProgrammePackage, area: string | null): boolean =>
  pack.programme.areas.find(({ id }) => id === area)?.withoutPeople !== true;
