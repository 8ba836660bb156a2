import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newHistory, record, undo } from "../../../../src/session/history.ts";
import type { SavedSession, SavedWork } from "../../../../src/session/storage/saved-session.ts";
import { mostUntouched } from "../../../../src/session/storage/saved-sessions.ts";
import { delayMs } from "../../../../src/session/storage/session-writer.ts";
import { newWorkspace, withCurrent } from "../../../../src/session/workspace.ts";
import { type Device, newDevice, openTab } from "./memory-database.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const key = "urban15-2013";
const begun = newWorkspace(key);
const titled = (title: string) => withCurrent(begun, { utfall: 1, programme: { id: key }, title });
const work = (...titles: string[]): SavedWork => ({
  history: titles.reduce((history, title) => record(history, titled(title)), newHistory(begun)),
  view: {},
});
const looked: SavedWork = { history: newHistory(begun), view: { outcome: "map" } };
const soon = () => vi.advanceTimersByTimeAsync(delayMs + 1);

/** A tab with a session of its own, whatever others there are. */
async function tabWith(device: Device, each: SavedWork) {
  const tab = openTab(device, { desk: "none" });
  await tab.autosave.restore(() => {});
  tab.autosave.put(key, each);
  await soon();
  return tab;
}

test("work is never removed, however much newer there is: steps, undone steps, words, targets, names", async () => {
  const device = newDevice();
  const problem = "Schools get too little.";
  const made: readonly SavedWork[] = [
    work("step"),
    { history: undo(work("step").history), view: {} },
    { history: newHistory(begun), view: { reportWords: { author: "", problem } } },
    { history: newHistory(begun), view: { projection: { targets: [{ indicator: "school" }] } } },
    { history: newHistory(titled("A name")), view: {} },
  ];
  for (const each of made) (await tabWith(device, each)).kill();
  const ids = [...device.desks.keys()];
  for (let at = 0; at < 40; at++) (await tabWith(device, work(`session ${at}`))).kill();
  for (let at = 0; at < mostUntouched + 5; at++) (await tabWith(device, looked)).kill();
  await openTab(device).autosave.restore(() => {});
  await soon();
  expect(ids.filter((id) => device.desks.has(id))).toEqual(ids);
  expect(device.desks.size).toBe(made.length + 40 + mostUntouched + 1);
});

test("what a tab holds is never removed, and a clock that ran ahead makes nothing older", async () => {
  const device = newDevice();
  const held = await tabWith(device, looked);
  const ids: string[] = [];
  for (let at = 0; at < mostUntouched + 3; at++) {
    // The clock of the first three is a year ahead.
    device.clockMs = at < 3 ? 3e10 : 0;
    const tab = await tabWith(device, looked);
    ids.push(tab.session.desk ?? "");
    tab.kill();
  }
  await openTab(device).autosave.restore(() => {});
  await soon();
  expect(device.desks.has(held.session.desk ?? "")).toBe(true);
  expect(ids.map((id) => device.desks.has(id))).toEqual(ids.map((_, at) => at >= 2));
});

test("records of a later form stay where they are, are told of and can be saved; the edition after reads them again", async () => {
  const device = newDevice();
  const tab = await tabWith(device, work("later"));
  tab.kill();
  const id = tab.session.desk ?? "";
  const [before, works] = [device.desks.get(id), [...device.works]];
  device.desks.set(id, { ...(before as object), format: 2, news: true });
  for (const [at, each] of works) device.works.set(at, { ...(each as object), format: 2 });
  const older = openTab(device, { ...tab.session });
  expect(await older.autosave.restore(() => {})).toBeNull();
  expect(older.autosave.status()).toMatchObject({ later: 1, isQuarantined: false, trouble: null });
  expect(JSON.parse((await older.autosave.laterRecords()) ?? "")).toMatchObject([
    { session: { id, news: true }, works: [{ format: 2 }], own: [] },
  ]);
  older.autosave.put(key, work("older"));
  await soon();
  expect(device.desks.get(id)).toMatchObject({ format: 2, news: true });
  expect(device.aside).toEqual([]);
  device.desks.set(id, before);
  for (const [at, each] of works) device.works.set(at, each);
  expect((await older.autosave.take(id))?.works.get(key)).toEqual(work("later"));
});

/** A tab on a device whose storage does not answer; `answer` lets it. */
async function slowTab(device: Device, session: { desk: string | null }) {
  let open = () => {};
  device.gate = new Promise((resolve) => {
    open = resolve;
  });
  const tab = openTab(device, session);
  const late = vi.fn<(session: SavedSession) => void>();
  const restored = tab.autosave.restore(late);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await restored).toBeNull();
  expect(tab.autosave.status().trouble).toBe("slow");
  const answer = async () => {
    open();
    device.gate = null;
    await vi.advanceTimersByTimeAsync(1000);
  };
  return { tab, late, answer };
}

test("a slow storage is no closed one: the work comes when it comes, also at the next load", async () => {
  const device = newDevice();
  const first = await tabWith(device, work("kept"));
  first.kill();
  const given = await slowTab(device, { ...first.session });
  // Looking around is no work, and a load that is given up changes nothing.
  given.tab.autosave.put(key, looked);
  expect(given.tab.autosave.note()).toBe(true);
  expect(given.tab.session).toEqual(first.session);
  const { tab, late, answer } = await slowTab(device, { ...first.session });
  tab.autosave.put(key, looked);
  await answer();
  expect(late.mock.calls[0]?.[0].works.get(key)).toEqual(work("kept"));
  expect(tab.autosave.status()).toMatchObject({ trouble: null, cameLate: null });
  expect(device.desks.size).toBe(1);
});

test("what was begun while a slow storage was waited for goes on; the work that came is told of and can be opened", async () => {
  const device = newDevice();
  const first = await tabWith(device, work("kept"));
  first.kill();
  const { tab, late, answer } = await slowTab(device, { ...first.session });
  tab.autosave.put(key, work("new"));
  await answer();
  expect(late).not.toHaveBeenCalled();
  const { trouble, cameLate } = tab.autosave.status();
  expect([trouble, cameLate]).toEqual([null, first.session.desk]);
  expect(tab.session.desk).not.toBe(first.session.desk);
  expect(device.desks.size).toBe(2);
  expect((await tab.autosave.take(cameLate ?? ""))?.works.get(key)).toEqual(work("kept"));
  expect(tab.autosave.status().cameLate).toBeNull();
});

test("a storage that is closed at one load only: the next brings the work", async () => {
  const device = newDevice();
  const first = await tabWith(device, work("kept"));
  first.kill();
  device.failure = new DOMException("not here", "SecurityError");
  const closed = openTab(device, first.session);
  expect(await closed.autosave.restore(() => {})).toBeNull();
  expect(closed.autosave.status().trouble).toBe("closed");
  device.failure = null;
  const desk = await openTab(device, first.session).autosave.restore(() => {});
  expect(desk?.works.get(key)).toEqual(work("kept"));
});

test("leaving loses work only with a full or closed storage", async () => {
  const device = newDevice();
  const tab = await tabWith(device, work("saved"));
  expect(tab.autosave.note()).toBe(true);
  device.failure = new DOMException("no room", "QuotaExceededError");
  tab.autosave.put(key, work("saved", "not"));
  expect(tab.autosave.note()).toBe(true);
  await soon();
  expect(tab.autosave.status().trouble).toBe("full");
  expect(tab.autosave.note()).toBe(false);
  const closed = openTab(device);
  await closed.autosave.restore(() => {});
  closed.autosave.put(key, looked);
  expect(closed.autosave.note()).toBe(true);
});
