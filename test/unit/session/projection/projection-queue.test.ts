import { afterEach, expect, test } from "vitest";
import { createCatalogue } from "../../../../src/cli/catalogue.ts";
import { createDirectProjectionEngine } from "../../../../src/engine/direct-projection-engine.ts";
import type { ProjectionEngine } from "../../../../src/engine/projection-engine.ts";
import type { ProjectionInput } from "../../../../src/model/project/input.ts";
import { fail } from "../../../../src/model/result.ts";
import {
  createProjectionQueue,
  type ProjectionQueue,
  ranks,
} from "../../../../src/session/projection/projection-queue.ts";

const grant = createCatalogue().find("urban15-2013")?.programme;
if (grant === undefined) throw new Error("urban15-2013 is not there");
const input: ProjectionInput = { programme: grant, rule: grant.rule, assumptions: {}, years: 2, seed: 5 };
const other: ProjectionInput = { ...input, seed: 6 };

let queue: ProjectionQueue;
afterEach(() => queue.dispose());
const open = (load: () => Promise<ProjectionEngine> = async () => createDirectProjectionEngine()) => {
  queue = createProjectionQueue(load);
  return queue;
};

test("two projections run one after the other, the one worked on first", async () => {
  open();
  const ends: string[] = [];
  const one = queue.project(other, 128, ranks.other, () => {});
  const mine = queue.project(input, 128, ranks.mine, () => {});
  void one.done.then(() => ends.push("other"));
  void mine.done.then(() => ends.push("mine"));
  const [first, second] = await Promise.all([mine.done, one.done]);
  expect(ends).toEqual(["mine", "other"]);
  expect(first.ok && first.value.facts.seed).toBe(5);
  expect(second.ok && second.value.facts.seed).toBe(6);
});

test("expected values come before draws under way, which then begin anew and come to the same", async () => {
  open();
  const alone = await queue.project(input, 640, ranks.mine, () => {}).done;
  let seen = 0;
  let expected = "";
  const run = queue.project(input, 640, ranks.mine, (progress) => {
    if (progress.kind === "draws" && ++seen === 2)
      void queue.expect(other).then((answer) => {
        expected = answer.ok ? `seed ${answer.value.facts.seed}` : answer.error.code;
      });
  });
  const answer = await run.done;
  expect(expected).toBe("seed 6");
  if (!answer.ok || !alone.ok) throw new Error("no projection");
  expect(answer.value.bands).toEqual(alone.value.bands);
});

test("a cancelled projection is stale at once, and the next begins", async () => {
  open();
  const long = queue.project(input, 5000, ranks.mine, () => {});
  const next = queue.project(other, 64, ranks.other, () => {});
  setTimeout(() => long.cancel(), 20);
  expect(await long.done).toEqual(fail({ code: "stale" }));
  expect((await next.done).ok).toBe(true);
});

test("questions about assumptions wait for the draws, and are stale once another input is asked about", async () => {
  open();
  const ends: string[] = [];
  const asked = [queue.sensitivity(input, "displacement"), queue.sensitivity(input, "carry-on")];
  const run = queue.project(input, 128, ranks.mine, () => {}).done.then(() => ends.push("draws"));
  const answers = await Promise.all(
    asked.map((each) =>
      each.then((answer) => {
        ends.push("question");
        return answer.ok && answer.value.parameter;
      }),
    ),
  );
  await run;
  expect(answers).toEqual(["displacement", "carry-on"]);
  expect(ends).toEqual(["draws", "question", "question"]);
  // The same input after its expected values were called off: the engine answers again.
  await queue.expect(input);
  expect((await queue.sensitivity(input, "growth")).ok).toBe(true);
  const old = queue.sensitivity(input, "growth");
  const late = queue.sensitivity(other, "growth");
  expect(await old).toEqual(fail({ code: "stale" }));
  expect((await late).ok).toBe(true);
});

test("a fault of the input is the answer to both kinds", async () => {
  open();
  const wrong = { ...input, years: 0 };
  expect(await queue.expect(wrong)).toMatchObject({ ok: false, error: { code: "outOfRange" } });
  expect(await queue.project(wrong, 64, ranks.mine, () => {}).done).toMatchObject({
    ok: false,
    error: { code: "outOfRange" },
  });
});

test("an engine that does not arrive is told, and fetched again at the next question", async () => {
  let tries = 0;
  open(async () => {
    if (++tries === 1) throw new Error("offline");
    return createDirectProjectionEngine();
  });
  expect(await queue.expect(input)).toEqual(fail({ code: "crashed" }));
  expect((await queue.expect(input)).ok).toBe(true);
});

test("once ended, the queue says so to everyone", async () => {
  open();
  const run = queue.project(input, 1_000_000, ranks.mine, () => {});
  const waiting = queue.project(other, 64, ranks.other, () => {});
  await queue.expect(input);
  queue.dispose();
  const disposed = fail({ code: "disposed" });
  expect(await run.done).toEqual(disposed);
  expect(await waiting.done).toEqual(disposed);
  expect(await queue.expect(input)).toEqual(disposed);
});
