import type { Cell, Table } from "../../../figure/table.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { Allocation } from "../../../model/allocation.ts";
import { type Block, text } from "../report.ts";
import type { ReportInput, Worked } from "../report-input.ts";

/** Doing nothing, the proposal and the other scenarios side by side. */
export function alternativeBlocks(input: ReportInput, i18n: I18n): Block[] {
  const t = i18n.dictionary().report.alternatives;
  const described = [...(input.isBaseline ? [] : [input.proposal]), ...input.others].filter(
    ({ note }) => note.trim() !== "",
  );
  return [
    text(t.lead),
    { kind: "table", table: sideBySide(input, i18n) },
    ...(input.others.length === 0 ? [text(t.alone)] : []),
    ...described.flatMap(({ name, note }): Block[] => [
      { kind: "heading", text: name },
      { kind: "own", text: note.trim() },
    ]),
  ];
}

function sideBySide(input: ReportInput, i18n: I18n): Table {
  const t = i18n.dictionary().report.alternatives;
  const before = input.baseline.allocation;
  const line = ({ allocation }: Worked, name: string, id: string) => ({
    id,
    cells: [
      name,
      ...(allocation.ok
        ? figures(allocation.value, before.ok ? before.value : null)
        : [t.failed, null, null, null, null]),
    ],
  });
  const { columns } = t;
  const signed = (sek: number) => i18n.f.signed(sek, 0);
  return {
    id: "alternatives",
    title: t.caption,
    columns: [
      { id: "name", title: columns.name, kind: "text" },
      { id: "paid", title: columns.paid, kind: "kronor" },
      { id: "unpaid", title: columns.unpaid, kind: "kronor" },
      { id: "takers", title: columns.takers, kind: "number" },
      { id: "up", title: columns.up, kind: "kronor", say: signed },
      { id: "down", title: columns.down, kind: "kronor", say: signed },
    ],
    rows: [
      line(input.baseline, `${t.doNothing} (${input.baseline.name})`, "baseline"),
      ...(input.isBaseline
        ? []
        : [line(input.proposal, `${input.proposal.name} (${t.proposal})`, "proposal")]),
      ...input.others.map((each, at) => line(each, each.name, `other-${at}`)),
    ],
  };
}

function figures(now: Allocation, before: Allocation | null): Cell[] {
  const moved = (sign: 1 | -1) => {
    if (before === null) return null;
    const old = new Map(before.areas.map(({ id, awardSek }) => [id, awardSek]));
    return now.areas.reduce((total, { id, awardSek }) => {
      const change = awardSek - (old.get(id) ?? 0);
      return total + (change * sign > 0 ? change : 0);
    }, 0);
  };
  return [
    now.distributedSek,
    now.unpaidSek,
    now.areas.filter(({ awardSek }) => awardSek > 0).length,
    moved(1),
    moved(-1),
  ];
}
