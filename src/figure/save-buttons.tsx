import { createSignal, type JSX, Show } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import { Menu } from "../ui/menu.tsx";
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
      <Menu
        isQuiet
        icon="down"
        name={t("figure.save")}
        label={t("figure.saveWhat", { what: props.title })}
        items={props.formats.map((format) => ({
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
