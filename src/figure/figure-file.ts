import type { I18n } from "../i18n/i18n.tsx";
import type { Figure, FileFormat } from "./figure.ts";
import type { FigureContext } from "./figure-context.ts";
import { figureNotes } from "./figure-notes.ts";
import type { Picture, PictureWords } from "./picture.ts";
import { picturePng, pictureSvg } from "./picture-file.ts";
import { csvType, tableCsv } from "./table-csv.ts";
import { type WorkbookSheet, workbookOf } from "./workbook.ts";
import { workbookAbout } from "./workbook-about.ts";

/** Name of a file by what is in it and its ending. */
export const fileName = ({ package: pack }: FigureContext, what: string, ending: string): string =>
  `utfall-${pack.about.id}-${what}.${ending}`;

/** What stands below a figure's table in files: the programme, then what goes with everything saved. */
const tableNotes = (figure: Figure, context: FigureContext, i18n: I18n): string[] => [
  i18n.text(context.shown.about.title),
  ...figureNotes(figure, context, i18n),
];

/** A figure as a file. Rejects where the browser cannot draw its picture, or it has none. */
export async function figureFile(
  figure: Figure,
  format: FileFormat,
  context: FigureContext,
  i18n: I18n,
): Promise<Blob> {
  if (format === "xlsx") return figuresWorkbook([figure], context, i18n);
  if (format === "csv")
    return new Blob([tableCsv(figure.table, tableNotes(figure, context, i18n), i18n.locale())], {
      type: csvType,
    });
  const { about } = context.shown;
  const words = {
    over: `${i18n.text(about.title)} · ${i18n.text(about.subtitle)}`,
    title: figure.title,
    notes: figureNotes(figure, context, i18n),
  };
  if (figure.picture === undefined) throw new RangeError(`${figure.id} has no picture`);
  return pictureFile(figure.picture, format, words);
}

/** Figures as a workbook, a sheet each after one about the file. */
export const figuresWorkbook = (
  figures: readonly Figure[],
  context: FigureContext,
  i18n: I18n,
): Promise<Blob> =>
  workbookOf(
    workbookAbout(context, i18n),
    figures.map(
      (figure): WorkbookSheet => ({ table: figure.table, notes: tableNotes(figure, context, i18n) }),
    ),
  );

async function pictureFile(picture: Picture, format: "png" | "svg", words: PictureWords): Promise<Blob> {
  if (format === "png") return picturePng(picture, words);
  return new Blob([await pictureSvg(picture, words)], { type: "image/svg+xml" });
}
