import { createMemo, type JSX, Show } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import { Menu } from "../ui/menu.tsx";
import { createSaving } from "./create-saving.ts";
import type { FileFormat } from "./figure.ts";
import type { SavedThing } from "./save-thing.ts";
import "./save-buttons.css";

/** The ways to save a figure. */
export function SaveButtons(props: SavedThing & { readonly formats: readonly FileFormat[] }): JSX.Element {
  const { t } = useI18n();
  const { save, trouble } = createSaving(props);
  // Made again only for other formats: a figure changes with every move of a hand.
  const formats = createMemo(() => props.formats);
  return (
    <div class="save-buttons">
      <Menu
        isQuiet
        icon="down"
        name={t("figure.save")}
        label={t("figure.saveWhat", { what: props.title })}
        items={formats().map((format) => ({
          name: format.toUpperCase(),
          label: t("figure.saveAs", { format: format.toUpperCase(), what: props.title }),
          run: () => void save(format),
        }))}
      />
      <Show when={trouble()}>
        <p class="fine" role="alert">
          {trouble()}
        </p>
      </Show>
    </div>
  );
}
