import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newHistory, record, undo } from "../../../../src/session/history.ts";
import type { SavedWork } from "../../../../src/session/storage/saved-session.ts";
import { delayMs } from "../../../../src/session/storage/session-writer.ts";
import { newWorkspace, withCurrent } from "../../../../src/session/workspace.ts";
import { inline } from "../../scenario/link/sample.ts";
import { type Device, newDevice, openTab } from "./memory-database.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const begun = newWorkspace("urban15-2013");
const titled = (title: string) => withCurrent(begun, { utfall: 1, programme: { id: "urban15-2013" }, title });
const work = (...titles: string[]): SavedWork => ({
  history: titles.reduce((history, title) => record(history, titled(title)), newHistory(begun)),
  view: { area: "araby" },
});
const key = "urban15-2013";
const soon = () => vi.advanceTimersByTimeAsync(delayMs + 1);

async function tabWith(device: Device, ...titles: string[]) {
  const tab = openTab(device);
  expect(await tab.autosave.restore(() => {})).toBeNull();
  tab.autosave.put(key, work(...titles));
  await soon();
  return tab;
}

test("work is written within the delay, once for many changes, and comes back with its steps", async () => {
  const device = newDevice();
  const tab = openTab(device);
  expect(await tab.autosave.restore(() => {})).toBeNull();
  expect(device.desks.size).toBe(0);
  for (let at = 0; at < 50; at++) tab.autosave.put(key, work("one", `step ${at}`));
  expect(tab.autosave.status().isWaiting).toBe(true);
  await soon();
  expect(device.writes).toBe(1);
  expect(tab.autosave.status()).toMatchObject({ trouble: null, isQuarantined: false, isWaiting: false });
  tab.kill();
  const again = openTab(device, tab.session);
  const desk = await again.autosave.restore(() => {});
  expect(desk?.open).toBe(key);
  const kept = desk?.works.get(key);
  expect(kept).toEqual(work("one", "step 49"));
  expect(kept && undo(kept.history).present).toEqual(titled("one"));
});

test("a tab that died is taken over by the next; a living one is left alone", async () => {
  const device = newDevice();
  const dead = await tabWith(device, "dead");
  const alive = openTab(device);
  expect(await alive.autosave.restore(() => {})).toBeNull();
  dead.kill();
  const next = openTab(device);
  expect((await next.autosave.restore(() => {}))?.works.get(key)).toEqual(work("dead"));
});

test("two tabs never write over each other", async () => {
  const device = newDevice();
  const a = await tabWith(device, "a");
  const b = await tabWith(device, "b");
  a.autosave.put(key, work("a", "a2"));
  b.autosave.put(key, work("b", "b2"));
  await soon();
  a.kill();
  b.kill();
  expect((await openTab(device, a.session).autosave.restore(() => {}))?.works.get(key)).toEqual(
    work("a", "a2"),
  );
  expect((await openTab(device, b.session).autosave.restore(() => {}))?.works.get(key)).toEqual(
    work("b", "b2"),
  );
});

test("a duplicated tab begins with a copy on a session of its own", async () => {
  const device = newDevice();
  const first = await tabWith(device, "first");
  const copy = openTab(device, { ...first.session });
  expect((await copy.autosave.restore(() => {}))?.works.get(key)).toEqual(work("first"));
  expect(copy.session.desk).not.toBe(first.session.desk);
  copy.autosave.put(key, work("copy"));
  first.autosave.put(key, work("first", "on"));
  await soon();
  expect(device.desks.size).toBe(2);
  first.kill();
  expect((await openTab(device, first.session).autosave.restore(() => {}))?.works.get(key)).toEqual(
    work("first", "on"),
  );
});

test("without locks the second to write on a session moves to one of its own", async () => {
  const device = newDevice();
  const first = openTab(device, { desk: null }, false);
  await first.autosave.restore(() => {});
  first.autosave.put(key, work("first"));
  first.autosave.putOwn("own-two", inline);
  await soon();
  const copy = openTab(device, { ...first.session }, false);
  await copy.autosave.restore(() => {});
  copy.autosave.put(key, work("copy"));
  await soon();
  first.autosave.put(key, work("first", "on"));
  await soon();
  expect(first.session.desk).not.toBe(copy.session.desk);
  expect(device.desks.size).toBe(2);
  const desk = await openTab(device, { ...first.session }, false).autosave.restore(() => {});
  expect(desk?.works.get(key)).toEqual(work("first", "on"));
  expect(desk?.own.get("own-two")).toEqual(inline);
});

test("a full storage is said and tried again until there is room", async () => {
  const device = newDevice();
  const tab = await tabWith(device, "before");
  device.failure = new DOMException("no room", "QuotaExceededError");
  tab.autosave.put(key, work("before", "during"));
  await soon();
  expect(tab.autosave.status()).toMatchObject({ trouble: "full", isWaiting: true });
  expect(await tab.autosave.flush()).toBe(false);
  device.failure = null;
  await vi.advanceTimersByTimeAsync(6000);
  expect(tab.autosave.status()).toMatchObject({ trouble: null, isWaiting: false });
  tab.kill();
  expect((await openTab(device, tab.session).autosave.restore(() => {}))?.works.get(key)).toEqual(
    work("before", "during"),
  );
});

test("a storage that is closed from the start is said, and the page begins", async () => {
  const device = newDevice();
  device.failure = new DOMException("not here", "SecurityError");
  const tab = openTab(device);
  expect(await tab.autosave.restore(() => {})).toBeNull();
  expect(tab.autosave.status().trouble).toBe("closed");
  expect(await tab.autosave.earlier()).toEqual([]);
  expect(await tab.autosave.take("x")).toBeNull();
});

test("records that cannot be read are set aside, said, and the rest opens", async () => {
  const device = newDevice();
  const tab = await tabWith(device, "good");
  tab.autosave.put("other", { ...work("x"), history: newHistory(newWorkspace("other")) });
  await soon();
  tab.kill();
  for (const [at, record] of device.works)
    if (at.endsWith("/other")) device.works.set(at, { ...(record as object), past: [{ utfall: 1 }] });
  device.desks.set("bad", { id: "bad", format: 0 });
  const again = openTab(device, tab.session);
  const desk = await again.autosave.restore(() => {});
  expect([...(desk?.works.keys() ?? [])]).toEqual([key]);
  expect(again.autosave.status().isQuarantined).toBe(true);
  expect(device.aside).toHaveLength(2);
  expect(device.desks.has("bad")).toBe(false);
});

test("earlier work is listed, taken up, removed and forgotten", async () => {
  const device = newDevice();
  (await tabWith(device, "old")).kill();
  const tab = openTab(device);
  await tab.autosave.restore(() => {});
  await tab.autosave.begin();
  expect((await tab.autosave.earlier()).map(({ programmes }) => programmes)).toEqual([
    [{ key, title: null, names: ["old"], steps: 1, hasWork: true }],
  ]);
  const [earlier] = await tab.autosave.earlier();
  expect((await tab.autosave.take(earlier?.id ?? ""))?.works.get(key)).toEqual(work("old"));
  expect(await tab.autosave.earlier()).toEqual([]);
  await tab.autosave.begin({
    open: key,
    works: new Map([[key, work("link")]]),
    own: new Map(),
    origin: null,
  });
  expect(device.desks.size).toBe(2);
  expect(await tab.autosave.remove(earlier?.id ?? "")).toBe(true);
  expect(device.desks.size).toBe(1);
  expect(await tab.autosave.forgetAll()).toBe(true);
  expect([device.desks.size, device.works.size]).toEqual([0, 0]);
});

test("links that are only looked at push out no work", async () => {
  const device = newDevice();
  (await tabWith(device, "mine")).kill();
  const tab = openTab(device);
  await tab.autosave.restore(() => {});
  for (let at = 0; at < 50; at++) {
    const looked = { history: newHistory(begun), view: {} };
    const origin = { kind: "file", name: "a", isSeveral: false } as const;
    await tab.autosave.begin({ open: key, works: new Map([[key, looked]]), own: new Map(), origin });
  }
  tab.kill();
  await openTab(device, tab.session).autosave.restore(() => {});
  await soon();
  expect(device.desks.size).toBe(12);
  expect((await tab.autosave.earlier()).at(-1)?.programmes[0]?.names).toEqual(["mine"]);
});

test("what a page that ends had not written is there at once, with every step, and written then", async () => {
  const device = newDevice();
  const tab = await tabWith(device, "one", "two", "three");
  const history = undo(undo(work("one", "two", "three").history));
  tab.autosave.put(key, { history, view: { area: "holma" } });
  expect(tab.autosave.note()).toBe(true);
  tab.kill();
  const again = openTab(device, tab.session);
  expect((await again.autosave.restore(() => {}))?.works.get(key)).toEqual({
    history,
    view: { area: "holma" },
  });
  expect(device.journal.size).toBe(1);
  await soon();
  expect(device.journal.size).toBe(0);
  again.kill();
  expect((await openTab(device).autosave.restore(() => {}))?.works.get(key)?.history).toEqual(history);
});

test("the first change there ever was survives a page that ends, also in another tab", async () => {
  const device = newDevice();
  const tab = openTab(device);
  await tab.autosave.restore(() => {});
  tab.autosave.putOwn("own-two", inline);
  tab.autosave.put(key, work("first"));
  tab.autosave.note();
  tab.kill();
  const next = openTab(device);
  const desk = await next.autosave.restore(() => {});
  expect(desk?.works.get(key)).toEqual(work("first"));
  expect(desk?.own.get("own-two")).toEqual(inline);
});

test("a note fits whether or not what was being written has arrived", async () => {
  for (const isArriving of [true, false]) {
    const device = newDevice();
    const tab = await tabWith(device, "one", "two");
    const back = undo(work("one", "two").history);
    tab.autosave.put(key, { history: back, view: {} });
    let arrive = () => {};
    device.gate = new Promise((resolve) => {
      arrive = resolve;
    });
    await soon();
    const later = record(back, titled("other"));
    tab.autosave.put(key, { history: later, view: {} });
    tab.autosave.note();
    tab.kill();
    // What the page would ask for next never comes.
    device.gate = new Promise(() => {});
    if (isArriving) arrive();
    await vi.advanceTimersByTimeAsync(0);
    expect(device.writes).toBe(isArriving ? 2 : 1);
    device.gate = null;
    const desk = await openTab(device, { ...tab.session }).autosave.restore(() => {});
    expect(desk?.works.get(key)?.history).toEqual(later);
  }
});

test("a note that is older than what is written is left out", async () => {
  const device = newDevice();
  const tab = await tabWith(device, "one");
  tab.autosave.put(key, work("one", "two"));
  tab.autosave.note();
  const [[id, note] = ["", ""]] = device.journal;
  tab.autosave.put(key, work("one", "two", "three"));
  await soon();
  expect(device.journal.size).toBe(0);
  device.journal.set(id, note);
  tab.kill();
  expect((await openTab(device).autosave.restore(() => {}))?.works.get(key)).toEqual(
    work("one", "two", "three"),
  );
});
