import type { Figure } from "../../figure/figure.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { type NetExits, netExits, nilRate, together } from "../../model/net-exits.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { factFigure, figureColumn, numberCell, wordColumn } from "./fact-figure.ts";
import type { Projects } from "./grant-figures.ts";
import { originWords } from "./origin-words.ts";

/** Rows that report both participants and exits, each outcome once. */
const reportedIn = ({ rows }: Projects) =>
  rows.flatMap(({ id, name, participants, exits, sameOutcomesAs }) =>
    participants === null || exits === null || sameOutcomesAs !== undefined
      ? []
      : [{ id, name, participants, exits }],
  );

/**
 * Exits of each project and of all with those taken off who would have managed anyway, at a rate that people set;
 * null where no project reports both. While names are hidden projects have numbers.
 */
export function netExitsFigure(
  projects: Projects,
  rate: number,
  pack: ProgrammePackage,
  namesHidden: boolean,
  i18n: I18n,
): Figure | null {
  const reported = reportedIn(projects);
  if (reported.length === 0) return null;
  const t = i18n.dictionary().programme;
  const { f } = i18n;
  const all = netExits(together(reported), rate);
  const number = (value: number) =>
    numberCell(Number(value.toFixed(6)), f.number(Math.abs(value) < 0.05 ? 0 : value, [0, 1]));
  const cells = ({ participants, exits, anyway, net }: NetExits) => [
    numberCell(participants, f.integer(participants)),
    numberCell(exits, f.integer(exits)),
    number(anyway),
    number(net),
  ];
  const place = (id: string) => projects.rows.findIndex((row) => row.id === id) + 1;
  const { columns } = t.netExits;
  return factFigure(
    {
      table: {
        id: "net-exits",
        title: t.netExits.table,
        columns: [
          wordColumn("project", t.projects.project),
          figureColumn("participants", columns.participants),
          figureColumn("exits", columns.exits),
          figureColumn("anyway", columns.anyway),
          figureColumn("net", columns.net),
        ],
        rows: [
          ...reported.map(({ id, name, ...each }) => ({
            id,
            cells: [
              namesHidden ? t.projects.numbered({ number: f.integer(place(id)) }) : name,
              ...cells(netExits(each, rate)),
            ],
          })),
          { id: "total", cells: [t.projects.all, ...cells(all)], isTotal: true },
        ],
      },
      words: [
        t.netExits.sentence({
          rate: f.percent(rate, [0, 1]),
          anyway: f.integer(Math.round(all.anyway)),
          participants: f.integer(all.participants),
          exits: f.integer(all.exits),
          net: f.integer(Math.round(all.net)),
        }),
        t.netExits.nil({
          rate: f.percent(nilRate(reported), [1, 1]),
          exits: f.integer(all.exits),
          participants: f.integer(all.participants),
        }),
      ],
      notes: [t.netExits.note],
      origin: originWords({ ...projects, provenance: "user" }, pack, i18n),
      provenance: "user",
      of: "scenario",
    },
    i18n,
  );
}
