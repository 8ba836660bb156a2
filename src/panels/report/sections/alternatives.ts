import type { I18n } from "../../../i18n/i18n.tsx";
import type { Allocation } from "../../../model/allocation.ts";
import { type Block, type ReportTable, text } from "../report.ts";
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

function sideBySide(input: ReportInput, i18n: I18n): ReportTable {
  const t = i18n.dictionary().report.alternatives;
  const before = input.baseline.allocation;
  const line = ({ allocation }: Worked, name: string) => ({
    cells: [
      name,
      ...(allocation.ok
        ? figures(allocation.value, before.ok ? before.value : null, i18n)
        : [t.failed, "–", "–", "–", "–"]),
    ],
  });
  const { columns } = t;
  return {
    caption: t.caption,
    columns: [
      { title: columns.name, isNumber: false },
      ...[columns.paid, columns.unpaid, columns.takers, columns.up, columns.down].map((title) => ({
        title,
        isNumber: true,
      })),
    ],
    rows: [
      line(input.baseline, `${t.doNothing} (${input.baseline.name})`),
      ...(input.isBaseline ? [] : [line(input.proposal, `${input.proposal.name} (${t.proposal})`)]),
      ...input.others.map((each) => line(each, each.name)),
    ],
  };
}

function figures(now: Allocation, before: Allocation | null, { f }: I18n): string[] {
  const moved = (sign: 1 | -1) => {
    if (before === null) return "–";
    const old = new Map(before.areas.map(({ id, awardSek }) => [id, awardSek]));
    const sum = now.areas.reduce((total, { id, awardSek }) => {
      const change = awardSek - (old.get(id) ?? 0);
      return total + (change * sign > 0 ? change : 0);
    }, 0);
    return f.signed(sum, 0);
  };
  return [
    f.integer(now.distributedSek),
    f.integer(now.unpaidSek),
    f.integer(now.areas.filter(({ awardSek }) => awardSek > 0).length),
    moved(1),
    moved(-1),
  ];
}
