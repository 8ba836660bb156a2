import { createSignal, type JSX, onCleanup, Show, untrack } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { InlineProgramme } from "../../scenario/scenario.ts";
import { openProgramme } from "../../state/catalogue.ts";
import { packageOfInline } from "../../state/own-package.ts";
import { createSimulator, newWork, type Work } from "../../state/simulator.ts";
import type { ViewState } from "../../state/view-state.ts";
import { OwnData } from "./own-data.tsx";
import { Page } from "./page.tsx";

type Engine = Parameters<typeof createSimulator>[0];

/** The page for one programme at a time; the work on the others waits. */
export function App(props: { readonly engine: Engine; readonly first: ProgrammePackage }): JSX.Element {
  const i18n = useI18n();
  // The first programme is where the choice starts, not something to follow.
  const [programme, setProgramme] = createSignal((() => props.first)());
  const [isLost, setLost] = createSignal(false);
  const open = (id: string) =>
    openProgramme(id).then(
      (found) => {
        setLost(false);
        setProgramme(found);
      },
      () => setLost(true),
    );
  // Nothing done to a programme is lost by a look at another.
  const works = new Map<ProgrammePackage, Work>();
  let lastView: ViewState | undefined;
  // What the user brought stays in the menu until something else is brought.
  const [own, setOwn] = createSignal<ProgrammePackage | null>(null);
  const [isOwnOpen, setOwnOpen] = createSignal(false);
  const bring = (inline: InlineProgramme) => {
    setOwnOpen(false);
    setLost(false);
    setProgramme(setOwn(packageOfInline(inline)));
    // The page is another, and the menu that the drawer was opened from with it.
    document.getElementById("outcome")?.focus();
  };
  const choose = (id: string) => {
    const mine = own();
    if (mine?.about.id === id) setProgramme(mine);
    else void open(id);
  };
  return (
    <>
      <Show when={programme()} keyed>
        {(pack) => {
          const simulator = createSimulator(
            props.engine,
            pack,
            works.get(pack) ?? newWork(pack, lastView),
            i18n.locale,
          );
          onCleanup(() => {
            works.set(pack, untrack(simulator.work));
            lastView = untrack(simulator.view);
          });
          return (
            <Page
              simulator={simulator}
              isProgrammeLost={isLost()}
              own={own()?.about}
              onProgramme={choose}
              onOwnData={() => setOwnOpen(true)}
            />
          );
        }}
      </Show>
      <OwnData isOpen={isOwnOpen()} onImport={bring} onClose={() => setOwnOpen(false)} />
    </>
  );
}
