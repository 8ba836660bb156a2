import { createSignal, For, type JSX, Show } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import { Icon } from "../ui/icon.tsx";
import type { Figure, FileFormat } from "./figure.ts";
import { useFigureContext } from "./figure-context.ts";
import "./save-buttons.css";

/** The ways to save a figure. What makes the files is fetched when one is asked for. */
export function SaveButtons(props: {
  /** Title of what is saved. */
  readonly title: string;
  readonly formats: readonly FileFormat[];
  /** Made, or loaded, when a file is asked for. */
  figure(): Figure | Promise<Figure>;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const load = useFigureContext();
  const [trouble, setTrouble] = createSignal("");
  const save = async (format: FileFormat) => {
    setTrouble("");
    const texts = i18n.isComplete() ? undefined : i18n.complete();
    const files = await Promise.all([import("./save-figure.ts"), load(), texts]).catch(() => null);
    if (files === null) return setTrouble(t("app.loadFailed"));
    const [{ saveFigure }, context] = files;
    const figure = await Promise.resolve(props.figure()).catch(() => null);
    if (figure === null) return setTrouble(t("app.loadFailed"));
    await saveFigure(figure, format, context, i18n).catch(() =>
      setTrouble(t("figure.failed", { what: props.title })),
    );
  };
  return (
    <div class="save-buttons">
      <span class="save-buttons__label" aria-hidden="true">
        <Icon name="down" />
        {t("figure.save")}
      </span>
      <For each={props.formats}>
        {(format) => (
          <button
            type="button"
            class="button button--quiet"
            aria-label={t("figure.saveAs", { format: format.toUpperCase(), what: props.title })}
            onClick={() => void save(format)}
          >
            {format.toUpperCase()}
          </button>
        )}
      </For>
      <Show when={trouble()}>
        <p class="fine" role="alert">
          {trouble()}
        </p>
      </Show>
    </div>
  );
}
