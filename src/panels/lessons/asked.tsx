import { createMemo, type JSX, Show } from "solid-js";
import { askedSentence } from "./asked-sentence.ts";
import type { ReadyStep } from "./create-step.ts";
import { LessonBlocks } from "./lesson-blocks.tsx";

/** The question of a step; once it is answered folded to the sentence that asks. `locked`: what to do where a teacher locked what it asks for. */
export function Asked(props: {
  readonly step: ReadyStep;
  readonly isFolded: boolean;
  readonly locked: string | null;
}): JSX.Element {
  const whole = () => (
    <>
      <LessonBlocks blocks={props.step.stepText.parts.question} words={props.step.words} />
      <Show when={props.locked}>{(said) => <p class="fine">{said()}</p>}</Show>
    </>
  );
  const short = createMemo(() => askedSentence(props.step.stepText.parts.question, props.step.words));
  return (
    <div class="lesson-bar__asked" data-question>
      <Show when={props.isFolded && (!short().isAll || props.locked !== null)} fallback={whole()}>
        <details class="lesson-bar__folded">
          <summary>{short().sentence}</summary>
          {whole()}
        </details>
      </Show>
    </div>
  );
}
