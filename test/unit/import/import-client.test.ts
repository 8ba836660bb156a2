import { expose } from "comlink";
import { expect, test } from "vitest";
import { createImportClient } from "../../../src/engine/import-client.ts";
import type { WorkerLike } from "../../../src/engine/worker-host.ts";
import { createImporter } from "../../../src/import/importer.ts";
import { writeData } from "../../../src/import/saved-data.ts";
import { bufferOf, bytesOf, emptyMapping, fixture, importTable, programmeOf } from "./import-table.ts";

interface Fake extends WorkerLike {
  dispatchEvent(event: Event): boolean;
  isTerminated(): boolean;
}

/** A worker without a thread: the importer itself behind two joined ports, or one that never answers; null: one that never starts. */
function fakeWorker(api: object | null): Fake {
  const { port1, port2 } = new MessageChannel();
  if (api !== null) expose(api, port2);
  let terminated = false;
  return Object.assign(port1, {
    isTerminated: () => terminated,
    terminate() {
      terminated = true;
      port1.close();
    },
  });
}

/** A client on fake workers made by `api`, and those it has started. */
function start(api: () => object, limitMs?: number) {
  const workers: Fake[] = [];
  const client = createImportClient({
    spawn() {
      const worker = fakeWorker(api());
      workers.push(worker);
      return worker;
    },
    ...(limitMs === undefined ? {} : { limitMs }),
  });
  return { client, workers };
}

const silent = () => ({ read: () => new Promise(() => undefined) });
const source = (name: string) => ({ name, bytes: bufferOf(fixture(name)) });

test("a file becomes a programme: read, checked, built, its observations in parts", async () => {
  const { client, workers } = start(createImporter);
  expect(workers).toHaveLength(0);
  const read = await client.read({ ...source("pxweb.csv"), name: "table.csv" }, {});
  if (!read.ok) throw new Error(read.error.code);
  const checked = await client.check(read.value.mapping);
  expect(checked).toMatchObject({ ok: true, value: { checked: { faults: [] } } });
  const built = await client.build(read.value.mapping, { title: "Own", budgetSek: 10_000_000 });
  expect(built).toEqual({ ok: true, value: programmeOf(await importTable(fixture("pxweb.csv"))) });
  expect(await client.save()).toMatchObject({ ok: true });
  client.cancel();
  expect(workers.map((worker) => worker.isTerminated())).toEqual([true]);
});

test("many observations arrive whole, part by part", async () => {
  const rows = Array.from({ length: 20_001 }, (_, at) => `${at};${at % 100}`).join("\n");
  const inline = programmeOf(await importTable(`id;Employed, % 2012\n${rows}`));
  const written = writeData(inline);
  if (!written.ok) throw new Error(written.error.code);
  const { client } = start(createImporter);
  expect(await client.open(bufferOf(bytesOf(written.value)))).toEqual({ ok: true, value: inline });
  client.cancel();
});

test("a file that is refused is an answer, and the worker stays", async () => {
  const { client, workers } = start(createImporter);
  expect(await client.read({ name: "x", text: "" }, {})).toEqual({ ok: false, error: { code: "emptyFile" } });
  expect(await client.open(bufferOf(bytesOf("{")))).toMatchObject({
    ok: false,
    error: [{ code: "notJson" }],
  });
  expect(workers).toHaveLength(1);
  client.cancel();
});

test("stopping answers what is being read, and the next question starts another worker", async () => {
  const { client, workers } = start(silent);
  const reading = client.read(source("pxweb.csv"), {});
  client.cancel();
  expect(await reading).toEqual({ ok: false, error: { code: "cancelled" } });
  const again = client.read(source("pxweb.csv"), {});
  expect(workers).toHaveLength(2);
  client.cancel();
  expect(await again).toMatchObject({ ok: false });
});

test("a worker that ends, throws, or takes too long is answered for", async () => {
  const mapping = emptyMapping;
  const dying = start(() => ({ ...silent(), check: () => null }));
  // An answer shows that it has started.
  await dying.client.check(mapping);
  const lost = dying.client.read(source("pxweb.csv"), {});
  dying.workers[0]?.dispatchEvent(new Event("error"));
  expect(await lost).toEqual({ ok: false, error: { code: "crashed" } });

  const throwing = start(() => ({
    check() {
      throw new Error("a bug");
    },
  }));
  expect(await throwing.client.check(mapping)).toEqual({ ok: false, error: { code: "crashed" } });

  const slow = start(silent, 50);
  expect(await slow.client.read(source("pxweb.csv"), {})).toEqual({ ok: false, error: { code: "tooSlow" } });
  expect(slow.workers).toHaveLength(1);
  expect(slow.workers[0]?.isTerminated()).toBe(true);
});

test("where no worker can be started, that is the answer", async () => {
  const client = createImportClient({
    spawn() {
      throw new Error("not allowed");
    },
  });
  expect(await client.read({ name: "x", text: "a" }, {})).toEqual({ ok: false, error: { code: "crashed" } });
});

test.each(["throws", "ends", "is silent"])(
  "where a worker %s at the start, what stands in for it reads the same file",
  async (how) => {
    let spawned = 0;
    const client = createImportClient({
      spawn() {
        spawned += 1;
        if (how === "throws") throw new Error("not allowed");
        const worker = fakeWorker(null);
        if (how === "ends") setTimeout(() => worker.dispatchEvent(new Event("error")));
        return worker;
      },
      fallback: () => Object.assign(fakeWorker(createImporter()), { isInThread: true } as const),
      startLimitMs: 20,
    });
    const read = await client.read(source("pxweb.csv"), {});
    if (!read.ok) throw new Error(read.error.code);
    expect(await client.check(read.value.mapping)).toMatchObject({ ok: true });
    expect(spawned).toBe(2);
    client.cancel();
  },
);

test("a worker that has answered once is not replaced by what would stand in for it", async () => {
  const workers: Fake[] = [];
  const client = createImportClient({
    spawn() {
      workers.push(fakeWorker(createImporter()));
      return workers.at(-1) as Fake;
    },
    fallback() {
      throw new Error("never asked for");
    },
  });
  expect(await client.read(source("pxweb.csv"), {})).toMatchObject({ ok: true });
  const lost = client.read(source("pxweb.csv"), {});
  workers[0]?.dispatchEvent(new Event("error"));
  expect(await lost).toEqual({ ok: false, error: { code: "crashed" } });
  expect(await client.read(source("pxweb.csv"), {})).toMatchObject({ ok: true });
  client.cancel();
});

test("a worker that started anew holds no table", async () => {
  const { client } = start(createImporter);
  const read = await client.read(source("pxweb.csv"), {});
  if (!read.ok) throw new Error(read.error.code);
  client.cancel();
  expect(await client.check(read.value.mapping)).toEqual({ ok: false, error: { code: "crashed" } });
  expect(await client.save()).toEqual({ ok: false, error: { code: "crashed" } });
  client.cancel();
});
