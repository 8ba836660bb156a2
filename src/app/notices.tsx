import { createMemo, type JSX, Show } from "solid-js";
import type { Session } from "../session/session.ts";
import type { Simulator } from "../session/simulator.ts";
import { lazyPart } from "../ui/lazy-part.tsx";

const SessionNotices = lazyPart(
  async () => (await import("../panels/share/session-notices.tsx")).SessionNotices,
  null,
);

/** What there is to say of keeping and opening, fetched when there is something to say. */
export function Notices(props: { readonly simulator: Simulator; readonly session: Session }): JSX.Element {
  const hasOne = createMemo(() => {
    const { autosave, origin, notOpened, reading } = props.session;
    const { trouble, isQuarantined, later, cameLate } = autosave.status();
    return (
      trouble !== null ||
      isQuarantined ||
      later > 0 ||
      cameLate !== null ||
      // What a lesson opens is the lesson's: nobody sent it.
      (origin() !== null && props.simulator.view().lesson === null) ||
      notOpened().length > 0 ||
      reading() !== null
    );
  });
  return (
    <Show when={hasOne()}>
      <SessionNotices simulator={props.simulator} session={props.session} />
    </Show>
  );
}
