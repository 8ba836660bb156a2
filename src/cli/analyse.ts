import { availableParallelism } from "node:os";
import { createAnalysisPool } from "../engine/analysis-pool.ts";
import { analysisWords } from "../i18n/analysis/analysis-words.ts";
import { later as english } from "../i18n/en/later.ts";
import { formats } from "../i18n/format.ts";
import { later as swedish } from "../i18n/sv/later.ts";
import type { Fault } from "../model/result.ts";
import type { Locale } from "../programmes/package.ts";
import { analysisJson } from "../scenario/analysis/analysis-json.ts";
import {
  type AnalysisId,
  type AnalysisOptions,
  analysisIds,
} from "../scenario/analysis/analysis-questions.ts";
import type { AnalyseQuestion } from "./analyse/analyse-question.ts";
import { analyseQuestions } from "./analyse/analyse-questions.ts";
import { type Analysed, readAnalysed } from "./analyse/read-analysed.ts";
import { readNumber } from "./analyse/read-number.ts";
import type { Arguments } from "./arguments.ts";
import type { FileCatalogue } from "./catalogue.ts";
import type { Command } from "./command.ts";
import { errorObject, type Output, sayFaults } from "./output.ts";
import { spawnThread } from "./spawn-thread.ts";

/** Milliseconds between two words about progress. */
const patience = 1000;
const questions = Object.values<{ readonly help: string; readonly options: readonly string[] }>(
  analyseQuestions,
);
const names = analysisIds.join("|");

/** The command `analyse`. */
export const analyseCommand: Command = {
  name: "analyse",
  usage: `analyse <${names}> <programme id or scenario file> [--seed 1] [--workers N] [--json] [--lang en|sv]`,
  help: `Answers a question that a table of awards does not (docs/analysis.md). Of a file that holds a workspace the
scenario that was worked on is analysed; questions that compare take its other scenarios too.

--seed             whole number that all chance follows from; 1 unless given
--workers          threads; as many as the machine has cores unless given. The answer is the same for any number.

${questions.map(({ help }) => help).join("\n\n")}

--json prints one object: { "programme", "question", "modelVersion", "answer": { ... }, "hash" }; what an answer holds is
told in docs/analysis.md. Standard error tells how far it has come.`,
  words: [2, 2],
  options: [...new Set(["seed", "workers", ...questions.flatMap(({ options }) => options)])],
  run,
};

function run(given: Arguments, catalogue: FileCatalogue, output: Output): number | Promise<number> {
  const [name = "", argument = ""] = given.words;
  const id = analysisIds.find((each) => each === name);
  if (id === undefined) {
    output.error(`There is no question ${name}: use one of ${analysisIds.join(", ")}.`);
    return 2;
  }
  const refuse = (faults: readonly Fault[]): 2 => {
    if (given.json) output.line(JSON.stringify(errorObject(faults)));
    sayFaults(argument, faults, given.locale, output);
    return 2;
  };
  const analysed = readAnalysed(argument, catalogue);
  if (!analysed.ok) return refuse(analysed.error);
  return answer(id, analysed.value, given, output, refuse);
}

/** Asks one question in threads and prints its answer. */
async function answer<Id extends AnalysisId>(
  id: Id,
  analysed: Analysed,
  given: Arguments,
  output: Output,
  refuse: (faults: readonly Fault[]) => 2,
): Promise<number> {
  const question = analyseQuestions[id] as unknown as AnalyseQuestion<Id>;
  const wrong = (sentence: string): 2 => {
    output.error(sentence);
    return 2;
  };
  for (const option of given.options.keys())
    if (!["seed", "workers", ...question.options].includes(option))
      return wrong(`The option --${option} does not belong to the question ${id}.`);
  const seed = readNumber(given, "seed", { least: 0, most: Number.MAX_SAFE_INTEGER, isWhole: true });
  if (!seed.ok) return wrong(seed.error);
  const workers = readNumber(given, "workers", { least: 1, most: 256, isWhole: true });
  if (!workers.ok) return wrong(workers.error);
  const own = question.read(given, analysed);
  if (!own.ok) return wrong(own.error);
  const options = {
    ...(seed.value !== undefined && { seed: seed.value }),
    ...own.value,
  } as AnalysisOptions<Id>;
  const engine = createAnalysisPool({
    spawn: spawnThread("analysis-thread"),
    size: workers.value ?? availableParallelism(),
  });
  const { programme, workspace } = analysed;
  const say = progress(output);
  try {
    const found = await engine.start(
      { id, programme, workspace, options },
      (news) => news.kind === "parts" && say(news.done, news.of),
    ).done;
    if (!found.ok) {
      const { error } = found;
      if (isFault(error)) return refuse([error]);
      throw new Error(`the threads of the analysis ended: ${error.code}`);
    }
    output.line(
      given.json
        ? JSON.stringify(analysisJson(programme.id, id, found.value))
        : question.say(found.value, words(analysed, given.locale), analysed),
    );
    return 0;
  } finally {
    engine.dispose();
  }
}

const words = ({ programme, package: pack }: Analysed, locale: Locale) =>
  analysisWords(
    pack ?? { programme, indicators: {}, attributes: {}, pots: {} },
    locale,
    locale === "sv" ? swedish : english,
    formats(locale),
  );

const isFault = (error: { readonly code: string }): error is Fault =>
  !["stale", "cancelled", "crashed", "noAnswer", "disposed"].includes(error.code);

/** A word on standard error about once a second. */
function progress(output: Output): (done: number, of: number) => void {
  let last = performance.now();
  return (done, of) => {
    const now = performance.now();
    if (now - last < patience) return;
    last = now;
    output.error(`${done} of ${of} parts`);
  };
}
