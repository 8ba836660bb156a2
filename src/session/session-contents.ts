import { type Accessor, createSignal, untrack } from "solid-js";
import type { About, ProgrammePackage } from "../programmes/package.ts";
import type { InlineProgramme } from "../scenario/scenario.ts";
import { openProgramme, programmeList } from "./catalogue.ts";
import { freeKey } from "./free-key.ts";
import { withKeptSums } from "./kept-sums.ts";
import { keptView } from "./kept-view.ts";
import { sameData } from "./same-data.ts";
import { newWork, type Work } from "./simulator.ts";
import type { Origin, SavedSession, SavedWork } from "./storage/saved-session.ts";
import type { ViewState } from "./view-state.ts";

/** What is on screen: a programme, and the work on it to go on from. A new one means another page. */
export interface Shown {
  readonly package: ProgrammePackage;
  readonly work: Work;
}

/** What the open session holds: the work on each programme, the user's own data, and where it came from. */
export interface SessionContents {
  readonly works: ReadonlyMap<string, SavedWork>;
  /** The user's own programmes, as the menu names them. */
  readonly own: Accessor<readonly About[]>;
  readonly origin: Accessor<Origin | null>;
  setOrigin(origin: Origin | null): void;
  /** Puts a session in the place of the one that is open; null: an empty one. The caller shows one of its programmes. */
  fill(saved: Omit<SavedSession, "id"> | null): Promise<void>;
  /** A programme by its key, the first where there is no such. Rejects where its files do not arrive. */
  find(key: string): Promise<ProgrammePackage>;
  /** A programme with the work on it as it was left. */
  shownOf(pack: ProgrammePackage): Shown;
  keep(key: string, work: Work): void;
  /** The user's own data under its key. */
  inlineOf(key: string): InlineProgramme | undefined;
  /** The same data where it was brought before. */
  broughtBefore(inline: InlineProgramme): ProgrammePackage | undefined;
  /** Takes data in under a free key; `packed`: it as the page takes it, under the key that it is to have. */
  takeIn(inline: InlineProgramme, packed: (key: string) => ProgrammePackage): ProgrammePackage;
}

/** Keys of the product's own programmes, and how one is opened. */
export const catalogue = { ids: programmeList.map(({ id }) => id), open: openProgramme };

/** The key of the programme that an empty session shows. */
export function firstProgramme(): string {
  const [about] = programmeList;
  if (about === undefined) throw new Error("there is no programme");
  return about.id;
}

interface Own {
  readonly inline: InlineProgramme;
  readonly pack: ProgrammePackage;
}

/** Programmes of the user's own as the page takes them; what makes them is loaded by those who have some. */
async function packedOwn(all: Iterable<readonly [string, InlineProgramme]>) {
  const inlines = [...all];
  if (inlines.length === 0) return [];
  const { packageOfInline } = await import("./own-package.ts");
  return inlines.map(([key, inline]) => [key, { inline, pack: packageOfInline(inline, key) }] as const);
}

/** See SessionContents: an empty session. */
export function createSessionContents(): SessionContents {
  let works = new Map<string, SavedWork>();
  let lastView: ViewState | undefined;
  const [own, setOwn] = createSignal<ReadonlyMap<string, Own>>(new Map());
  const [origin, setOrigin] = createSignal<Origin | null>(null);

  return {
    get works() {
      return works;
    },
    own: () => [...own().values()].map(({ pack }) => pack.about),
    origin,
    setOrigin,
    async fill(saved) {
      const theirs = await packedOwn(saved?.own ?? []);
      works = new Map(saved?.works);
      lastView = undefined;
      setOwn(new Map(theirs));
      setOrigin(saved?.origin ?? null);
    },
    async find(key) {
      const mine = untrack(own).get(key);
      if (mine !== undefined) return mine.pack;
      return openProgramme(catalogue.ids.includes(key) ? key : firstProgramme());
    },
    shownOf(pack) {
      const kept = works.get(pack.about.id);
      if (kept === undefined) return { package: pack, work: newWork(pack, lastView) };
      const history = withKeptSums(kept.history, kept.view);
      return { package: pack, work: { history, view: keptView(kept.view, pack.programme) } };
    },
    keep(key, work) {
      works.set(key, work);
      lastView = work.view;
    },
    inlineOf: (key) => own().get(key)?.inline,
    broughtBefore: (inline) => [...own().values()].find((each) => sameData(each.inline, inline))?.pack,
    takeIn(inline, packed) {
      const key = freeKey(inline.id, (id) => catalogue.ids.includes(id) || own().has(id));
      const pack = packed(key);
      setOwn(new Map([...own(), [key, { inline, pack }]]));
      // What was asked of another programme may need more than these data have: they open with what is paid.
      if (lastView !== undefined) lastView = { ...lastView, outcome: "payouts" };
      return pack;
    },
  };
}
