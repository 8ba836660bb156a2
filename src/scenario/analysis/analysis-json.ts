import { modelVersion } from "../../model/version.ts";
import { dataHash } from "../projection-hash.ts";
import type { AnalysisAnswer, AnalysisId } from "./analysis-questions.ts";

/** An answer with what it is about, as the command line prints it and files keep it. */
export interface AnalysisJson<Id extends AnalysisId> {
  readonly programme: string;
  readonly question: Id;
  readonly modelVersion: string;
  readonly answer: AnalysisAnswer<Id>;
  /** SHA-256 of the canonical JSON of all that is before, numbers rounded to nine significant digits. */
  readonly hash: string;
}

/** The answer to a question about a programme, with its hash. */
export function analysisJson<Id extends AnalysisId>(
  programme: string,
  question: Id,
  answer: AnalysisAnswer<Id>,
): AnalysisJson<Id> {
  const about = { programme, question, modelVersion, answer };
  return { ...about, hash: dataHash(rounded(about)) };
}

/** What engines may round differently is gone; NaN and infinities, which JSON has no word for, are null. */
function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? Number(value.toPrecision(9)) + 0 : null;
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, rounded(member)]));
}
