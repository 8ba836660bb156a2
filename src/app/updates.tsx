import { createSignal, type JSX, Show } from "solid-js";
import type { Updates as State } from "../session/offline/updates.ts";
import { lazyPart } from "../ui/lazy-part.tsx";

const UpdateNotice = lazyPart(async () => (await import("./offline/update-notice.tsx")).UpdateNotice, null);

/** A region that is there from the start, so that what comes up in it is read out when it comes. */
export function Updates(props: {
  readonly updates: State;
  /** Keeps the work at once; whether all of it is kept. */
  save(): Promise<boolean>;
}): JSX.Element {
  const [isNotKept, setNotKept] = createSignal(false);
  const use = async () => {
    // Asked once more where the work cannot be kept: it would be lost.
    if (isNotKept() || (await props.save())) props.updates.use();
    else setNotKept(true);
  };
  return (
    <div role="status">
      <Show when={props.updates.isReady()}>
        <UpdateNotice
          isNotKept={isNotKept()}
          onUse={() => void use()}
          onLater={() => {
            setNotKept(false);
            props.updates.later();
          }}
        />
      </Show>
    </div>
  );
}
