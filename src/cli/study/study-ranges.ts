import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProjectionInput } from "../../model/project/input.ts";
import { layoutOfInput } from "../../model/project/layout-of-input.ts";
import { faultOfBytes, partBytes } from "../../model/project/memory.ts";
import { drawsOfChunk, planChunks } from "../../model/project/merger.ts";
import { type Ranges, rangesOf } from "../../model/project/ranges.ts";
import { compileProjection } from "../../model/project/simulator.ts";
import { type Fault, fail, ok, type Result } from "../../model/result.ts";
import { modelVersion } from "../../model/version.ts";
import { packed, sealed, sealedContent, unpacked } from "../sealed-lines.ts";
import { studyOf } from "../study-part.ts";
import type { Study, StudyProjection } from "./study-file.ts";
import { writeWhole } from "./write-whole.ts";

/** The first line of a file of ranges. */
interface Head {
  readonly utfallRanges: 1;
  readonly modelVersion: string;
  /** The fingerprint of the projection that they are of. */
  readonly study: string;
}

/** Why ranges are not to be used. */
type Wrong = "is damaged" | "is of another study, or of what this one said before";

/** Where the ranges of a projection are, among its parts. */
export const rangesFile = ({ folder }: Study, { scenario, seed }: StudyProjection): string =>
  join(folder, `${scenario}-seed-${seed}.ranges`);

/**
 * The ranges of a projection's histograms from their file; null where there is none, and what is wrong with it.
 * `fingerprint`: of the projection's input and draws.
 */
export function rangesFor(
  study: Study,
  projection: StudyProjection,
  fingerprint: string,
): Ranges | Wrong | null {
  const file = rangesFile(study, projection);
  if (!existsSync(file)) return null;
  const lines = sealedContent(readFileSync(file, "utf8"));
  if (lines === null) return "is damaged";
  const [head, least, most] = lines.map((line) => JSON.parse(line)) as [Partial<Head>, unknown, unknown];
  return head.utfallRanges === 1 && head.modelVersion === modelVersion && head.study === fingerprint
    ? { least: new Float64Array(unpacked(least)), most: new Float64Array(unpacked(most)) }
    : "is of another study, or of what this one said before";
}

/**
 * Sees to it that the ranges of a projection are there for its parts, where it has several and counts draws in
 * histograms: drawn here once, they need not be drawn by every part. Errors: those of its scenario and of its rule, and
 * tooMuchMemory where its parts would say it.
 */
export function writeRanges(
  study: Study,
  projection: StudyProjection,
  mostBytes: number | undefined,
): Result<void, readonly Fault[]> {
  const input = projection.input();
  if (!input.ok) return input;
  const { draws, parts } = study.file;
  const layout = layoutOfInput(input.value);
  const tooMuch = faultOfBytes(partBytes(layout, planChunks(layout, draws), 1, parts), mostBytes);
  if (tooMuch !== null) return fail([tooMuch]);
  const fingerprint = studyOf(input.value, draws);
  if (parts === 1 || isThere(rangesFor(study, projection, fingerprint))) return ok(undefined);
  const ranges = drawnRanges(input.value, draws);
  if (!ranges.ok) return fail([ranges.error]);
  if (ranges.value !== null)
    writeWhole(rangesFile(study, projection), sealed(linesOf(fingerprint, ranges.value)));
  return ok(undefined);
}

const isThere = (found: Ranges | Wrong | null): boolean => found !== null && typeof found !== "string";

function* linesOf(study: string, { least, most }: Ranges): Generator<string> {
  const head: Head = { utfallRanges: 1, modelVersion, study };
  for (const line of [head, packed(least), packed(most)]) yield JSON.stringify(line);
}

/** The ranges that the pilot's draws set; null where every draw is kept and nothing is counted. */
function drawnRanges(input: ProjectionInput, draws: number): Result<Ranges | null> {
  const simulator = compileProjection(input);
  if (!simulator.ok) return simulator;
  const { layout } = simulator.value.facts;
  const plan = planChunks(layout, draws);
  if (plan.pilot === 0) return ok(null);
  const pilot = [];
  for (let chunk = 0; chunk < plan.pilot; chunk++) {
    const drawn = simulator.value.draw(...drawsOfChunk(plan, chunk));
    if (!drawn.ok) return drawn;
    pilot.push(drawn.value);
  }
  return ok(rangesOf(layout, pilot));
}
