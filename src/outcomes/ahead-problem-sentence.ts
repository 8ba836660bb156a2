import type { I18n } from "../i18n/i18n.tsx";
import type { ProgrammePackage } from "../programmes/package.ts";
import type { Simulator } from "../session/simulator.ts";
import { problemSentence } from "./problem-sentence.ts";

type Result = ReturnType<Simulator["result"]>;

/** Why a projection could not be worked out; what fails in a year ahead only, while today's awards stand, is told as such. */
export function aheadProblemSentence(
  failure: NonNullable<Result["failure"]>,
  today: Pick<Result, "failure"> | undefined,
  pack: ProgrammePackage,
  i18n: I18n,
): string {
  const sentence = problemSentence(failure, pack, i18n);
  const isAheadOnly = failure.code === "floorsAboveMoney" && today?.failure === undefined;
  return isAheadOnly ? `${sentence} ${i18n.t("projection.problem.floors")}` : sentence;
}
