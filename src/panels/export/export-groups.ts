import { type Figure, type FileFormat, fileFormats, formatsOf } from "../../figure/figure.ts";
import type { FigureContext } from "../../figure/figure-context.ts";
import { figureFile, figuresWorkbook, fileName } from "../../figure/figure-file.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { withoutNames } from "../../session/without-names.ts";
import { type Scored, scoreView } from "../scoreboard/score-view.ts";
import { scoresFigure } from "../scoreboard/scores-figure.ts";
import { everythingJson } from "./everything-json.ts";
import type { ExportFormat, ExportGroup, ExportItem } from "./export-item.ts";
import type { FigureGroup } from "./figure-groups.ts";

/** Everything that can be saved of a session: all of it together, then figure by figure. `score` computes the published awards of all programmes when they are asked for. */
export function exportGroups(
  groups: readonly FigureGroup[],
  context: FigureContext,
  score: () => Promise<readonly Scored[]>,
  i18n: I18n,
): ExportGroup[] {
  const t = i18n.dictionary().export;
  const figures = groups.flatMap((group) => group.figures);
  const whole: ExportItem[] = [
    {
      id: "workbook",
      title: t.items.workbook,
      what: t.items.workbookWhat({ count: figures.length }),
      formats: [
        {
          label: "XLSX",
          name: fileName(context, t.files.tables, "xlsx"),
          make: () => figuresWorkbook(figures, context, i18n),
        },
      ],
    },
    {
      id: "json",
      title: t.items.json,
      what: t.items.jsonWhat,
      formats: [
        {
          label: "JSON",
          name: fileName(context, t.files.all, "json"),
          make: async () => new Blob([everythingJson(context, i18n)], { type: "application/json" }),
        },
      ],
    },
  ];
  const formatFor =
    (id: string, make: () => Figure | Promise<Figure>) =>
    (format: FileFormat): ExportFormat => ({
      label: format.toUpperCase(),
      name: fileName(context, id, format),
      make: async () => figureFile(await make(), format, context, i18n),
    });
  const itemOf = (figure: Figure): ExportItem => ({
    id: figure.id,
    title: figure.title,
    what: t.items.rows({ rows: figure.table.rows.length, columns: figure.table.columns.length }),
    formats: formatsOf(figure).map(formatFor(figure.id, () => figure)),
  });
  const scores = async () => {
    const named = (each: Scored) =>
      context.view.namesHidden ? { ...each, package: withoutNames(each.package, i18n.locale()) } : each;
    return scoresFigure(scoreView((await score()).map(named)), i18n);
  };
  return [
    { title: t.groups.whole, items: whole },
    ...groups.map(({ title, figures: own }) => ({ title, items: own.map(itemOf) })),
    {
      title: i18n.t("scoreboard.title"),
      items: [
        {
          id: "scores",
          title: i18n.t("scoreboard.title"),
          what: t.items.scoresWhat,
          formats: fileFormats.map(formatFor(i18n.t("scoreboard.file"), scores)),
        },
      ],
    },
  ];
}
