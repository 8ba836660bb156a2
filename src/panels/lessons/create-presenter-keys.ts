import { onCleanup } from "solid-js";

/** What a presenter's keys do. */
export interface PresenterKeys {
  isOn(): boolean;
  onNext(): void;
  onBack(): void;
  onLeave(): void;
}

/** Keys that a pointer for slides sends: forward shows the answer and then the next step, Escape leaves the view. Fields and lists keep their own keys. */
export function createPresenterKeys(keys: PresenterKeys): void {
  const press = (event: KeyboardEvent) => {
    if (!keys.isOn() || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const { target } = event;
    if (document.querySelector("dialog[open]") !== null) return;
    if (target instanceof Element && target.closest("input, select, textarea, [role=tab]") !== null) return;
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
