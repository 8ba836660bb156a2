import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Simulator } from "../../state/simulator.ts";
import type { Workplace } from "../../state/workplace.ts";
import { Drawer } from "../../ui/drawer.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";

const SharePanel = lazyPart(async () => (await import("../share/share-panel.tsx")).SharePanel);

/** Link, file, and what is kept on this device, in a drawer whose parts are fetched when it is first opened. */
export function Share(props: {
  readonly isOpen: boolean;
  readonly simulator: Simulator;
  readonly workplace: Workplace;
  onClose(): void;
  /** Other work is on screen now. */
  onDone(): void;
}): JSX.Element {
  const { t } = useI18n();
  return (
    <Drawer open={props.isOpen} title={t("app.header.share")} onClose={props.onClose}>
      <Show when={props.isOpen}>
        <SharePanel simulator={props.simulator} workplace={props.workplace} onDone={props.onDone} />
      </Show>
    </Drawer>
  );
}
