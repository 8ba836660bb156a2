import { readFileSync } from "node:fs";
import { joinParts, type Merged, statisticsOf } from "../model/project/merger.ts";
import type { Projection } from "../model/project/projection.ts";
import { compileProjection } from "../model/project/simulator.ts";
import { toEnd } from "../model/project/to-end.ts";
import { fail, ok, type Result } from "../model/result.ts";
import { type PartHead, readPart } from "./study-part.ts";

/** A part of a projection, read from its file. */
export interface Part {
  readonly head: PartHead;
  readonly merged: Merged;
}

/** Reads a part. Errors: unreadable, and those of readPart. */
export function readPartFile(file: string): Result<Part> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    return fail({ code: "unreadable", value: (error as NodeJS.ErrnoException).code ?? "" });
  }
  return readPart(text);
}

/** All parts of a projection, in any order, as its result: the one that a single run gives. Errors: partMissing, and those of the input. */
export function joinedProjection(parts: readonly Part[]): Result<Projection> {
  const sorted = [...parts].sort((a, b) => a.head.part - b.head.part);
  const { head, merged } = sorted[0] as Part;
  for (let part = 1; part <= head.of; part++)
    if (sorted[part - 1]?.head.part !== part)
      return fail({ code: "partMissing", value: part, allowed: head.of });
  const simulator = compileProjection(head.input);
  if (!simulator.ok) return simulator;
  const { facts } = simulator.value;
  const joined = joinParts(
    merged.plan,
    sorted.map((part) => part.merged),
  );
  const statistics = toEnd(statisticsOf(joined, facts.layout, facts.unitSek));
  const quantiles = joined.histograms === null ? "exact" : "histogram";
  return ok({ ...statistics, facts, quantiles });
}
