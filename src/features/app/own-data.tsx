import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { InlineProgramme } from "../../scenario/scenario.ts";
import { Drawer } from "../../ui/drawer.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";

const ImportPanel = lazyPart(async () => (await import("../import/import-panel.tsx")).ImportPanel);

export interface OwnDataProps {
  readonly isOpen: boolean;
  /** What was imported or opened: checked, with a rule to start from. */
  onImport(inline: InlineProgramme): void;
  onClose(): void;
}

/** People's own data, in a wide drawer. Its parts are fetched when it is first opened; closed, it forgets what it held. */
export function OwnData(props: OwnDataProps): JSX.Element {
  const { t } = useI18n();
  return (
    <Drawer open={props.isOpen} title={t("app.header.ownData")} width="wide" onClose={props.onClose}>
      <Show when={props.isOpen}>
        <ImportPanel onImport={props.onImport} />
      </Show>
    </Drawer>
  );
}
