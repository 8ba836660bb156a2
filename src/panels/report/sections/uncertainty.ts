import type { Table } from "../../../figure/table.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { type Provenance, provenances } from "../../../model/provenance.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { type Block, text } from "../report.ts";
import type { ReportInput } from "../report-input.ts";

/** How well founded the figures are, what rounding leaves open, and what nobody knows. */
export function uncertaintyBlocks(input: ReportInput, i18n: I18n): Block[] {
  const t = i18n.dictionary().report.uncertainty;
  const { provenances: words } = i18n.dictionary().sources;
  const { allocation, programme } = input.proposal;
  const points = input.package.switches.length;
  return [
    ...(allocation.ok ? [text(t.weakest({ provenance: words[allocation.value.provenance].name }))] : []),
    ...input.rounding.map(text),
    { kind: "table", table: originTable({ ...input.package, programme }, i18n) },
    { kind: "heading", text: t.notKnown },
    { kind: "list", items: [...t.list, ...(points > 0 ? [t.open({ count: points })] : [])] },
  ];
}

function originTable({ programme }: ProgrammePackage, i18n: I18n): Table {
  const t = i18n.dictionary().report.uncertainty;
  const { provenances: words } = i18n.dictionary().sources;
  const counts = new Map<Provenance, number>();
  const count = (provenance: Provenance) => counts.set(provenance, (counts.get(provenance) ?? 0) + 1);
  for (const { provenance } of programme.observations) count(provenance);
  for (const { attributes, lastAward } of programme.areas) {
    for (const { provenance } of Object.values(attributes)) count(provenance);
    if (lastAward !== null) count(lastAward.provenance);
  }
  return {
    id: "origins",
    title: t.counts,
    columns: [
      { id: "origin", title: t.countColumns.origin, kind: "text" },
      { id: "means", title: t.countColumns.means, kind: "text" },
      { id: "count", title: t.countColumns.count, kind: "number" },
    ],
    rows: provenances
      .filter((provenance) => counts.has(provenance))
      .map((provenance) => ({
        id: provenance,
        cells: [words[provenance].name, words[provenance].means, counts.get(provenance) ?? 0],
      })),
  };
}

/** The points that the sources leave open, largest stakes first, with the proposal's answers. */
export function openBlocks({ package: pack, answers, stakes }: ReportInput, i18n: I18n): Block[] {
  const t = i18n.dictionary().report.open;
  if (pack.switches.length === 0) return [text(t.none)];
  const stake = (id: string) => stakes?.[id] ?? 0;
  const rows = [...pack.switches]
    .sort((a, b) => stake(b.id) - stake(a.id))
    .map((point) => {
      const given = answers[point.id];
      const answer = point.options.find(({ id }) => id === given);
      const others = point.options.filter((option) => option !== answer);
      return {
        id: point.id,
        cells: [
          i18n.text(point.title),
          given === "notAsked" ? t.notAsked : answer === undefined ? t.ownAnswer : i18n.text(answer.title),
          others.map(({ title }) => i18n.text(title)).join("; "),
          stakes === undefined ? null : stake(point.id),
        ],
      };
    });
  const { columns } = t;
  return [
    text(t.lead),
    {
      kind: "table",
      table: {
        id: "open-points",
        title: t.caption,
        columns: [
          { id: "point", title: columns.point, kind: "text" },
          { id: "answer", title: columns.answer, kind: "text" },
          { id: "others", title: columns.others, kind: "text" },
          { id: "stake", title: columns.stake, kind: "kronor" },
        ],
        rows,
      },
    },
  ];
}
