import { onCleanup } from "solid-js";

/**
 * Ctrl or Command with Z undoes, with Shift and Z or with Y does again. In a field whose text cannot be read yet the
 * keys stay the field's own.
 */
export function createShortcuts(actions: { undo(): void; redo(): void }): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isRedo = (key === "z" && event.shiftKey) || (key === "y" && !event.shiftKey);
    const isUndo = key === "z" && !event.shiftKey;
    if (!isUndo && !isRedo) return;
    if (event.target instanceof HTMLInputElement && event.target.ariaInvalid === "true") return;
    event.preventDefault();
    if (isUndo) actions.undo();
    else actions.redo();
  };
  document.addEventListener("keydown", onKeyDown);
  onCleanup(() => document.removeEventListener("keydown", onKeyDown));
}
