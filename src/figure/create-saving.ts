import { type Accessor, createSignal } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import type { FileFormat } from "./figure.ts";
import { useFigureContext } from "./figure-context.ts";
import type { SavedThing } from "./save-thing.ts";

/** Saves a figure, and says what went wrong (empty: nothing). What makes the files is fetched when one is asked for. */
export function createSaving(thing: SavedThing): {
  save(format: FileFormat): Promise<void>;
  readonly trouble: Accessor<string>;
} {
  const i18n = useI18n();
  const load = useFigureContext();
  const [trouble, setTrouble] = createSignal("");
  const save = async (format: FileFormat) => {
    setTrouble("");
    const part = await import("./save-thing.ts").catch(() => null);
    setTrouble(part === null ? i18n.t("app.loadFailed") : await part.saveThing(thing, format, load, i18n));
  };
  return { save, trouble };
}
