import { type Accessor, createSignal, untrack } from "solid-js";
import type { Link } from "../../scenario/link/link.ts";
import type { Workspace } from "../../scenario/scenario.ts";
import type { Replacing } from "../create-replacing.ts";
import { newHistory, record } from "../history.ts";
import { catalogue, type SessionContents, type Shown } from "../session-contents.ts";
import type { Autosave } from "../storage/autosave.ts";
import { holdsWork, isWork, isWorkedOn } from "../storage/holds-work.ts";
import type { SavedSession } from "../storage/saved-session.ts";
import { newWorkspace, withAdded } from "../workspace.ts";
import { type NamedLink, type NotOpened, type ReadSeveral, readSeveral } from "./read-several.ts";

type Reading = typeof import("./read-incoming.ts");
type Contents = Omit<SavedSession, "id">;

/** What of a session takes in what comes from outside: links, files, and the way back from them. */
export interface Arriving {
  /** What could not be opened, until that is closed. */
  readonly notOpened: Accessor<readonly NotOpened[]>;
  /** Name of the large file that is being read; null while none is. */
  readonly reading: Accessor<string | null>;
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
  /** Whether there is work of one's own to go back to, about whatever programme. */
  hasOwn(): Promise<boolean>;
  /**
   * Back to one's own session, with the scenarios that came beside one's own, but for those that say what one of one's
   * own does; `name`: where they came from, for those without a name and behind a name that is taken. Whether there was
   * one.
   */
  addToOwn(name: string): Promise<boolean>;
  /** Gives up the file that is being read: nothing changes. */
  stopReading(): void;
}

/** The same with what the session itself needs of it. */
export interface Arrivals extends Arriving {
  setNotOpened(notOpened: readonly NotOpened[]): void;
  /** What came, with the way back: to the session of this tab, past what also came and was only looked at. */
  withWayBack(incoming: Contents): Contents;
  /** The session of one's own that was left for what came. */
  ownSession(): Promise<string | undefined>;
}

/** Sets up what takes in links and files, on a session that is shown by `showSaved`, within `replace`. */
export function createArrivals(
  autosave: Autosave,
  contents: SessionContents,
  shown: () => Shown,
  showSaved: (saved: Contents) => Promise<void>,
  replace: Replacing["replace"],
): Arrivals {
  const { origin } = contents;
  const [notOpened, setNotOpened] = createSignal<readonly NotOpened[]>([]);
  const [reading, setReading] = createSignal<string | null>(null);
  let stop = new AbortController();

  const withWayBack = (incoming: Contents): Contents => {
    const came = untrack(origin);
    // From step to step of a lesson, whatever was tried there, the way back leads out of it; into one, it leads to here.
    const isPassed = incoming.origin?.isLesson
      ? came?.isLesson
      : ![...contents.works.values()].some(came === null ? holdsWork : isWorkedOn);
    const from = came !== null && isPassed ? came.from : autosave.ofTab();
    return { ...incoming, origin: incoming.origin && { ...incoming.origin, from } };
  };
  const openArrived = (incoming: Contents): Promise<void> =>
    replace(async () => {
      const arriving = withWayBack(incoming);
      await autosave.begin(arriving);
      await showSaved(arriving);
    });
  const openIncoming = async (
    what: NotOpened["what"],
    name: string,
    read: (reading: Reading) => ReturnType<Reading["readIncomingLink"]>,
  ): Promise<boolean> => {
    const reader = await import("./read-incoming.ts").catch(() => null);
    const incoming =
      reader === null ? ({ ok: false, error: { code: "notArrived" } } as const) : await read(reader);
    if (incoming.ok) await openArrived(incoming.value);
    else if (incoming.error.code !== "cancelled") setNotOpened([{ what, name, problem: incoming.error }]);
    return incoming.ok;
  };
  const ownSession = async (): Promise<string | undefined> =>
    untrack(origin)?.from ??
    (await autosave.earlier()).find((each) => each.origin === null || (!each.origin.isLesson && isWork(each)))
      ?.id;

  return {
    notOpened,
    setNotOpened,
    reading,
    withWayBack,
    ownSession,
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
    readSeveral: (links, files) => readSeveral(links, files, catalogue),
    async openSeveral(links, files) {
      const joining = await import("./join-sessions.ts").catch(() => null);
      if (joining === null) {
        setNotOpened([{ what: "file", name: files[0]?.name ?? "", problem: { code: "notArrived" } }]);
        return false;
      }
      const { arrived, failed } = await readSeveral(links, files, catalogue);
      const [first, ...others] = arrived;
      if (first === undefined) {
        setNotOpened(failed);
        return false;
      }
      const { session, full } =
        others.length === 0
          ? { session: first.session, full: [] }
          : joining.joinOpened([first, ...others], (key) => catalogue.ids.includes(key));
      await openArrived(session);
      setNotOpened([
        ...failed,
        ...full.map((name): NotOpened => ({ what: "file", name, problem: { code: "noRoom" } })),
      ]);
      return true;
    },
    hasOwn: async () => (await ownSession()) !== undefined,
    async ownWorkspace() {
      const key = untrack(shown).package.about.id;
      const id = await ownSession();
      const saved = id === undefined ? null : await autosave.read(id);
      return saved?.works.get(key)?.history.present ?? null;
    },
    addToOwn: (name) =>
      replace(async () => {
        const key = untrack(shown).package.about.id;
        const brought = (contents.works.get(key) ?? untrack(shown).work).history.present;
        const { named, newBeside } = await import("./join-sessions.ts");
        const id = await ownSession();
        const saved = id === undefined ? null : await autosave.take(id);
        if (saved === null) return false;
        const kept = saved.works.get(key);
        const history = kept?.history ?? newHistory(newWorkspace(key));
        const workspace: Workspace = newBeside(brought, history.present).reduce((all, scenario) => {
          const titles = all.workspace.map(({ title }) => title);
          return withAdded(all, all.workspace.length, named(scenario, name, titles));
        }, history.present);
        const work = { history: record(history, workspace), view: { ...kept?.view, outcome: "compare" } };
        await showSaved({ ...saved, open: key, works: new Map([...saved.works, [key, work]]) });
        autosave.putOpen(key);
        autosave.put(key, untrack(shown).work);
        return true;
      }),
    stopReading: () => stop.abort(),
  };
}
