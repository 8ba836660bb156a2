import { type Accessor, createSignal } from "solid-js";
import type { About, ProgrammePackage } from "../programmes/package.ts";
import type { InlineProgramme, Workspace } from "../scenario/scenario.ts";
import { openProgramme } from "./catalogue.ts";
import { createReplacing } from "./create-replacing.ts";
import { type Arriving, createArrivals } from "./incoming/arrivals.ts";
import { catalogue, createSessionContents, firstProgramme, type Shown } from "./session-contents.ts";
import type { Work } from "./simulator.ts";
import type { Autosave } from "./storage/autosave.ts";
import type { Origin, SavedSession } from "./storage/saved-session.ts";
import { writtenOut } from "./written-out.ts";

/** The tab's session: which programme is on screen, the work on the others, the user's own data, and the autosave of all of it. */
export interface Session extends Arriving {
  readonly shown: Accessor<Shown>;
  /** Another session is on its way: nothing may be done on the page until it is there, it would end up in that one. */
  readonly isReplacing: Accessor<boolean>;
  /** The user's own programmes, as the menu names them. */
  readonly own: Accessor<readonly About[]>;
  /** The files of the programme last asked for did not arrive. */
  readonly isProgrammeLost: Accessor<boolean>;
  /** Where the work came from, until that is closed. */
  readonly origin: Accessor<Origin | null>;
  readonly autosave: Autosave;
  /** Shows a programme, with the work on it as it was left. */
  open(id: string): Promise<void>;
  /** Shows data that the user brought; `packed`: it as the page takes it, under the id that it is to have. */
  bring(inline: InlineProgramme, packed: (id: string) => ProgrammePackage): void;
  /** The work on the programme on screen has changed. */
  changed(work: Work): void;
  /** Opens another saved session; whether it could be opened. */
  openSaved(saved: string): Promise<boolean>;
  /** The programme whose work has a lesson open; null where none has. */
  lessonAt(): string | null;
  /** From what came to where one was: the session that it was opened from, an empty one where nothing was made on that. */
  goBack(): Promise<void>;
  /** An empty session; what was open stays saved. */
  beginNew(): Promise<void>;
  closeOrigin(): void;
  closeNotOpened(): void;
  /** The workspace as it leaves the page: the user's own data written out in it. */
  outgoing(workspace: Workspace): Workspace;
}

/**
 * Sets up the tab's session: what the address carries, else what was saved, else the first programme as it is.
 * Rejects where not even the files of the first programme arrive.
 */
export async function createSession(autosave: Autosave, link: string | null): Promise<Session> {
  const contents = createSessionContents();
  const [isProgrammeLost, setProgrammeLost] = createSignal(false);
  const { isReplacing, replace } = createReplacing();
  const arrivals = createArrivals(
    autosave,
    contents,
    () => shown(),
    (saved) => showSaved(saved),
    replace,
  );
  const { setNotOpened, withWayBack, ownSession, ...arriving } = arrivals;
  let asked = 0;

  let cameLate: (session: SavedSession) => void = () => {};
  const late = new Promise<SavedSession>((resolve) => {
    cameLate = resolve;
  });

  /** What the address or the last visit has to open with. */
  const begin = async (): Promise<ProgrammePackage> => {
    let saved: Omit<SavedSession, "id"> | null = null;
    if (link !== null) {
      const { readIncomingLink } = await import("./incoming/read-incoming.ts");
      const incoming = await readIncomingLink(link, catalogue);
      if (incoming.ok) {
        saved = withWayBack(incoming.value);
        await autosave.begin(saved);
      } else setNotOpened([{ what: "link", name: "", problem: incoming.error }]);
    }
    saved ??= await autosave.restore(cameLate);
    await contents.fill(saved);
    const key = saved?.open ?? firstProgramme();
    try {
      return await contents.find(key);
    } catch (error) {
      if (key === firstProgramme()) throw error;
      setProgrammeLost(true);
      return openProgramme(firstProgramme());
    }
  };
  const [shown, setShown] = createSignal<Shown>(contents.shownOf(await begin()));

  const show = (pack: ProgrammePackage): void => {
    asked += 1;
    setProgrammeLost(false);
    setShown(contents.shownOf(pack));
  };
  /** Shows what a saved session has open; the files of its programme may not arrive, then the first is shown. */
  const showSaved = async (saved: Omit<SavedSession, "id"> | null): Promise<void> => {
    await contents.fill(saved);
    setNotOpened([]);
    let isLost = false;
    const pack = await contents.find(saved?.open ?? firstProgramme()).catch(() => {
      isLost = true;
      return openProgramme(firstProgramme());
    });
    show(pack);
    setProgrammeLost(isLost);
  };
  void late.then((saved) => replace(() => showSaved(saved)));

  const beginNew = (): Promise<void> =>
    replace(async () => {
      await autosave.begin();
      await showSaved(null);
    });
  const openSaved = (id: string): Promise<boolean> =>
    replace(async () => {
      const saved = await autosave.take(id);
      if (saved !== null) await showSaved(saved);
      return saved !== null;
    });

  return {
    ...arriving,
    shown,
    isReplacing,
    own: contents.own,
    isProgrammeLost,
    origin: contents.origin,
    autosave,
    lessonAt: () => [...contents.works].find(([, { view }]) => view.lesson !== null)?.[0] ?? null,
    async open(id) {
      asked += 1;
      const at = asked;
      try {
        const pack = await contents.find(id);
        // The latest wish counts, whatever arrives first.
        if (at !== asked) return;
        show(pack);
        autosave.putOpen(pack.about.id);
      } catch {
        if (at === asked) setProgrammeLost(true);
      }
    },
    bring(inline, packed) {
      const same = contents.broughtBefore(inline);
      if (same !== undefined) {
        show(same);
        autosave.putOpen(same.about.id);
        return;
      }
      const pack = contents.takeIn(inline, packed);
      const key = pack.about.id;
      autosave.putOwn(key, inline);
      show(pack);
      autosave.put(key, shown().work);
    },
    changed(work) {
      const key = shown().package.about.id;
      contents.keep(key, work);
      autosave.put(key, work);
    },
    openSaved,
    goBack: () =>
      replace(async () => {
        const id = await ownSession();
        if (id === undefined || !(await openSaved(id))) await beginNew();
      }),
    beginNew,
    closeOrigin() {
      contents.setOrigin(null);
      autosave.putOrigin(null);
    },
    closeNotOpened: () => setNotOpened([]),
    outgoing(workspace) {
      return writtenOut(workspace, contents.inlineOf(shown().package.about.id));
    },
  };
}
