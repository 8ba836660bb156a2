import type { ProgrammePackage } from "../../programmes/package.ts";
import { noSigns, type SeenSigns } from "./seen-signs.ts";

/** What people fill in beside the programme's facts that no projection reads. None of it is published. */
export interface OwnInput {
  /** Signs of collaboration seen, per goal area in the source's order. How many they are is an assumption where the projection reads it. */
  readonly signs: readonly SeenSigns[];
}

/** The input before anything is filled in: no signs. */
export const noInput = ({ sections }: ProgrammePackage): OwnInput => ({
  signs: (sections.collaboration?.found ?? []).map(() => noSigns),
});
