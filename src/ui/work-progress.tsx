import { createUniqueId, type JSX, Show } from "solid-js";
import "./work-progress.css";

/** What is pressed to stop what is computed, or to go on with it. */
export interface WorkButton {
  readonly name: string;
  press(): void;
}

/** How far something computed in parts has come, in a sentence, with a button to stop or to go on. As high as ever, whatever it says. */
export function WorkProgress(props: {
  /** What the bar measures, for those who do not see it. */
  readonly name: string;
  readonly done: number;
  readonly of: number;
  readonly isRunning: boolean;
  readonly said: string;
  readonly status: string;
  /** Nothing more comes and there is nothing to say: the line keeps its place and is not seen. */
  readonly isHidden?: boolean;
  readonly button: WorkButton | null;
}): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="work-progress" data-status={props.status} data-hidden={props.isHidden ?? false}>
      <progress
        aria-label={props.name}
        value={props.done}
        max={Math.max(1, props.of)}
        data-idle={!props.isRunning}
      />
      <span id={id} class="work-progress__said">
        {props.said}
      </span>
      <Show when={props.button}>
        {(button) => (
          <button
            type="button"
            class="button button--quiet"
            aria-describedby={id}
            onClick={() => button().press()}
          >
            {button().name}
          </button>
        )}
      </Show>
    </div>
  );
}
