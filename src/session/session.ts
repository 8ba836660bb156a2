import { type Accessor, createSignal, untrack } from "solid-js";
import type { About, ProgrammePackage } from "../programmes/package.ts";
import type { Link } from "../scenario/link/link.ts";
import type { InlineProgramme, Workspace } from "../scenario/scenario.ts";
import { openProgramme, programmeList } from "./catalogue.ts";
import { freeKey } from "./free-key.ts";
import { newHistory, record } from "./history.ts";
import type { Arrived } from "./incoming/join-sessions.ts";
import type { IncomingProblem } from "./incoming/read-incoming.ts";
import { withKeptSums } from "./kept-sums.ts";
import { keptView } from "./kept-view.ts";
import { sameData } from "./same-data.ts";
import { newWork, type Work } from "./simulator.ts";
import type { Autosave } from "./storage/autosave.ts";
import { forgetChosenSources } from "./storage/chosen-source.ts";
import { holdsWork, isWork, isWorkedOn } from "./storage/holds-work.ts";
import type { Origin, SavedSession, SavedWork } from "./storage/saved-session.ts";
import type { ViewState } from "./view-state.ts";
import { newWorkspace, withAdded } from "./workspace.ts";
import { writtenOut } from "./written-out.ts";

/** What is on screen: a programme, and the work on it to go on from. A new one means another page. */
export interface Shown {
  readonly package: ProgrammePackage;
  readonly work: Work;
}

/** What could not be opened, and why. */
export interface NotOpened {
  readonly what: "link" | "file";
  /** Name of the file. */
  readonly name: string;
  readonly problem: IncomingProblem;
}

/** A link, and what it is called among others. */
export interface NamedLink {
  readonly name: string;
  readonly link: string;
}

/** What several links and files say, each by itself, and those that cannot be opened. */
export interface ReadSeveral {
  readonly arrived: readonly Arrived[];
  readonly failed: readonly NotOpened[];
}

/** The tab's session: which programme is on screen, the work on the others, the user's own data, and the autosave of all of it. */
export interface Session {
  readonly shown: Accessor<Shown>;
  /** The user's own programmes, as the menu names them. */
  readonly own: Accessor<readonly About[]>;
  /** The files of the programme last asked for did not arrive. */
  readonly isProgrammeLost: Accessor<boolean>;
  /** Where the work came from, until that is closed. */
  readonly origin: Accessor<Origin | null>;
  /** What could not be opened, until that is closed. */
  readonly notOpened: Accessor<readonly NotOpened[]>;
  /** Name of the large file that is being read; null while none is. */
  readonly reading: Accessor<string | null>;
  readonly autosave: Autosave;
  /** Shows a programme, with the work on it as it was left. */
  open(id: string): Promise<void>;
  /** Shows data that the user brought; `packed`: it as the page takes it, under the id that it is to have. */
  bring(inline: InlineProgramme, packed: (id: string) => ProgrammePackage): void;
  /** The work on the programme on screen has changed. */
  changed(work: Work): void;
  /** Opens a link on a session of its own; what was open stays saved. Whether it could be opened. */
  openLink(fragment: string): Promise<boolean>;
  /** The same with what a link would hold, made in this page: it may be too large for one. */
  openMade(link: Link): Promise<boolean>;
  /** The same with a file; a newer one takes the place of one that is still being read. */
  openFile(file: File): Promise<boolean>;
  /**
   * Opens several links and files as one session, their scenarios beside one another; one that is alone, or the only one
   * that can be opened, as `openLink` and `openFile` do. Whether any could be opened.
   */
  openSeveral(links: readonly NamedLink[], files: readonly File[]): Promise<boolean>;
  /** Reads several links and files without opening any. */
  readSeveral(links: readonly NamedLink[], files: readonly File[]): Promise<ReadSeveral>;
  /** What one had oneself of the programme on screen, before what came was opened; null where that is nothing. */
  ownWorkspace(): Promise<Workspace | null>;
  /**
   * Back to one's own session, with the scenarios that came beside one's own, but for those that say what one of one's
   * own does; `name`: where they came from, for those without a name and behind a name that is taken. Whether there was
   * one.
   */
  addToOwn(name: string): Promise<boolean>;
  /** Gives up the file that is being read: nothing changes. */
  stopReading(): void;
  /** Opens another saved session; whether it could be opened. */
  openSaved(saved: string): Promise<boolean>;
  /** From what came to where one was: the session that it was opened from, an empty one where nothing was made on that. */
  goBack(): Promise<void>;
  /** An empty session; what was open stays saved. */
  beginNew(): Promise<void>;
  /** Forgets what lessons opened on this device, but for what is on screen and what other tabs have. Whether the browser let us. */
  forgetLessons(): Promise<boolean>;
  /** Forgets all work on this device, and begins anew. Whether the browser let us. */
  forgetAll(): Promise<boolean>;
  closeOrigin(): void;
  closeNotOpened(): void;
  /** The workspace as it leaves the page: the user's own data written out in it. */
  outgoing(workspace: Workspace): Workspace;
}

/** What the address of a link carries: all from its #. */
const fragmentOf = (link: string): string => {
  const at = link.indexOf("#");
  return at < 0 ? link.trim() : link.slice(at).trim();
};

/** A file's name without its ending. */
const nameOfFile = (name: string): string => name.replace(/(\.utfall)?\.json$/i, "");

const first = (): string => {
  const [about] = programmeList;
  if (about === undefined) throw new Error("there is no programme");
  return about.id;
};

const catalogue = { ids: programmeList.map(({ id }) => id), open: openProgramme };

/**
 * Sets up the tab's session: what the address carries, else what was saved, else the first programme as it is.
 * Rejects where not even the files of the first programme arrive.
 */
export async function createSession(autosave: Autosave, link: string | null): Promise<Session> {
  let works = new Map<string, SavedWork>();
  let lastView: ViewState | undefined;
  let asked = 0;
  const [own, setOwn] = createSignal<
    ReadonlyMap<string, { inline: InlineProgramme; pack: ProgrammePackage }>
  >(new Map());
  const [isProgrammeLost, setProgrammeLost] = createSignal(false);
  const [origin, setOrigin] = createSignal<Origin | null>(null);
  const [notOpened, setNotOpened] = createSignal<readonly NotOpened[]>([]);
  const [reading, setReading] = createSignal<string | null>(null);
  let stop = new AbortController();

  const workOn = (pack: ProgrammePackage): Work => {
    const kept = works.get(pack.about.id);
    if (kept === undefined) return newWork(pack, lastView);
    return { history: withKeptSums(kept.history, kept.view), view: keptView(kept.view, pack.programme) };
  };
  const shownOf = (pack: ProgrammePackage): Shown => ({ package: pack, work: workOn(pack) });
  /** Programmes of the user's own as the page takes them; what makes them is loaded by those who have some. */
  const ownOf = async (all: Iterable<readonly [string, InlineProgramme]>) => {
    const inlines = [...all];
    if (inlines.length === 0) return [];
    const { packageOfInline } = await import("./own-package.ts");
    return inlines.map(([key, inline]) => [key, { inline, pack: packageOfInline(inline, key) }] as const);
  };

  /** Puts a session's works in the place of those that are open; null: an empty session. The caller shows one of them. */
  const fill = async (saved: Omit<SavedSession, "id"> | null): Promise<void> => {
    const theirs = await ownOf(saved?.own ?? []);
    works = new Map(saved?.works);
    lastView = undefined;
    setOwn(new Map(theirs));
    setOrigin(saved?.origin ?? null);
  };
  const find = async (key: string): Promise<ProgrammePackage> => {
    const mine = untrack(own).get(key);
    if (mine !== undefined) return mine.pack;
    return openProgramme(catalogue.ids.includes(key) ? key : first());
  };

  /** What came, with the way back: to the session of this tab, past what also came and was only looked at. */
  const withWayBack = (incoming: Omit<SavedSession, "id">): Omit<SavedSession, "id"> => {
    const came = untrack(origin);
    const looked = [...works.values()].some(came === null ? holdsWork : isWorkedOn) ? null : came;
    const from = looked === null ? autosave.ofTab() : looked.from;
    return { ...incoming, origin: incoming.origin && { ...incoming.origin, from } };
  };

  let cameLate: (session: SavedSession) => void = () => {};
  const late = new Promise<SavedSession>((resolve) => {
    cameLate = resolve;
  });

  /** What the address or the last visit has to open with. */
  const begin = async (): Promise<ProgrammePackage> => {
    let saved: Omit<SavedSession, "id"> | null = null;
    if (link !== null) {
      const incoming = await (await import("./incoming/read-incoming.ts")).readIncomingLink(link, catalogue);
      if (incoming.ok) {
        saved = withWayBack(incoming.value);
        await autosave.begin(saved);
      } else setNotOpened([{ what: "link", name: "", problem: incoming.error }]);
    }
    saved ??= await autosave.restore(cameLate);
    await fill(saved);
    const key = saved?.open ?? first();
    try {
      return await find(key);
    } catch (error) {
      if (key === first()) throw error;
      setProgrammeLost(true);
      return openProgramme(first());
    }
  };
  const [shown, setShown] = createSignal<Shown>(shownOf(await begin()));

  const show = (pack: ProgrammePackage): void => {
    asked += 1;
    setProgrammeLost(false);
    setShown(shownOf(pack));
  };
  const open = async (id: string): Promise<void> => {
    asked += 1;
    const at = asked;
    try {
      const pack = await find(id);
      // The latest wish counts, whatever arrives first.
      if (at !== asked) return;
      show(pack);
      autosave.putOpen(pack.about.id);
    } catch {
      if (at === asked) setProgrammeLost(true);
    }
  };
  /** Shows what a saved session has open; the files of its programme may not arrive, then the first is shown. */
  const showSaved = async (saved: Omit<SavedSession, "id"> | null): Promise<void> => {
    await fill(saved);
    setNotOpened([]);
    let isLost = false;
    const pack = await find(saved?.open ?? first()).catch(() => {
      isLost = true;
      return openProgramme(first());
    });
    show(pack);
    setProgrammeLost(isLost);
  };
  void late.then(showSaved);

  type Reading = typeof import("./incoming/read-incoming.ts");
  const openIncoming = async (
    what: NotOpened["what"],
    name: string,
    read: (reading: Reading) => ReturnType<Reading["readIncomingLink"]>,
  ): Promise<boolean> => {
    const reading = await import("./incoming/read-incoming.ts").catch(() => null);
    const incoming =
      reading === null ? ({ ok: false, error: { code: "notArrived" } } as const) : await read(reading);
    if (!incoming.ok) {
      if (incoming.error.code === "cancelled") return false;
      setNotOpened([{ what, name, problem: incoming.error }]);
      return false;
    }
    const arriving = withWayBack(incoming.value);
    await autosave.begin(arriving);
    await showSaved(arriving);
    return true;
  };
  const beginNew = async (): Promise<void> => {
    await autosave.begin();
    await showSaved(null);
  };
  const openSaved = async (id: string): Promise<boolean> => {
    const saved = await autosave.take(id);
    if (saved !== null) await showSaved(saved);
    return saved !== null;
  };

  /** The session of one's own that was left for what came. */
  const ownSession = async (): Promise<string | undefined> =>
    untrack(origin)?.from ??
    (await autosave.earlier()).find((each) => each.origin === null || isWork(each))?.id;

  /** What several links and files say, each by itself, and those that cannot be opened. */
  const readSeveral = async (links: readonly NamedLink[], files: readonly File[]): Promise<ReadSeveral> => {
    const failed: NotOpened[] = [];
    const arrived: Arrived[] = [];
    const reading = await import("./incoming/read-incoming.ts").catch(() => null);
    if (reading === null) {
      const name = files[0]?.name ?? "";
      return { arrived, failed: [{ what: "file", name, problem: { code: "notArrived" } }] };
    }
    const take = (
      what: NotOpened["what"],
      name: string,
      read: Awaited<ReturnType<Reading["readIncomingLink"]>>,
    ) => {
      if (!read.ok) failed.push({ what, name, problem: read.error });
      else arrived.push({ name, session: read.value });
    };
    for (const { name, link } of links)
      take("link", name, await reading.readIncomingLink(fragmentOf(link), catalogue));
    for (const file of files)
      take("file", nameOfFile(file.name), await reading.readIncomingFile(file, catalogue));
    return { arrived, failed };
  };

  const openSeveral = async (links: readonly NamedLink[], files: readonly File[]): Promise<boolean> => {
    const joining = await import("./incoming/join-sessions.ts").catch(() => null);
    if (joining === null) {
      setNotOpened([{ what: "file", name: files[0]?.name ?? "", problem: { code: "notArrived" } }]);
      return false;
    }
    const { arrived, failed } = await readSeveral(links, files);
    const [first, ...others] = arrived;
    if (first === undefined) {
      setNotOpened(failed);
      return false;
    }
    const { session, full } =
      others.length === 0
        ? { session: first.session, full: [] }
        : joining.joinOpened([first, ...others], (key) => catalogue.ids.includes(key));
    const coming = withWayBack(session);
    await autosave.begin(coming);
    await showSaved(coming);
    setNotOpened([
      ...failed,
      ...full.map((name): NotOpened => ({ what: "file", name, problem: { code: "noRoom" } })),
    ]);
    return true;
  };

  return {
    shown,
    own: () => [...own().values()].map(({ pack }) => pack.about),
    isProgrammeLost,
    origin,
    notOpened,
    reading,
    autosave,
    open,
    bring(inline, packed) {
      const same = [...own().values()].find((each) => sameData(each.inline, inline));
      if (same !== undefined) {
        show(same.pack);
        autosave.putOpen(same.pack.about.id);
        return;
      }
      const key = freeKey(inline.id, (id) => catalogue.ids.includes(id) || own().has(id));
      const pack = packed(key);
      setOwn(new Map([...own(), [key, { inline, pack }]]));
      autosave.putOwn(key, inline);
      // What was asked of another programme may need more than these data have: they open with what is paid.
      if (lastView !== undefined) lastView = { ...lastView, outcome: "payouts" };
      show(pack);
      autosave.put(key, shown().work);
    },
    changed(work) {
      const key = shown().package.about.id;
      works.set(key, work);
      lastView = work.view;
      autosave.put(key, work);
    },
    openLink: (fragment) =>
      openIncoming("link", "", ({ readIncomingLink }) => readIncomingLink(fragment, catalogue)),
    openMade: (link) => openIncoming("link", "", ({ placeLink }) => placeLink(link, catalogue)),
    async openFile(file) {
      stop.abort();
      const mine = new AbortController();
      stop = mine;
      const isOpened = await openIncoming("file", file.name, ({ readIncomingFile, readLarge }) =>
        readIncomingFile(file, catalogue, (bytes) => {
          setReading(file.name);
          return readLarge(bytes, mine.signal);
        }),
      );
      if (stop === mine) setReading(null);
      return isOpened;
    },
    openSeveral,
    readSeveral,
    async ownWorkspace() {
      const key = untrack(shown).package.about.id;
      const id = await ownSession();
      const saved = id === undefined ? null : await autosave.read(id);
      return saved?.works.get(key)?.history.present ?? null;
    },
    async addToOwn(name) {
      const key = untrack(shown).package.about.id;
      const brought = (works.get(key) ?? untrack(shown).work).history.present;
      const { named, newBeside } = await import("./incoming/join-sessions.ts");
      const id = await ownSession();
      const saved = id === undefined ? null : await autosave.take(id);
      if (saved === null) return false;
      const kept = saved.works.get(key);
      const history = kept?.history ?? newHistory(newWorkspace(key));
      const workspace = newBeside(brought, history.present).reduce((all, scenario) => {
        const titles = all.workspace.map(({ title }) => title);
        return withAdded(all, all.workspace.length, named(scenario, name, titles));
      }, history.present);
      const work = { history: record(history, workspace), view: { ...kept?.view, outcome: "compare" } };
      await showSaved({ ...saved, open: key, works: new Map([...saved.works, [key, work]]) });
      autosave.putOpen(key);
      autosave.put(key, untrack(shown).work);
      return true;
    },
    stopReading: () => stop.abort(),
    openSaved,
    async goBack() {
      const id = await ownSession();
      if (id === undefined || !(await openSaved(id))) await beginNew();
    },
    beginNew,
    async forgetLessons() {
      let isForgotten = true;
      for (const { id, origin: from } of await autosave.earlier())
        if (from?.isLesson === true && !(await autosave.remove(id))) isForgotten = false;
      return isForgotten;
    },
    async forgetAll() {
      await beginNew();
      const isForgotten = await autosave.forgetAll();
      return forgetChosenSources().then(
        () => isForgotten,
        () => false,
      );
    },
    closeOrigin() {
      setOrigin(null);
      autosave.putOrigin(null);
    },
    closeNotOpened: () => setNotOpened([]),
    outgoing(workspace) {
      return writtenOut(workspace, own().get(shown().package.about.id)?.inline);
    },
  };
}
