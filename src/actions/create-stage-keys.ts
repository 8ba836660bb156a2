import { onCleanup } from "solid-js";

/** What the keys of the class view do, through a lesson or through scenarios. */
export interface StageKeys {
  isOn(): boolean;
  onNext(): void;
  onBack(): void;
  onLeave(): void;
}

/** Keys that a pointer for slides sends, and the arrows beside them: forward, back, and Escape leaves. Fields, lists and what is open over the page keep their own keys. */
export function createStageKeys(keys: StageKeys): void {
  const press = (event: KeyboardEvent) => {
    if (!keys.isOn() || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const { target } = event;
    if (document.querySelector("dialog[open], :popover-open") !== null) return;
    const field = target instanceof Element ? target.closest("input, select, textarea, [role=tab]") : null;
    // Whoever has dragged a guess goes on with the pointer in hand: on a slider its keys are the lesson's, arrows the slider's.
    const isSlider = field instanceof HTMLInputElement && field.type === "range";
    if (field !== null && !(isSlider && ["PageDown", "PageUp", "Escape"].includes(event.key))) return;
    const act = {
      PageDown: keys.onNext,
      ArrowRight: keys.onNext,
      PageUp: keys.onBack,
      ArrowLeft: keys.onBack,
      Escape: keys.onLeave,
    }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  document.addEventListener("keydown", press);
  onCleanup(() => document.removeEventListener("keydown", press));
}
