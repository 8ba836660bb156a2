import type { Figure } from "../../figure/figure.ts";
import type { Row } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { expectedValue } from "../../model/project/parameter.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { settingIn } from "../../session/assumed.ts";
import { factFigure, figureColumn, numberCell, wordColumn } from "./fact-figure.ts";
import type { Projects } from "./grant-figures.ts";

/** What of each recipient's granted money goes on after it has ended, and what ends: plans times how many came true. */
export function continuingFigure(
  projects: Projects,
  scenario: Scenario,
  pack: ProgrammePackage,
  i18n: I18n,
): Figure | null {
  const { programme } = pack;
  if (!(programme.local ?? []).some(({ assumptions }) => assumptions["carry-on"] !== undefined)) return null;
  const t = i18n.dictionary().programme.projects;
  const { f } = i18n;
  const share = (area: (typeof programme.areas)[number], id: "carry-on" | "plans-kept") =>
    expectedValue(settingIn(programme, scenario, area, id));
  const rows = programme.areas.map((area) => {
    const granted = projects.rows
      .filter((row) => row.area === area.id)
      .reduce((sum, { grantedSek }) => sum + grantedSek, 0);
    const planned = share(area, "carry-on");
    const goesOn = Math.round(granted * planned * share(area, "plans-kept"));
    return { area, granted, planned, goesOn };
  });
  const cells = (granted: number, goesOn: number) =>
    [granted, goesOn, granted - goesOn].map((sek) => numberCell(sek, f.integer(sek)));
  const granted = rows.reduce((sum, row) => sum + row.granted, 0);
  const goesOn = rows.reduce((sum, row) => sum + row.goesOn, 0);
  const lines: Row[] = rows.map((row) => ({
    id: row.area.id,
    cells: [
      row.area.name,
      numberCell(row.planned * 100, f.percent(row.planned)),
      ...cells(row.granted, row.goesOn),
    ],
  }));
  return factFigure(
    {
      table: {
        id: "projects-continuing",
        title: t.continuing,
        columns: [
          wordColumn("recipient", t.recipient),
          figureColumn("planned", t.planned),
          figureColumn("granted", t.total),
          figureColumn("goesOn", t.goesOn),
          figureColumn("ends", t.ends),
        ],
        rows: [...lines, { id: "total", cells: [t.all, "–", ...cells(granted, goesOn)], isTotal: true }],
      },
      words: [t.continuingSentence({ granted: f.sekMillions(granted), goesOn: f.sekMillions(goesOn) })],
      origin: t.continuingOrigin,
      provenance: "user",
      of: "scenario",
    },
    i18n,
  );
}
