import { afterEach, expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { createDirectProjectionEngine } from "../../../src/engine/direct-projection-engine.ts";
import {
  type ProjectionEngine,
  type ProjectionProgress,
  ranks,
} from "../../../src/engine/projection-engine.ts";
import { createProjectionPool } from "../../../src/engine/projection-pool.ts";
import type { WorkerLike } from "../../../src/engine/worker-host.ts";
import { projectionWorker } from "../../../src/engine/workers.ts";
import type { ProjectionInput } from "../../../src/model/project/input.ts";
import { statisticsOf } from "../../../src/model/project/merger.ts";
import type { Projection } from "../../../src/model/project/projection.ts";
import { fail } from "../../../src/model/result.ts";
import { joinParts } from "../../model/project/draw-all.ts";

const grant = createCatalogue().find("urban15-2013")?.programme;
if (grant === undefined) throw new Error("urban15-2013 is not there");
const input: ProjectionInput = {
  programme: grant,
  rule: {
    ...grant.rule,
    conditions: { ...grant.rule.conditions, local: [{ municipality: "Borås", preFinancedSek: 6_000_000 }] },
  },
  assumptions: {},
  local: [{ municipality: "Södertälje", assumptions: { additionality: [0, 0.5, 1], "carry-on": 0 } }],
  years: 2,
  seed: 5,
};
const draws = 400;

let engines: ProjectionEngine[] = [];
afterEach(() => {
  for (const engine of engines) engine.dispose();
  engines = [];
});

const direct = (): ProjectionEngine => keep(createDirectProjectionEngine());
const keep = (engine: ProjectionEngine): ProjectionEngine => {
  engines.push(engine);
  return engine;
};

async function project(engine: ProjectionEngine, of = draws): Promise<Projection> {
  const answer = await engine.start(input, { draws: of }).done;
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const reference = project(direct());

/** A worker without a thread, behind two joined ports, that is replaced like one in a thread. */
const joined = (): WorkerLike => {
  const { isInThread: _, ...worker } = withMethods(projectionWorker.fallback());
  return worker;
};

/** The methods of a port, as an object that can be copied. */
const withMethods = (port: WorkerLike & { readonly isInThread?: true }) => ({
  addEventListener: port.addEventListener.bind(port),
  removeEventListener: port.removeEventListener.bind(port),
  postMessage: port.postMessage.bind(port),
  start: () => port.start?.(),
  terminate: () => port.terminate(),
  isInThread: port.isInThread,
});

/** A worker that ends after so many answers to jobs, or never answers from then on. */
function mortal(answers: number, way: "ends" | "falls silent" = "ends"): WorkerLike {
  const worker = joined();
  let left = answers;
  let ended: () => void = () => {};
  return {
    ...worker,
    addEventListener(type: string, listener: EventListenerOrEventListenerObject) {
      if (type === "error") ended = () => (listener as (event: Event) => void)(new Event("error"));
      if (type !== "message") return;
      worker.addEventListener(type, (event) => {
        const { value } = (event as MessageEvent<{ readonly value?: object }>).data;
        const isAnswer = typeof value === "object" && value !== null && "ok" in value;
        if (!isAnswer || left-- > 0) (listener as (event: Event) => void)(event);
        else if (way === "ends") ended();
      });
    },
  };
}

test.each([1, 2, 3, 7])("%d workers give the same bytes", async (size) => {
  const engine = keep(createProjectionPool({ spawn: joined, size }));
  const [one, other] = [await project(engine), await reference];
  expect(one.bands).toEqual(other.bands);
  expect(one.means).toEqual(other.means);
  expect(one.events).toEqual(other.events);
});

test("expected values come first, then draws that never fall, with bands at every stage", async () => {
  const seen: ProjectionProgress[] = [];
  const answer = await direct().start(input, { draws, stages: [64, 192] }, (progress) => seen.push(progress))
    .done;
  expect(seen[0]?.kind).toBe("expected");
  const numbers = seen.flatMap((each) => (each.kind === "draws" ? [each.draws] : []));
  expect(numbers).toEqual([64, 128, 192, 256, 320, 384, 400]);
  const stages = seen.flatMap((each) => (each.kind === "bands" ? [each.projection.draws] : []));
  expect(stages).toEqual([64, 192, 400]);
  expect(answer.ok && answer.value.bands).toEqual((await reference).bands);
});

test("bands at a stage are those of a run of so many draws", async () => {
  const seen: Projection[] = [];
  await direct().start(input, { draws, stages: [128] }, (progress) => {
    if (progress.kind === "bands") seen.push(progress.projection);
  }).done;
  expect(seen[0]?.bands).toEqual((await project(direct(), 128)).bands);
});

test("workers that die are replaced, and the run completes with the same result", async () => {
  const spawned: number[] = [];
  const spawn = () => {
    spawned.push(spawned.length);
    return spawned.length <= 3 ? mortal(spawned.length) : joined();
  };
  const projection = await project(keep(createProjectionPool({ spawn, size: 2 })));
  expect(projection.bands).toEqual((await reference).bands);
  expect(spawned.length).toBeGreaterThan(3);
});

test("a worker that falls silent is replaced", async () => {
  let spawned = 0;
  const spawn = () => (++spawned === 1 ? mortal(2, "falls silent") : joined());
  const projection = await project(keep(createProjectionPool({ spawn, size: 2, slowMs: 500 })));
  expect(projection.bands).toEqual((await reference).bands);
});

test("where workers cannot be started the fallback takes over", async () => {
  const spawn = (): WorkerLike => {
    throw new Error("not allowed here");
  };
  const projection = await project(
    keep(createProjectionPool({ spawn, fallback: projectionWorker.fallback, size: 3 })),
  );
  expect(projection.bands).toEqual((await reference).bands);
});

test("where nothing works the run fails, and says why", async () => {
  const engine = keep(createProjectionPool({ spawn: () => mortal(0), size: 2 }));
  expect(await engine.start(input, { draws }).done).toEqual(fail({ code: "crashed" }));
  const never = keep(
    createProjectionPool({
      spawn: () => {
        throw new Error("not allowed here");
      },
      size: 2,
    }),
  );
  expect(await never.start(input, { draws }).done).toEqual(fail({ code: "crashed" }));
});

/** A worker as `joined`, and what it is asked: the seed and the kind of each job, those that follow each other once. */
function overheard(): { readonly spawn: () => WorkerLike; readonly asked: readonly string[] } {
  const asked: string[] = [];
  let seed = 0;
  const hear = (message: unknown): void => {
    const { path, argumentList } = message as {
      readonly path?: readonly string[];
      readonly argumentList?: readonly { readonly value: { readonly seed: number; readonly kind: string } }[];
    };
    const value = argumentList?.[0]?.value;
    if (path?.[0] === "load" && value !== undefined) seed = value.seed;
    if (path?.[0] !== "answer" || value === undefined) return;
    const said = `${seed} ${value.kind}`;
    if (asked.at(-1) !== said) asked.push(said);
  };
  const spawn = (): WorkerLike => {
    const worker = joined();
    return {
      ...worker,
      postMessage(message: unknown, options: Transferable[]) {
        hear(message);
        worker.postMessage(message, options);
      },
    };
  };
  return { spawn, asked };
}

test("what is asked for side by side comes by rank, and what waits goes on where it was", async () => {
  const { spawn, asked: jobs } = overheard();
  const engine = keep(createProjectionPool({ spawn, size: 1 }));
  const seen: number[] = [];
  const other = { ...input, seed: 6 };
  const one = engine.start(other, { draws, rank: ranks.other }, (progress) => {
    if (progress.kind === "draws") seen.push(progress.draws);
  });
  const question = engine.sensitivity(input, "displacement");
  const current = engine.start(input, { draws });
  const expected = engine.expect({ ...input, seed: 7 });
  const [first, second, third, asked] = await Promise.all([current.done, one.done, expected, question]);
  expect(third.ok && third.value.facts.seed).toBe(7);
  expect(asked.ok).toBe(true);
  // What has begun is not broken off: its next draws wait for those of higher rank.
  expect(jobs).toEqual([
    "6 expected",
    "6 draw",
    "7 expected",
    "5 expected",
    "5 draw",
    "6 draw",
    "5 sensitivity",
  ]);
  expect(first.ok && first.value.bands).toEqual((await reference).bands);
  const alone = await direct().start(other, { draws }).done;
  expect(second.ok && second.value.bands).toEqual(alone.ok && alone.value.bands);
  // Nothing was computed twice.
  expect(seen).toEqual([64, 128, 192, 256, 320, 384, 400]);
});

test("a cancelled projection is stale at once, and its late answers change nothing", async () => {
  const engine = keep(createProjectionPool({ spawn: joined, size: 2 }));
  const late: number[] = [];
  const old = engine.start({ ...input, seed: 77 }, { draws: 100_000 }, () => late.push(1));
  await new Promise((resolve) => setTimeout(resolve, 20));
  old.cancel();
  expect(await old.done).toEqual(fail({ code: "stale" }));
  const before = late.length;
  const answer = await engine.start(input, { draws }).done;
  expect(answer.ok && answer.value.bands).toEqual((await reference).bands);
  expect(late.length).toBe(before);
});

test("a projection is called off between chunks, and another can be started", async () => {
  const engine = direct();
  let seen = 0;
  const run = engine.start(input, { draws: 1_000_000 }, (progress) => {
    if (progress.kind === "draws" && ++seen === 3) run.cancel();
  });
  expect(await run.done).toEqual(fail({ code: "stale" }));
  expect(seen).toBe(3);
  expect((await project(engine)).draws).toBe(draws);
});

test("a fault of the input is the answer", async () => {
  const answer = await direct().start({ ...input, years: 0 }, { draws }).done;
  expect(answer).toMatchObject({ ok: false, error: { code: "outOfRange", path: "years" } });
});

test("after its end an engine answers that it has ended", async () => {
  const engine = direct();
  const open = engine.start(input, { draws: 100_000 });
  engine.dispose();
  const disposed = fail({ code: "disposed" });
  expect(await open.done).toEqual(disposed);
  expect(await engine.start(input, { draws }).done).toEqual(disposed);
  expect(await engine.collect(input, draws, { part: 1, of: 2 })).toEqual(disposed);
  expect(await engine.sensitivity(input, "displacement")).toEqual(disposed);
});

test("parts of a study join to the whole", async () => {
  const whole = await reference;
  for (const of of [1, 2, 5]) {
    const parts = [];
    for (let part = 1; part <= of; part++) {
      const answer = await direct().collect(input, draws, { part, of });
      if (!answer.ok) throw new Error(answer.error.code);
      parts.push(answer.value);
    }
    const [first] = parts;
    if (first === undefined) throw new Error("no part");
    const steps = statisticsOf(joinParts(first.plan, parts), whole.facts.layout, whole.facts.unitSek);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.bands).toEqual(whole.bands);
    expect(step.value.means).toEqual(whole.means);
  }
});

test("more draws than are kept one by one: workers and parts still give the same bytes", async () => {
  const programme = createCatalogue().find("storstad-2002")?.programme;
  if (programme === undefined) throw new Error("storstad-2002 is not there");
  const long: ProjectionInput = { programme, rule: programme.rule, assumptions: {}, years: 10, seed: 3 };
  const many = 24_000;
  const run = async (size: number): Promise<Projection> => {
    const engine = keep(createProjectionPool({ spawn: joined, size }));
    const answer = await engine.start(long, { draws: many, stages: [1000] }).done;
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  };
  const whole = await run(1);
  expect(whole.quantiles).toBe("histogram");
  const two = await run(2);
  expect(two.bands).toEqual(whole.bands);
  const parts = [];
  for (const part of [1, 2]) {
    const answer = await direct().collect(long, many, { part, of: 2 });
    if (!answer.ok) throw new Error(answer.error.code);
    parts.push(answer.value);
  }
  const [first] = parts;
  if (first === undefined) throw new Error("no part");
  const steps = statisticsOf(joinParts(first.plan, parts), whole.facts.layout, whole.facts.unitSek);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.bands).toEqual(whole.bands);
  expect(step.value.means).toEqual(whole.means);
  expect(step.value.events).toEqual(whole.events);
}, 240_000);

test("more parts than chunks: some are empty", async () => {
  const answer = await direct().collect(input, 64, { part: 1, of: 3 });
  expect(answer.ok && answer.value.draws).toBe(0);
});

test("how much assumptions matter; stale once the same is asked of another input", async () => {
  const engine = direct();
  const [one, other] = await Promise.all([
    engine.sensitivity(input, "jobs-per-million"),
    engine.sensitivity(input, "displacement"),
  ]);
  if (!one.ok || !other.ok) throw new Error("no answer");
  expect(one.value).toMatchObject({ parameter: "jobs-per-million", from: -1.2, to: 8.7 });
  expect(one.value.low.jobs).toBeLessThan(0);
  expect(one.value.high.jobs).toBeGreaterThan(0);
  expect(other.value.low.jobs).toBeGreaterThan(other.value.high.jobs);
  const asked = engine.sensitivity(input, "growth");
  const later = engine.sensitivity({ ...input, seed: 9 }, "growth");
  expect(await asked).toEqual(fail({ code: "stale" }));
  expect((await later).ok).toBe(true);
});

test("a fault of the input is the answer to everything that is asked of it", async () => {
  const wrong = { ...input, years: 0 };
  const refused = { ok: false, error: { code: "outOfRange", path: "years" } };
  expect(await direct().expect(wrong)).toMatchObject(refused);
  expect(await direct().start(wrong, { draws }).done).toMatchObject(refused);
});
