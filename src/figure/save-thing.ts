import type { I18n } from "../i18n/i18n.tsx";
import type { Figure, FileFormat } from "./figure.ts";
import type { FigureContext } from "./figure-context.ts";
import { saveFigure } from "./save-figure.ts";

export interface SavedThing {
  /** Title of what is saved. */
  readonly title: string;
  /** Made, or loaded, when a file is asked for. */
  figure(): Figure | Promise<Figure>;
}

/** Saves a figure once all that it needs is there; gives what went wrong in a sentence, empty for nothing. */
export async function saveThing(
  thing: SavedThing,
  format: FileFormat,
  load: () => Promise<FigureContext>,
  i18n: I18n,
): Promise<string> {
  const { t } = i18n;
  const make = async () => {
    // Figures say what the first view does not.
    if (!i18n.isComplete()) await i18n.complete();
    return Promise.all([load(), thing.figure()]);
  };
  const parts = await make().catch(() => null);
  if (parts === null) return t("app.loadFailed");
  const [context, figure] = parts;
  return saveFigure(figure, format, context, i18n).then(
    () => "",
    () => t("figure.failed", { what: thing.title }),
  );
}
