import type { Figure } from "../../figure/figure.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { type EntryInput, entryOf } from "../../model/creaming.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Sections } from "../../programmes/parts/sections.ts";
import { dotRows } from "./dot-rows.ts";
import { factFigure, figureColumn, numberCell, wordColumn } from "./fact-figure.ts";
import { originWords } from "./origin-words.ts";
import { ownShare } from "./own-numbers.ts";

export type Creaming = NonNullable<Sections["creaming"]>;

/** Where the numbers start: target and places as the source has them, the rest our own example. */
export const entryNumbers = ({ places }: Creaming) =>
  ({
    "entry-bar": ownShare(0),
    "entry-low": ownShare(0.2),
    "entry-high": ownShare(1),
    "entry-applicants": { preset: 2 * places, least: 1, most: 500 },
  }) as const;

const whole = (people: number): number => Math.round(people);

/** Two pictures of a bar on entry: those let in against the target, and those left outside. */
export function entryFigure(
  creaming: Creaming,
  input: EntryInput,
  pack: ProgrammePackage,
  i18n: I18n,
): Figure {
  const t = i18n.dictionary().programme.creaming;
  const { f } = i18n;
  const entry = entryOf(input);
  const [admitted, inWork, outside, belowBar] = [
    entry.admitted,
    entry.inWork,
    entry.outside,
    entry.belowBar,
  ].map(whole) as [number, number, number, number];
  const count = (people: number) => numberCell(people, f.integer(people));
  const rows = [
    ["admitted", t.rows.admitted, admitted],
    ["inWork", t.rows.inWork, inWork],
    ["target", t.rows.target, input.target],
    ["outside", t.rows.outside, outside],
    ["belowBar", t.rows.belowBar, belowBar],
  ] as const;
  const target = f.integer(input.target);
  const words = [
    (entry.isTargetMet ? t.met : t.missed)({
      admitted: f.integer(admitted),
      inWork: f.integer(inWork),
      target,
      places: f.integer(input.places),
    }),
    belowBar > 0 && Number.isFinite(entry.meanBelowBar)
      ? t.outside({
          outside: f.integer(outside),
          below: f.integer(belowBar),
          chance: f.percent(entry.meanBelowBar),
        })
      : t.nobodyBelow({ outside: f.integer(outside) }),
    entry.leastBar === null
      ? t.noBar({ target })
      : entry.leastBar === 0
        ? t.withoutBar({ target })
        : t.leastBar({ target, bar: f.percent(entry.leastBar, [0, 1]) }),
  ];
  const figure = factFigure(
    {
      table: {
        id: "entry-bar",
        title: t.table,
        columns: [wordColumn("people", t.people), figureColumn("count", t.count)],
        rows: rows.map(([id, title, people]) => ({ id, cells: [title, count(people)] })),
      },
      words,
      notes: [t.construction],
      origin: originWords({ ...creaming, provenance: "user" }, pack, i18n),
      provenance: "user",
      of: "scenario",
    },
    i18n,
  );
  const picture = {
    label: `${t.table}. ${words.join(" ")}`,
    draw: (width: number) =>
      dotRows(
        [
          {
            name: t.pictures.target,
            lines: [
              { count: admitted, filled: inWork, text: t.pictures.inWork({ inWork, target: input.target }) },
            ],
          },
          {
            name: t.pictures.outside,
            lines: [{ count: outside, filled: 0, text: t.pictures.below({ outside, below: belowBar }) }],
          },
        ],
        width,
      ),
  };
  return { ...figure, picture };
}
