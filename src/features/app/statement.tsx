import { createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Drawer } from "../../ui/drawer.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";

const StatementText = lazyPart(async () => (await import("../statement/statement-text.tsx")).StatementText);

/** The address of the accessibility statement: it can be linked to, and works without network. */
export const statementAddress = "#accessibility";

/** The accessibility statement, open while its address stands in the browser. */
export function Statement(): JSX.Element {
  const { t } = useI18n();
  const [isOpen, setOpen] = createSignal(false);
  const follow = () => setOpen(location.hash === statementAddress);
  onMount(() => {
    follow();
    window.addEventListener("hashchange", follow);
    onCleanup(() => window.removeEventListener("hashchange", follow));
  });
  const close = () => {
    // Without its address, so that the link opens it again.
    if (location.hash === statementAddress)
      history.replaceState(history.state, "", `${location.pathname}${location.search}`);
    setOpen(false);
  };
  return (
    <Drawer open={isOpen()} title={t("app.accessibility")} width="wide" onClose={close}>
      <Show when={isOpen()}>
        <StatementText />
      </Show>
    </Drawer>
  );
}
