import type { I18n } from "../../i18n/i18n.tsx";
import { wholePeople } from "../../model/break-even.ts";
import type { BreakEvenSection, PayerLine } from "./break-even-view.ts";
import { type FactTable, numberCell, plainBar, wordCell } from "./fact-table.ts";

/** The number of people a payer needs in words, or why no number is enough. */
export function saidOf({ answer, costSek, isEmpty }: PayerLine, i18n: I18n): string {
  const t = i18n.dictionary().programme.breakEven;
  if (isEmpty) return t.empty;
  if (answer.kind === "never") return t[answer.reason];
  if (costSek === 0) return t.noCost;
  return i18n.f.people(wholePeople(answer.people));
}

/** What it takes for each payer to break even, with the sums behind it. */
export function breakEvenTable(
  section: BreakEvenSection,
  lines: readonly PayerLine[],
  origin: string,
  i18n: I18n,
): FactTable {
  const t = i18n.dictionary().programme.breakEven;
  const { f } = i18n;
  const titles = new Map(section.payers.map(({ id, title }) => [id, i18n.text(title)]));
  const needed = ({ answer, costSek, isEmpty }: PayerLine): number | null =>
    isEmpty || costSek === 0 || answer.kind === "never" ? null : wholePeople(answer.people);
  const most = Math.max(0, ...lines.map((line) => needed(line) ?? 0));
  const kronor = (sek: number) => numberCell(Math.round(sek), f.sek(sek));
  return {
    id: "break-even",
    title: t.result,
    head: t.payer,
    columns: [
      { id: "sum", title: t.sum, isNumber: true },
      { id: "value", title: t.value, isNumber: true },
      { id: "cost", title: t.ownCost, isNumber: true },
      { id: "people", title: t.people, isNumber: true },
    ],
    rows: lines.map((line) => {
      const people = needed(line);
      return {
        id: line.id,
        name: titles.get(line.id) ?? line.id,
        cells: [
          kronor(line.perYearSek),
          kronor(line.answer.valueSek),
          kronor(line.costSek),
          people === null ? wordCell(saidOf(line, i18n)) : numberCell(people, f.integer(people)),
        ],
        bar: people === null || most === 0 ? null : plainBar(people, 0, most, "--pot-1"),
      };
    }),
    legend: [],
    origin: `${t.origin} ${origin}`,
    isMadeUp: false,
    notes: [],
  };
}
