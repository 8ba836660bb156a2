import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { modelVersion } from "../../../src/model/version.ts";
import {
  lessonLink,
  lessonProgramme,
  lessonQuestions,
  lessonWorkspace,
} from "../../../src/panels/help/lesson-workspaces.ts";
import { resultHash } from "../../../src/scenario/hash.ts";
import { digitsOfResult, longestLink } from "../../../src/scenario/link/link.ts";
import { readLink } from "../../../src/scenario/link/read-link.ts";
import { createAnswers } from "../../../src/scenario/questions.ts";
import { currentScenario } from "../../../src/session/workspace.ts";

const pack = createCatalogue().find(lessonProgramme);
if (pack === null || pack === undefined) throw new Error(`${lessonProgramme} is not there`);

const answers = createAnswers();

const awards = async (question: (typeof lessonQuestions)[number]) => {
  const { data = [], rule = pack.programme.rule } = currentScenario(lessonWorkspace(question, pack));
  answers.load(pack.about.id, pack.programme);
  const answer = await answers.ask("allocate", pack.about.id, { data, rule });
  if (!answer.ok) throw new Error(`${question}: ${answer.error.code}`);
  return new Map(answer.value.areas.map(({ id, awardSek }) => [id, awardSek as number]));
};

test("every question shows something else, and fits a link", async () => {
  const seen = await Promise.all(
    lessonQuestions.map(async (question) => JSON.stringify([...(await awards(question))])),
  );
  expect(new Set(seen).size).toBe(lessonQuestions.length);
  for (const question of lessonQuestions) expect(lessonLink(question, pack).length).toBeLessThan(longestLink);
});

test("what the questions say holds: others lose by Rinkeby's gain, the parts are equal, nobody is below the floor", async () => {
  const before = await awards("most");
  const rinkeby = await awards("others");
  expect(rinkeby.get("rinkeby")).toBeGreaterThan(before.get("rinkeby") ?? 0);
  const fewer = [...rinkeby].filter(([id, award]) => id !== "rinkeby" && award < (before.get(id) ?? 0));
  expect(fewer.length).toBeGreaterThan(3);
  const equal = [...(await awards("equal")).values()];
  expect(Math.max(...equal) - Math.min(...equal)).toBeLessThanOrEqual(1000);
  expect(Math.min(...(await awards("floor")).values())).toBeGreaterThanOrEqual(5_000_000);
});

test("every link of the lesson carries the numbers that come out when it is opened", async () => {
  for (const question of lessonQuestions) {
    const read = readLink(lessonLink(question, pack));
    if (!read.ok) throw new Error(`${question}: ${read.error.code}`);
    const { workspace, results, model } = read.value;
    expect(model).toBe(modelVersion);
    expect(results).toHaveLength(workspace.workspace.length);
    answers.load(pack.about.id, pack.programme);
    for (const [at, scenario] of workspace.workspace.entries()) {
      const answer = await answers.ask("allocate", pack.about.id, scenario);
      if (!answer.ok) throw new Error(`${question}: ${answer.error.code}`);
      expect(resultHash(answer.value).slice(0, digitsOfResult), question).toBe(results[at]);
    }
  }
});
