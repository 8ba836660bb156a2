import { type JSX, Show } from "solid-js";
import { lazyPart } from "../ui/lazy-part.tsx";
import { unreadFields } from "../ui/unread-fields.ts";

const Notice = lazyPart(async () => (await import("./not-in-notice.tsx")).NotInNotice, null);

/** Beside the result, where it is said that numbers are not in it; `onGo`: before one is led to the first. */
export function NotIn(props: { onGo?(): void }): JSX.Element {
  return (
    <div role="status">
      <Show when={unreadFields() > 0}>
        <Notice {...(props.onGo === undefined ? {} : { onGo: props.onGo })} />
      </Show>
    </div>
  );
}
