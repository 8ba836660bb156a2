import { afterEach, expect, test } from "vitest";
import { createCatalogue } from "../../../../src/cli/catalogue.ts";
import { createDirectProjectionEngine } from "../../../../src/engine/direct-projection-engine.ts";
import type { ProjectionEngine } from "../../../../src/engine/projection-engine.ts";
import type { ProjectionInput } from "../../../../src/model/project/input.ts";
import { fail } from "../../../../src/model/result.ts";
import { lazyEngine } from "../../../../src/session/projection/lazy-engine.ts";

const grant = createCatalogue().find("urban15-2013")?.programme;
if (grant === undefined) throw new Error("urban15-2013 is not there");
const input: ProjectionInput = { programme: grant, rule: grant.rule, assumptions: {}, years: 2, seed: 5 };

let loaded: ProjectionEngine | undefined;
afterEach(() => loaded?.dispose());
const load = async () => {
  loaded = createDirectProjectionEngine();
  return loaded;
};

test("nothing is loaded before something is asked, and then once", async () => {
  let loads = 0;
  const engine = lazyEngine(() => {
    loads += 1;
    return load();
  });
  expect(loads).toBe(0);
  const answers = await Promise.all([
    engine.expect(input),
    engine.start(input, { draws: 64 }).done,
    engine.sensitivity(input, "displacement"),
  ]);
  expect(answers.map((answer) => answer.ok)).toEqual([true, true, true]);
  expect(loads).toBe(1);
});

test("what is cancelled before the engine is there never starts; after, it ends", async () => {
  const engine = lazyEngine(load);
  const early = engine.start(input, { draws: 1_000_000 });
  early.cancel();
  expect(await early.done).toEqual(fail({ code: "stale" }));
  const late = engine.start(input, { draws: 1_000_000 }, (progress) => {
    if (progress.kind === "draws") late.cancel();
  });
  expect(await late.done).toEqual(fail({ code: "stale" }));
});

test("an engine that cannot be loaded is the answer, and it is loaded again at the next question", async () => {
  let tries = 0;
  const engine = lazyEngine(async () => {
    if (++tries === 1) throw new Error("offline");
    return load();
  });
  expect(await engine.expect(input)).toEqual(fail({ code: "crashed" }));
  expect((await engine.expect(input)).ok).toBe(true);
});
