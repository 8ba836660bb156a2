import { createSignal, type JSX, Show } from "solid-js";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { openProgramme } from "../../state/catalogue.ts";
import { createSimulator } from "../../state/simulator.ts";
import { Page } from "./page.tsx";

type Engine = Parameters<typeof createSimulator>[0];

/** The page for one programme at a time; another programme begins anew. */
export function App(props: { readonly engine: Engine; readonly first: ProgrammePackage }): JSX.Element {
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
  return (
    <Show when={programme()} keyed>
      {(pack) => {
        const simulator = createSimulator(props.engine, pack);
        return <Page simulator={simulator} isProgrammeLost={isLost()} onProgramme={open} />;
      }}
    </Show>
  );
}
