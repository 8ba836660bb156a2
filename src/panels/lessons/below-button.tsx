import type { JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { beginningBelow, createBelow } from "./create-below.ts";
import { once } from "./once.ts";

/** Where one stands under the other: to the picture that a step is about, and from there back to its words. */
export function BelowButton(props: {
  readonly isShown: boolean;
  /** Puts the half of the page on the screen that the picture is in. */
  onOutcome(): void;
  onWords(): void;
}): JSX.Element {
  const { t } = useI18n();
  const { below, isThere } = createBelow();
  const go = () => {
    props.onOutcome();
    beginningBelow()?.scrollIntoView({ block: "start" });
    document.querySelector<HTMLElement>("#outcome")?.focus({ preventScroll: true });
  };
  return (
    <button
      type="button"
      class="button lesson-bar__below"
      onClick={once(() => (isThere() ? props.onWords() : go()))}
    >
      {isThere()
        ? t(`classroom.words.${props.isShown ? "answer" : "question"}`)
        : t(`classroom.below.${below()}`)}
    </button>
  );
}
