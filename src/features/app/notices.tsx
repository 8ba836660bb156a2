import { createMemo, type JSX, Show } from "solid-js";
import type { Simulator } from "../../state/simulator.ts";
import type { Workplace } from "../../state/workplace.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";

const KeepNotices = lazyPart(async () => (await import("../share/keep-notices.tsx")).KeepNotices, null);

/** What there is to say of keeping and opening, fetched when there is something to say. */
export function Notices(props: {
  readonly simulator: Simulator;
  readonly workplace: Workplace;
}): JSX.Element {
  const hasOne = createMemo(() => {
    const { keeper, origin, notOpened, reading } = props.workplace;
    const { trouble, isSetAside } = keeper.status();
    return trouble !== null || isSetAside || origin() !== null || notOpened() !== null || reading() !== null;
  });
  return (
    <Show when={hasOne()}>
      <KeepNotices simulator={props.simulator} workplace={props.workplace} />
    </Show>
  );
}
