import type { JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { InlineProgramme } from "../../scenario/scenario.ts";
import { Drawer } from "../../ui/drawer.tsx";
import { ImportPanel } from "./import-panel.tsx";

export interface OwnDataProps {
  /** What was imported or opened: checked, with a rule to start from. */
  onImport(inline: InlineProgramme): void;
  onClose(): void;
}

/** People's own data: a drawer that stands open as long as it is there. */
export function OwnData(props: OwnDataProps): JSX.Element {
  const i18n = useI18n();
  return (
    <Drawer open title={i18n.dictionary().import.title} width="wide" onClose={props.onClose}>
      <ImportPanel onImport={props.onImport} />
    </Drawer>
  );
}
