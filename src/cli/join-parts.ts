import { readFileSync } from "node:fs";
import type { ProjectionInput } from "../model/project/input.ts";
import { layoutOfInput } from "../model/project/layout-of-input.ts";
import { faultOfBytes, mergeBytes } from "../model/project/memory.ts";
import { createMerged, joinPart, type Merged, planChunks, statisticsOf } from "../model/project/merger.ts";
import type { Projection } from "../model/project/projection.ts";
import { compileProjection } from "../model/project/simulator.ts";
import { toEnd } from "../model/project/to-end.ts";
import { type Fault, fail, ok, type Result } from "../model/result.ts";
import { type PartHead, readHead, readPart } from "./study-part.ts";

/** A part of a projection, read from its file. */
export interface Part {
  readonly head: PartHead;
  readonly merged: Merged;
}

/** A fault and the file it is in; null: of the projection itself. */
export interface Refused {
  readonly file: string | null;
  readonly fault: Fault;
}

/** Reads a part. Errors: unreadable, and those of readPart. */
export const readPartFile = (file: string): Result<Part> => reading(file, readPart);

/** Reads the head of a part that is whole. Errors: the same. */
export const readHeadFile = (file: string): Result<PartHead> => reading(file, readHead);

function reading<Value>(file: string, read: (text: string) => Result<Value>): Result<Value> {
  try {
    return read(readFileSync(file, "utf8"));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return fail({ code: "unreadable", value: code });
  }
}

/**
 * All parts of a projection, from their files in order, as its result: the one that a single run gives. One part is read
 * at a time, so that many of them take no more memory than two. `read`: a part, or why it is none of this projection;
 * `allowed`: bytes, as for projections. Errors: tooMuchMemory before anything is read, those of `read` and of the input.
 */
export function joinFiles(
  files: readonly string[],
  input: ProjectionInput,
  draws: number,
  read: (file: string, at: number) => Result<Part>,
  allowed: number | undefined,
): Result<Projection, Refused> {
  const layout = layoutOfInput(input);
  const plan = planChunks(layout, draws);
  const tooMuch = faultOfBytes(mergeBytes(layout, plan), allowed);
  if (tooMuch !== null) return fail({ file: null, fault: tooMuch });
  const simulator = compileProjection(input);
  if (!simulator.ok) return fail({ file: null, fault: simulator.error });
  const joined = createMerged(plan);
  for (const [at, file] of files.entries()) {
    const part = read(file, at);
    if (!part.ok) return fail({ file, fault: part.error });
    joinPart(joined, part.value.merged);
  }
  const { facts } = simulator.value;
  const statistics = toEnd(statisticsOf(joined, facts.layout, facts.unitSek));
  const quantiles = joined.histograms === null ? "exact" : "histogram";
  return ok({ ...statistics, facts, quantiles });
}
