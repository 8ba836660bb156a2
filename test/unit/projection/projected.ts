import { createDirectProjectionEngine } from "../../../src/engine/direct-projection-engine.ts";
import type { ProjectionProgress } from "../../../src/engine/projection-engine.ts";
import type { ExpectedProjection } from "../../../src/model/project/projection.ts";
import type { ProgrammePackage } from "../../../src/programmes/package.ts";
import { projectionInput } from "../../../src/scenario/projection-input.ts";
import type { Changes } from "../../../src/scenario/resolve-scenario.ts";
import type { ProjectionState } from "../../../src/session/projection/create-projection.ts";

/** A finished projection of a programme, three years from 256 draws. */
export const projected = (pack: ProgrammePackage, changes: Changes = {}): Promise<ProjectionState> =>
  projectedOver(pack, 3, changes);

/** The same over so many years. */
export async function projectedOver(
  pack: ProgrammePackage,
  years: number,
  changes: Changes = {},
): Promise<ProjectionState> {
  const input = projectionInput(changes, pack.programme, {}, { years, seed: 1 });
  if (!input.ok) throw new Error("the input is refused");
  const engine = createDirectProjectionEngine();
  let expected: ExpectedProjection | undefined;
  const answer = await engine.start(input.value, { draws: 256, stages: [] }, (news: ProjectionProgress) => {
    if (news.kind === "expected") expected = news.expected;
  }).done;
  engine.dispose();
  if (!answer.ok) throw new Error(answer.error.code);
  return {
    status: "ready",
    expected,
    isExpectedOlder: false,
    projection: answer.value,
    isProjectionOlder: false,
  };
}
