import { createAutosave } from "../../../../src/session/storage/autosave.ts";
import type { AutosaveParts } from "../../../../src/session/storage/autosave-parts.ts";
import type { Journal, JournalEntry } from "../../../../src/session/storage/journal.ts";
import type { SessionDatabase } from "../../../../src/session/storage/session-database.ts";

/** What the browser of these tests holds: records, locks, and how the storage behaves. */
export interface Device {
  readonly desks: Map<string, unknown>;
  readonly works: Map<string, unknown>;
  readonly own: Map<string, unknown>;
  readonly aside: unknown[];
  readonly journal: Map<string, string>;
  readonly locks: Set<string>;
  /** What every use of the storage fails with. */
  failure: Error | null;
  /** What every use of the storage waits for. */
  gate: Promise<void> | null;
  writes: number;
  /** The counter that all tabs share. */
  order: number;
  /** How far the clock is ahead. */
  clockMs: number;
}

export const newDevice = (): Device => ({
  desks: new Map(),
  works: new Map(),
  own: new Map(),
  aside: [],
  journal: new Map(),
  locks: new Set(),
  failure: null,
  gate: null,
  writes: 0,
  order: 0,
  clockMs: 0,
});

const keyOf = (record: { desk: string; programme: string }) => `${record.desk}/${record.programme}`;

function memoryDatabase(device: Device): SessionDatabase {
  const use = async () => {
    await device.gate;
    if (device.failure !== null) throw device.failure;
  };
  const ofDesk = (store: Map<string, unknown>, desk: string) =>
    [...store].filter(([key]) => key.startsWith(`${desk}/`));
  return {
    async sessions() {
      await use();
      return structuredClone([...device.desks.values()]);
    },
    async read(desk) {
      await use();
      const records = (store: Map<string, unknown>) =>
        structuredClone(ofDesk(store, desk).map(([, record]) => record));
      return { works: records(device.works), own: records(device.own) };
    },
    async write({ desk, works, own, expected }) {
      await use();
      const found = device.desks.get(desk.id) as { writer: string } | undefined;
      if (found === undefined && expected !== null) return "gone";
      if (found !== undefined && found.writer !== expected) return "taken";
      device.writes += 1;
      device.desks.set(desk.id, structuredClone(desk));
      for (const each of works) device.works.set(keyOf(each), structuredClone(each));
      for (const each of own) device.own.set(keyOf(each), structuredClone(each));
      return "written";
    },
    async quarantine(kind, record) {
      await use();
      device.aside.push(record);
      for (const [key, each] of device[kind])
        if (JSON.stringify(each) === JSON.stringify(record)) device[kind].delete(key);
    },
    async remove(desks) {
      await use();
      for (const desk of desks) {
        device.desks.delete(desk);
        for (const store of [device.works, device.own])
          for (const [key] of ofDesk(store, desk)) store.delete(key);
      }
    },
    async clear() {
      await use();
      for (const store of [device.desks, device.works, device.own]) store.clear();
      device.aside.length = 0;
    },
  };
}

const memoryJournal = ({ journal }: Device): Journal => ({
  entries: () => [...journal.values()].map((text): JournalEntry => JSON.parse(text)),
  write(entry) {
    journal.set(entry.desk.id, JSON.stringify(entry));
    return true;
  },
  remove: (desk) => void journal.delete(desk),
  clear: () => journal.clear(),
});

let ids = 0;
let clock = 1000;

/** A tab on the device; `session` is what the browser gives back to it after a reload. */
export function openTab(device: Device, session: { desk: string | null } = { desk: null }, hasLocks = true) {
  const held = new Set<string>();
  const parts: AutosaveParts = {
    database: memoryDatabase(device),
    journal: memoryJournal(device),
    tab: {
      session: () => session.desk,
      setSession: (id) => {
        session.desk = id;
      },
    },
    async lock(desk) {
      if (!hasLocks) return () => {};
      if (device.locks.has(desk)) return null;
      device.locks.add(desk);
      held.add(desk);
      return () => {
        device.locks.delete(desk);
        held.delete(desk);
      };
    },
    now: () => ++clock + device.clockMs,
    nextOrder: (least) => Math.max(device.order++, least) + 1,
    newId: () => `id${++ids}`,
  };
  const autosave = createAutosave(parts);
  return {
    autosave,
    session,
    /** The tab ends without a word. */
    kill() {
      for (const desk of held) device.locks.delete(desk);
    },
  };
}
