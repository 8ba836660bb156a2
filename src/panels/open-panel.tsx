import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import type { Session } from "../session/session.ts";
import type { Simulator } from "../session/simulator.ts";
import type { PanelId } from "../session/view-state.ts";
import { Drawer } from "../ui/drawer.tsx";
import type { Panel } from "./panel.ts";
import { panels } from "./panels.ts";

const entries = Object.entries(panels) as [PanelId, Panel][];

/** The panel that is open, in a drawer over the page. */
export function OpenPanel(props: { readonly simulator: Simulator; readonly session: Session }): JSX.Element {
  const { t } = useI18n();
  const isOpen = (id: PanelId) => props.simulator.view().panel === id;
  /** Lessons have a name of their own, wherever they are shown. */
  const isOfLessons = (id: PanelId) => id === "help" && props.simulator.view().helpPart === "lesson";
  const close = (id: PanelId) => {
    if (isOpen(id)) props.simulator.setView({ panel: null });
  };
  return (
    <For each={entries}>
      {([id, { Content, width }]) => (
        <Drawer
          open={isOpen(id)}
          title={t(isOfLessons(id) ? "app.header.lessons" : `app.panels.${id}`)}
          width={width}
          onClose={() => close(id)}
        >
          <Show when={isOpen(id)}>
            <Content
              simulator={props.simulator}
              session={props.session}
              onClose={() => close(id)}
              onLeave={() => {
                close(id);
                // The page is another then, and what the drawer was opened from with it.
                document.getElementById("outcome")?.focus();
              }}
            />
          </Show>
        </Drawer>
      )}
    </For>
  );
}
