import type { Fault } from "../../model/result.ts";
import type { Arguments } from "../arguments.ts";
import type { FileCatalogue } from "../catalogue.ts";
import type { Output } from "../output.ts";
import type { Study } from "./study-file.ts";

/** What is asked about a study. */
export interface StudyCall {
  /** The study's file, as it was given. */
  readonly path: string;
  /** What stands after it; empty where nothing does. */
  readonly word: string;
  readonly study: Study;
  /** Bytes that a part or joining may take; undefined: as many as are taken without a question. */
  readonly mostBytes: number | undefined;
  readonly given: Arguments;
  readonly catalogue: FileCatalogue;
  readonly output: Output;
  /** Says what is wrong in a file; the exit code. */
  refuse(faults: readonly Fault[]): 2;
  /** Says what is wrong otherwise; the exit code. */
  wrong(sentence: string): 2;
}
