import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Simulator } from "../../state/simulator.ts";
import { Drawer } from "../../ui/drawer.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";

const ExportOf = lazyPart(async () => (await import("./taken-out/export-of.tsx")).ExportOf);

/** Everything that can be taken out, in a wide drawer whose parts are fetched when it is first opened. */
export function Export(props: { readonly simulator: Simulator }): JSX.Element {
  const { t } = useI18n();
  const sim = () => props.simulator;
  const isOpen = () => sim().view().exportOpen;
  return (
    <Drawer
      open={isOpen()}
      title={t("app.header.export")}
      width="wide"
      onClose={() => sim().setView({ exportOpen: false })}
    >
      <Show when={isOpen()}>
        <ExportOf simulator={sim()} onReport={() => sim().setView({ exportOpen: false, reportOpen: true })} />
      </Show>
    </Drawer>
  );
}
