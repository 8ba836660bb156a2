import type { Row, Table } from "../../../figure/table.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { namesOf, yearsInWords } from "../../../i18n/names.ts";
import type { Edit } from "../../../scenario/differences.ts";
import { markChanges } from "../mark-changes.ts";
import { type Block, text } from "../report.ts";
import type { ReportInput } from "../report-input.ts";

/** The proposed rule in words, with whose it is. */
export function ruleBlocks({ package: pack, proposal, rules, say }: ReportInput, i18n: I18n): Block[] {
  const t = i18n.dictionary().report.rule;
  return [
    text(i18n.text(pack.story.ruleHeading)),
    ...(proposal.allocation.ok
      ? []
      : [{ kind: "text", text: t.failed({ why: say(proposal.allocation.error) }), isStrong: true } as const]),
    { kind: "rule", paragraphs: rules.after.map(({ lines }) => lines) },
  ];
}

/** The draft of the amended text, and the figures that are changed. */
export function changeBlocks(input: ReportInput, i18n: I18n): Block[] {
  const t = i18n.dictionary().report.changes;
  const marked = markChanges(input.rules.before, input.rules.after);
  const isAmended = marked.some(({ change }) => change !== "same");
  const unchanged = marked.flatMap(({ change, number }) =>
    change === "same" && number !== null ? [number] : [],
  );
  const figures = input.edits.flatMap((edit) => figureRow(edit, input, i18n));
  return [
    ...(isAmended
      ? [
          text(t.lead),
          { kind: "draft", paragraphs: marked.filter(({ change }) => change !== "same") } as const,
          ...(unchanged.length > 0
            ? [
                text(
                  t.unchanged({
                    numbers: t.paragraphs({ count: unchanged.length, list: yearsInWords(i18n.f, unchanged) }),
                  }),
                ),
              ]
            : []),
        ]
      : [text(t.none)]),
    ...(figures.length > 0
      ? [{ kind: "table", table: figureTable(figures, i18n) } as const]
      : [text(t.noData)]),
    ...(input.assumptions.length > 0
      ? [
          text(t.assumptions({ count: input.assumptions.length })),
          { kind: "list", items: input.assumptions } as const,
        ]
      : []),
  ];
}

function figureTable(rows: readonly Row[], i18n: I18n): Table {
  const { caption, columns } = i18n.dictionary().report.changes;
  return {
    id: "changed-figures",
    title: caption,
    columns: [
      { id: "area", title: columns.area, kind: "text" },
      { id: "figure", title: columns.figure, kind: "text" },
      { id: "year", title: columns.year, kind: "year" },
      { id: "before", title: columns.before, kind: "number" },
      { id: "after", title: columns.after, kind: "number" },
    ],
    rows,
  };
}

/** A changed figure as a row; edits of other kinds have none. */
function figureRow(edit: Edit, { package: pack }: ReportInput, i18n: I18n): Row[] {
  const t = i18n.dictionary().report.changes;
  const names = namesOf(pack, i18n.locale());
  const { f } = i18n;
  if (edit.kind === "observation") {
    const say = (figure: typeof edit.before, other: typeof edit.before) => {
      if (figure === null) return t.none2;
      const value = f.percent(figure.value, [0, 2]);
      const isCounted = figure.denominator !== undefined && figure.denominator !== other?.denominator;
      return isCounted ? t.people({ value, count: f.number(figure.denominator ?? 0, [0, 1]) }) : value;
    };
    return [
      {
        id: `${edit.area} ${edit.indicator} ${edit.year}`,
        cells: [
          names.area(edit.area),
          names.indicatorTitle(edit.indicator),
          edit.year,
          say(edit.before, edit.after),
          say(edit.after, edit.before),
        ],
      },
    ];
  }
  if (edit.kind === "nation") {
    const share = (value: number | null) => (value === null ? t.none2 : f.percent(value, [0, 2]));
    return [
      {
        id: `nation ${edit.indicator} ${edit.year}`,
        cells: [
          i18n.t("compare.differs.nation"),
          names.indicatorTitle(edit.indicator),
          edit.year,
          share(edit.before),
          share(edit.after),
        ],
      },
    ];
  }
  if (edit.kind !== "attribute" && edit.kind !== "lastAward") return [];
  const say = (value: number | null) => (value === null ? t.none2 : f.number(value, [0, 4]));
  const what = edit.kind === "attribute" ? names.attributeTitle(edit.attribute) : t.lastAward;
  return [
    {
      id: `${edit.area} ${what}`,
      cells: [names.area(edit.area), what, "", say(edit.before), say(edit.after)],
    },
  ];
}
