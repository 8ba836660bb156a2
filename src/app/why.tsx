import { createEffect, type JSX, on, onCleanup, Show } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import type { Simulator } from "../session/simulator.ts";
import { Drawer } from "../ui/drawer.tsx";
import { Icon } from "../ui/icon.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";

/** The trace in sentences is fetched when it is first asked for. */
const ExplainPanel = lazyPart(async () => (await import("../panels/explain/explain-panel.tsx")).ExplainPanel);

/** Why this amount? Beside the picture where there is room, so that it follows the sliders; else a drawer over the page. */
export function Why(props: { readonly simulator: Simulator; readonly isDocked: boolean }): JSX.Element {
  const { t } = useI18n();
  const sim = () => props.simulator;
  const isOpen = () => sim().view().whyOpen;
  const name = () =>
    sim()
      .shownPackage()
      .programme.areas.find((area) => area.id === sim().view().area)?.name ?? "";
  /** What the panel beside the picture was opened from: it gets the focus back. */
  let opener: Element | null = null;
  let panel: HTMLElement | undefined;
  const close = () => {
    const hadFocus = panel?.contains(document.activeElement) || document.activeElement === document.body;
    sim().setView({ whyOpen: false });
    if (hadFocus && opener instanceof HTMLElement && opener.isConnected) opener.focus();
  };
  createEffect(
    on(
      () => [isOpen() && props.isDocked, sim().view().area],
      ([isShown]) => {
        if (isShown && !panel?.contains(document.activeElement)) opener = document.activeElement;
      },
    ),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || !isOpen() || !props.isDocked) return;
    // What lies above the page, and fields, have an Escape of their own.
    if (document.querySelector("dialog[open], :popover-open") !== null) return;
    if (event.target instanceof Element && event.target.matches("input, select, textarea")) return;
    event.preventDefault();
    close();
  };
  document.addEventListener("keydown", onKeyDown);
  onCleanup(() => document.removeEventListener("keydown", onKeyDown));
  /** The trace of the area in hand; until it is there, nothing of another area stands in its place. */
  const trace = () => {
    const { value } = sim().trace();
    return value?.area === sim().view().area ? value : undefined;
  };
  const content = () => (
    <Show when={trace()} fallback={<p class="fine">{waiting()}</p>}>
      {(found) => (
        <ExplainPanel
          trace={found()}
          baselineTrace={sim().baselineTrace().value}
          rule={sim().rule()}
          baselineRule={sim().baselineRule()}
          pack={sim().shownPackage()}
          isOlder={sim().trace().status === "failed"}
          tryChange={(change, at) => sim().tryChange(found().area, change, at)}
        />
      )}
    </Show>
  );
  const waiting = () => (sim().trace().status === "failed" ? t("why.failed") : t("app.outcome.computing"));
  return (
    <Show
      when={props.isDocked}
      fallback={
        <Drawer open={isOpen()} title={t("why.title", { name: name() })} onClose={close}>
          <Show when={isOpen()}>{content()}</Show>
        </Drawer>
      }
    >
      <Show when={isOpen()}>
        <aside ref={panel} class="card why" aria-label={t("why.title", { name: name() })}>
          <div class="why__head">
            <h2 class="why__title" tabIndex={-1}>
              {t("why.title", { name: name() })}
            </h2>
            <button type="button" class="button button--quiet button--icon" onClick={close}>
              <Icon name="close" />
              <span class="hidden-visually">{t("why.close")}</span>
            </button>
          </div>
          {content()}
        </aside>
      </Show>
    </Show>
  );
}
