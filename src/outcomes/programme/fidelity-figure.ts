import type { Figure } from "../../figure/figure.ts";
import { plainBar } from "../../figure/row-bar.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { type FidelityParts, fidelity } from "../../model/fidelity.ts";
import { factFigure, figureColumn, numberCell, wordColumn } from "./fact-figure.ts";

/** What is left of a decision after each link, as a table with bars that grow shorter. */
export function fidelityFigure(parts: FidelityParts, origin: string, i18n: I18n): Figure {
  const t = i18n.dictionary().programme;
  const { understand, can } = parts;
  const left = [
    ["decision", 1],
    ["understand", fidelity({ understand, can: 1, want: 1 })],
    ["can", fidelity({ understand, can, want: 1 })],
    ["want", fidelity(parts)],
  ] as const;
  const table = {
    id: "fidelity",
    title: t.fidelity.table,
    columns: [wordColumn("step", ""), figureColumn("left", t.fidelity.left)],
    rows: left.map(([step, share]) => ({
      id: step,
      cells: [t.fidelity.steps[step], numberCell(Number((share * 100).toFixed(6)), i18n.f.percent(share))],
      bar: plainBar(share, 0, 1, "--pot-1"),
      isTotal: step === "want",
    })),
  };
  return factFigure({ table, origin: `${t.ownMark}. ${origin}`, provenance: "user", of: "scenario" }, i18n);
}
