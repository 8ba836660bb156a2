import { createCatalogue } from "../../../../src/cli/catalogue.ts";
import type { ProgrammePackage } from "../../../../src/programmes/package.ts";
import type { AnalysisQuestion } from "../../../../src/scenario/analysis/analysis-question.ts";
import {
  type AnalysisAnswer,
  type AnalysisId,
  type AnalysisOptions,
  analysisQuestions,
} from "../../../../src/scenario/analysis/analysis-questions.ts";
import { createSubject } from "../../../../src/scenario/analysis/subject.ts";
import type { Changes } from "../../../../src/scenario/resolve-scenario.ts";

const catalogue = createCatalogue();

/** A programme of the product. */
export function packageOf(id: string): ProgrammePackage {
  const found = catalogue.find(id);
  if (found === undefined) throw new Error(`no programme ${id}`);
  return found;
}

/**
 * The answer to a question about a scenario beside the programme as it is; every part is made by a question of its own, in
 * turned order, as several workers would.
 */
export async function answerTo<Id extends AnalysisId>(
  id: Id,
  pack: ProgrammePackage,
  changes: Changes,
  options: AnalysisOptions<Id>,
): Promise<AnalysisAnswer<Id>> {
  const question = (await analysisQuestions[id]()) as unknown as AnalysisQuestion<object, unknown, unknown>;
  const prepare = () => {
    const workspace = { scenarios: [{}, changes], baseline: 0, current: 1 };
    const prepared = question.prepare(createSubject(pack.programme, workspace), options);
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.error));
    return prepared.value;
  };
  const { parts, answer } = prepare();
  const made = new Map<number, unknown>();
  const [one, other] = [prepare(), prepare()];
  for (let part = parts - 1; part >= 0; part--) {
    const found = (part % 2 === 0 ? one : other).compute(part);
    if (!found.ok) throw new Error(JSON.stringify(found.error));
    // What travels between threads is plain data.
    made.set(part, structuredClone(found.value));
  }
  const found = answer(Array.from({ length: parts }, (_, part) => made.get(part)));
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value as AnalysisAnswer<Id>;
}
