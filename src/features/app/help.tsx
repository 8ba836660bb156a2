import { createEffect, createSignal, type JSX, onCleanup, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { keep, kept } from "../../state/keep.ts";
import type { Simulator } from "../../state/simulator.ts";
import { Drawer } from "../../ui/drawer.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";

const HelpPanel = lazyPart(async () => (await import("../help/help-panel.tsx")).HelpPanel);

const Tour = lazyPart(async () => (await import("../help/tour.tsx")).Tour);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (target.matches("input, textarea, select") &&
      !target.matches("[type=range], [type=radio], [type=checkbox]")));

/** Help in a drawer, and the tour over the page. `?` opens it, unless the reader has turned that off. */
export function Help(props: {
  readonly simulator: Simulator;
  readonly isOpen: boolean;
  readonly isTouring: boolean;
  onOpen(isOpen: boolean): void;
  onTour(isTouring: boolean): void;
}): JSX.Element {
  const { t } = useI18n();
  const [hasKey, setKey] = createSignal(kept("help-key") !== "off");
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "?" || !hasKey() || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || isTyping(event.target) || document.querySelector("dialog[open]") !== null)
      return;
    event.preventDefault();
    props.onOpen(true);
  };
  document.addEventListener("keydown", onKeyDown);
  onCleanup(() => document.removeEventListener("keydown", onKeyDown));
  createEffect(() => {
    if (props.isTouring) keep("tour", "seen");
  });
  return (
    <>
      <Drawer
        open={props.isOpen}
        title={t("app.header.help")}
        width="wide"
        onClose={() => props.onOpen(false)}
      >
        <Show when={props.isOpen}>
          <HelpPanel
            pack={props.simulator.shownPackage()}
            hasHelpKey={hasKey()}
            onHelpKey={(isOn) => {
              setKey(isOn);
              keep("help-key", isOn ? null : "off");
            }}
            onTour={() => {
              props.onOpen(false);
              props.onTour(true);
            }}
            onClose={() => props.onOpen(false)}
          />
        </Show>
      </Drawer>
      <Show when={props.isTouring}>
        <Tour
          hasIndicators={props.simulator.package.programme.indicators.length > 0}
          view={props.simulator.view()}
          onView={(view) => props.simulator.setView(view)}
          onEnd={() => props.onTour(false)}
        />
      </Show>
    </>
  );
}
