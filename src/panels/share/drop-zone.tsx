import { createSignal, type JSX, onCleanup, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import "./drop-zone.css";

const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/** Takes files that are dropped anywhere on the page, and shows so while one hangs over it. An open dialog has its own way with files. */
export function DropZone(props: { onFiles(files: readonly File[]): void }): JSX.Element {
  const { t } = useI18n();
  const [isOver, setOver] = createSignal(false);
  // Every element that is entered is left again: the file is gone when as many were left as entered.
  let entered = 0;
  const isOurs = (event: DragEvent) => holdsFile(event) && document.querySelector("dialog[open]") === null;
  const leave = () => {
    entered = 0;
    setOver(false);
  };
  const listeners: { readonly [Name in keyof DocumentEventMap]?: (event: DragEvent) => void } = {
    dragenter(event) {
      if (!isOurs(event)) return;
      entered += 1;
      setOver(true);
    },
    dragleave() {
      entered = Math.max(0, entered - 1);
      if (entered === 0) setOver(false);
    },
    dragover(event) {
      // Without this the browser would leave the page for the file.
      if (holdsFile(event)) event.preventDefault();
    },
    drop(event) {
      const isTaken = isOurs(event) && !event.defaultPrevented;
      if (holdsFile(event)) event.preventDefault();
      leave();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (isTaken && files.length > 0) props.onFiles(files);
    },
    dragend: leave,
  };
  for (const [name, listener] of Object.entries(listeners))
    document.addEventListener(name, listener as EventListener);
  onCleanup(() => {
    for (const [name, listener] of Object.entries(listeners))
      document.removeEventListener(name, listener as EventListener);
  });
  return (
    <Show when={isOver()}>
      <div class="drop-zone">
        <p class="drop-zone__word">{t("app.dropFile")}</p>
      </div>
    </Show>
  );
}
