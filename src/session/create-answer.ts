import { type Accessor, createEffect, createSignal, onCleanup, untrack } from "solid-js";
import type { Answer, EngineFailure } from "../engine/allocation-engine.ts";
import type { Fault } from "../model/result.ts";

/** How it stands with a question: the last good value stays while a newer one is worked out or has failed. */
export type AnswerState<Value> =
  | { readonly status: "idle"; readonly value?: undefined; readonly failure?: undefined }
  | { readonly status: "running"; readonly value?: Value | undefined; readonly failure?: undefined }
  | { readonly status: "ready"; readonly value: Value; readonly failure?: undefined }
  | {
      readonly status: "failed";
      readonly value?: Value | undefined;
      readonly failure: Fault | EngineFailure;
    };

/** A worker that ended takes its questions along; the next one is most often well. */
const isWorthAnother = (failure: Fault | EngineFailure): boolean =>
  failure.code === "crashed" || failure.code === "noAnswer";

const attempts = 3;

/**
 * Asks anew whenever the input changes, and forgets the question when its owner goes. Answers to older inputs are
 * shown as long as none to a newer one is there, so that the picture follows the hand. An input of undefined is no
 * question: the last value stays.
 */
export function createAnswer<Input, Value>(
  input: Accessor<Input | undefined>,
  ask: (input: Input) => Promise<Answer<Value>>,
): Accessor<AnswerState<Value>> {
  const [state, setState] = createSignal<AnswerState<Value>>({ status: "idle" });
  let newest = 0;
  let shown = 0;
  let open = true;
  onCleanup(() => {
    open = false;
  });

  const put = async (question: Input, at: number, attempt: number): Promise<void> => {
    const answer = await ask(question);
    if (!open || at < shown) return;
    if (answer.ok) {
      shown = at;
      setState({ status: at === newest ? "ready" : "running", value: answer.value });
      return;
    }
    if (at !== newest) return;
    if (isWorthAnother(answer.error) && attempt < attempts) return put(question, at, attempt + 1);
    if (answer.error.code === "stale" || answer.error.code === "disposed") return;
    const failure = answer.error;
    setState((last) => ({ status: "failed", value: last.value, failure }));
  };

  createEffect(() => {
    const question = input();
    if (question === undefined) return;
    newest += 1;
    const at = newest;
    untrack(() => {
      setState((last) => ({ status: "running", value: last.value }));
      void put(question, at, 1);
    });
  });
  return state;
}
