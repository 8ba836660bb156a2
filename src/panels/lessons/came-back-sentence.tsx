import { createSignal, type JSX, onCleanup, onMount } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Level } from "../../lessons/lesson.ts";
import type { Simulator } from "../../session/simulator.ts";
import { holdsWork } from "../../session/storage/holds-work.ts";
import { AtLevel } from "./at-level.tsx";
import { setCameBack } from "./came-back.ts";
import "./came-back.css";

/** Milliseconds in which the sentence can be read twice. */
const shownFor = 10_000;

/** After a lesson: that what was on the screen before it is back, by its name where it has one. It goes by itself, or at the first touch, which it does not take. */
export function CameBackSentence(props: {
  readonly simulator: Simulator;
  readonly level: Level;
}): JSX.Element {
  return (
    <AtLevel level={props.level}>
      <Sentence simulator={props.simulator} />
    </AtLevel>
  );
}

function Sentence(props: { readonly simulator: Simulator }): JSX.Element {
  const { t } = useI18n();
  const [isSaid, setSaid] = createSignal(false);
  const said = () => {
    const sim = props.simulator;
    const name = sim.shownWorkspace().workspace[sim.currentIndex()]?.title?.trim();
    if (name) return t("classroom.cameBack.named", { name });
    return t(holdsWork(sim.work()) ? "classroom.cameBack.work" : "classroom.cameBack.page");
  };
  onMount(() => {
    // Read out because the place for it was there before its words.
    const saying = setTimeout(() => setSaid(true), 100);
    const going = setTimeout(() => setCameBack(null), shownFor);
    const touched = (event: Event) => {
      // A key that is still held down is the one that ended the lesson.
      if (!(event instanceof KeyboardEvent && event.repeat)) setCameBack(null);
    };
    addEventListener("pointerdown", touched, { capture: true });
    addEventListener("keydown", touched, { capture: true });
    onCleanup(() => {
      clearTimeout(saying);
      clearTimeout(going);
      removeEventListener("pointerdown", touched, { capture: true });
      removeEventListener("keydown", touched, { capture: true });
    });
  });
  return (
    <p class="came-back" role="status">
      {isSaid() ? said() : ""}
    </p>
  );
}
