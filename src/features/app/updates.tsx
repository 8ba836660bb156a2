import { type JSX, Show } from "solid-js";
import type { Updates as State } from "../../state/offline/updates.ts";
import { Arriving, fetchedPart } from "./arriving.tsx";

const UpdateNotice = fetchedPart(async () => (await import("../offline/update-notice.tsx")).UpdateNotice);

/** A region that is there from the start, so that what comes up in it is read out when it comes. */
export function Updates(props: { readonly updates: State }): JSX.Element {
  return (
    <div role="status">
      <Show when={props.updates.isReady()}>
        <Arriving waiting={null}>
          <UpdateNotice onUse={props.updates.use} onLater={props.updates.later} />
        </Arriving>
      </Show>
    </div>
  );
}
