import type { I18n } from "../i18n/i18n.tsx";
import { saveFile } from "../ui/save-file.ts";
import type { Figure, FileFormat } from "./figure.ts";
import type { FigureContext } from "./figure-context.ts";
import { figureFile, fileName } from "./figure-file.ts";

/** Saves a figure as a file that says what it is. Rejects where the file cannot be made. */
export async function saveFigure(
  figure: Figure,
  format: FileFormat,
  context: FigureContext,
  i18n: I18n,
): Promise<void> {
  const file = await figureFile(figure, format, context, i18n);
  saveFile(fileName(context, figure.id, format), file);
}
