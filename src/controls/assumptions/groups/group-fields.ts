import { type ParameterId, parameters } from "../../../model/project/parameters.ts";
import type { GroupField } from "../../../scenario/differences-in-groups.ts";
import { type ReaderUnit, readerUnit } from "../reader-unit.ts";

/** A number of a group on assistance: what stands in for it where the group says nothing, and how it is shown. */
export interface GroupNumber {
  readonly field: Exclude<GroupField, "locked">;
  /** The assumption for all; none for the share. */
  readonly forAll: ParameterId | null;
  readonly unit: ReaderUnit;
  /** What is admitted, and from where to where the slider goes at first. */
  readonly admitted: readonly [number, number];
  readonly reach: readonly [number, number];
}

const like = (
  field: GroupNumber["field"],
  forAll: ParameterId,
  reach: readonly [number, number],
): GroupNumber => ({
  field,
  forAll,
  unit: readerUnit(parameters[forAll]),
  admitted: [parameters[forAll].least, parameters[forAll].most],
  reach,
});

/** The numbers of a group, in the order in which they are shown. */
export const groupNumbers: readonly GroupNumber[] = [
  {
    field: "share",
    forAll: null,
    unit: readerUnit(parameters["share-jobs"]),
    admitted: [0, 1],
    reach: [0, 1],
  },
  like("hireRatio", "assistance-hire-ratio", [0, 1]),
  like("leaving", "leave-assistance", [0, 0.4]),
  like("cycleHire", "cycle-hire", [0, 0.4]),
  like("cycleNeed", "cycle-need", [0, 0.4]),
];
