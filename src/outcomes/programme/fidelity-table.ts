import type { I18n } from "../../i18n/i18n.tsx";
import { type FidelityParts, fidelity } from "../../model/fidelity.ts";
import { type FactTable, numberCell, plainBar } from "./fact-table.ts";

/** What is left of a decision after each link, as a table with bars that grow shorter. */
export function fidelityTable(parts: FidelityParts, origin: string, i18n: I18n): FactTable {
  const t = i18n.dictionary().programme;
  const { understand, can } = parts;
  const left = [
    ["decision", 1],
    ["understand", fidelity({ understand, can: 1, want: 1 })],
    ["can", fidelity({ understand, can, want: 1 })],
    ["want", fidelity(parts)],
  ] as const;
  return {
    id: "fidelity",
    title: t.fidelity.table,
    head: "",
    columns: [{ id: "left", title: t.fidelity.left, isNumber: true }],
    rows: left.map(([step, share]) => ({
      id: step,
      name: t.fidelity.steps[step],
      cells: [numberCell(Number((share * 100).toFixed(6)), i18n.f.percent(share))],
      bar: plainBar(share, 0, 1, "--pot-1"),
      isTotal: step === "want",
    })),
    legend: [],
    origin: `${t.ownMark}. ${origin}`,
    isMadeUp: false,
    notes: [],
  };
}
