import type { AnalysisWords } from "../../i18n/analysis/analysis-words.ts";
import type { Result } from "../../model/result.ts";
import type {
  AnalysisAnswer,
  AnalysisId,
  AnalysisOptions,
} from "../../scenario/analysis/analysis-questions.ts";
import type { Arguments } from "../arguments.ts";
import type { Analysed } from "./read-analysed.ts";

/** A question of the analysis on the command line; `analyse-questions.ts` lists them all. */
export interface AnalyseQuestion<Id extends AnalysisId> {
  /** What it answers and its own options, for --help. */
  readonly help: string;
  /** Its own options, without dashes; each takes a value. --seed and --workers belong to all. */
  readonly options: readonly string[];
  /** Reads its options. Errors: a sentence about the option in question. */
  read(given: Arguments, analysed: Analysed): Result<AnalysisOptions<Id>, string>;
  /** The answer as text: sentences first, then tables. */
  say(answer: AnalysisAnswer<Id>, words: AnalysisWords, analysed: Analysed): string;
}
