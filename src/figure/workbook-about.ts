import { citeSource } from "../i18n/cite-source.ts";
import type { I18n } from "../i18n/i18n.tsx";
import { modelVersion } from "../model/version.ts";
import { resultHash } from "../scenario/hash.ts";
import { allocateCommand, workFileName } from "./command.ts";
import type { FigureContext } from "./figure-context.ts";
import type { WorkbookAbout } from "./workbook.ts";

/** What the first sheet of a workbook tells. */
export function workbookAbout(context: FigureContext, i18n: I18n): WorkbookAbout {
  const t = i18n.dictionary().export.about;
  const { shown, scenario, workspace, today, currentIndex, current, changes } = context;
  const programme = i18n.text(shown.about.title);
  const { allocation } = current;
  const provenances = i18n.dictionary().sources.provenances;
  const facts: (readonly [string, string])[] = [
    [t.programme, `${programme} · ${i18n.text(shown.about.subtitle)}`],
    [t.scenario, context.nameOf(currentIndex)],
    ...(scenario.note === undefined ? [] : [[t.note, scenario.note] as const]),
    ...(currentIndex === workspace.baseline
      ? []
      : [[t.baseline, context.nameOf(workspace.baseline)] as const]),
    [t.changes, changes],
    ...(allocation.ok
      ? [
          [
            t.provenance,
            `${provenances[allocation.value.provenance].name}: ${provenances[allocation.value.provenance].means}`,
          ] as const,
        ]
      : []),
    ...shown.story.caveats.map((caveat) => [t.caveats, i18n.text(caveat)] as const),
    ...shown.sources.map(
      (source) =>
        [
          t.sources,
          `${citeSource(source, i18n.f)}${source.url === undefined ? "" : ` ${source.url}`}`,
        ] as const,
    ),
    [t.model, modelVersion],
    ...(allocation.ok ? [[t.hash, resultHash(allocation.value)] as const] : []),
    [t.command, allocateCommand(workFileName(shown.about.id, workspace, today))],
  ];
  return { sheet: t.sheet, title: t.title({ programme }), facts, official: i18n.t("payoutsTable.official") };
}
