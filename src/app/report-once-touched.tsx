import { createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import type { Simulator } from "../session/simulator.ts";
import { lazyPart } from "../ui/lazy-part.tsx";

const ReportPlace = lazyPart(async () => (await import("./report.tsx")).ReportPlace);

/** The report's files come with the first touch of the page, so that they are there when the printer asks, which does not wait. */
export function ReportOnceTouched(props: { readonly simulator: Simulator }): JSX.Element {
  const [isTouched, setTouched] = createSignal(false);
  onMount(() => {
    const touch = () => setTouched(true);
    const first = { once: true, passive: true } as const;
    window.addEventListener("pointerdown", touch, first);
    window.addEventListener("keydown", touch, first);
    onCleanup(() => {
      window.removeEventListener("pointerdown", touch);
      window.removeEventListener("keydown", touch);
    });
  });
  return (
    <Show when={isTouched() || props.simulator.view().reportOpen}>
      <ReportPlace simulator={props.simulator} />
    </Show>
  );
}
