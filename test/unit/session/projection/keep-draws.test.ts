import { expect, test } from "vitest";
import type { ProjectionProgress } from "../../../../src/engine/projection-engine.ts";
import type { ProjectionInput } from "../../../../src/model/project/input.ts";
import type { Projection } from "../../../../src/model/project/projection.ts";
import { fail, ok } from "../../../../src/model/result.ts";
import { keepDraws } from "../../../../src/session/projection/keep-draws.ts";
import type { PageEngine } from "../../../../src/session/projection/lazy-engine.ts";

/** An engine that counts what it is asked to draw, and draws at once. */
function counting() {
  const started: number[] = [];
  const engine = keepDraws({
    start: (_: ProjectionInput, { draws }: { draws: number }) => {
      started.push(draws);
      return { done: Promise.resolve(ok({ draws } as Projection)), cancel: () => {} };
    },
  } as unknown as PageEngine);
  return { engine, started };
}

test("what was drawn of an input is told again, not drawn again", async () => {
  const { engine, started } = counting();
  const input = {} as ProjectionInput;
  const first = await engine.start(input, { draws: 64 }).done;
  const news: ProjectionProgress[] = [];
  const run = engine.start(input, { draws: 64 }, (each) => news.push(each));
  expect(news).toEqual([]);
  expect(await run.done).toEqual(first);
  expect(news).toEqual([
    { kind: "draws", draws: 64, of: 64 },
    { kind: "bands", projection: { draws: 64 } },
  ]);
  expect(started).toEqual([64]);
});

test("more draws, another input and a run that is cancelled are not told of it", async () => {
  const { engine, started } = counting();
  const input = {} as ProjectionInput;
  await engine.start(input, { draws: 64 }).done;
  await engine.start(input, { draws: 512 }).done;
  await engine.start({} as ProjectionInput, { draws: 512 }).done;
  expect(started).toEqual([64, 512, 512]);
  const news: ProjectionProgress[] = [];
  const run = engine.start(input, { draws: 512 }, (each) => news.push(each));
  run.cancel();
  expect(await run.done).toEqual(fail({ code: "stale" }));
  expect(news).toEqual([]);
});
