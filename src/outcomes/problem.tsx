import { type JSX, Show } from "solid-js";
import type { Simulator } from "../session/simulator.ts";
import { lazyPart } from "../ui/lazy-part.tsx";

const Notice = lazyPart(async () => (await import("./problem-notice.tsx")).ProblemNotice, null);

/** Where it is said that the scenario that is shown or its baseline cannot be computed; the sentences are loaded with the first fault. */
export function Problem(props: { readonly simulator: Simulator }): JSX.Element {
  const isFailing = () =>
    (props.simulator.result().failure ?? props.simulator.baselineResult().failure) !== undefined;
  return (
    <div role="alert" class="problem-place">
      <Show when={isFailing()}>
        <Notice simulator={props.simulator} />
      </Show>
    </div>
  );
}
