import type { Figure } from "../../../figure/figure.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { breakEven } from "../../../model/break-even.ts";
import { payerAnswers } from "../../../model/payers/payer-answers.ts";
import type { PayerChanges } from "../../../model/payers/payer-changes.ts";
import { commonPayers } from "../../../model/payers/payer-list.ts";
import { payerMatrix } from "../../../model/payers/payer-matrix.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { payerNames } from "../../payer-names.ts";
import { placeIn } from "../projection-view.ts";
import type { Reading } from "../sections/reading.ts";
import { sectionFigure } from "../sections/section-figure.ts";
import { neededCell } from "./payers-figure.ts";

/** The user's kronor, a row for each cause and payer, with the people it takes on that cause alone. */
export function payerMatrixFigure(
  reading: Reading,
  area: string | null,
  changes: PayerChanges | undefined,
  pack: ProgrammePackage,
  i18n: I18n,
): Figure {
  const t = i18n.dictionary().payers;
  const names = payerNames(pack, i18n);
  const { causes, value } = payerMatrix(pack.programme.payerList ?? commonPayers, changes);
  const answers = payerAnswers(reading.of, placeIn(reading.facts, area));
  const { years, rate, deadweight } = reading.facts.breakEven;
  const rows = causes.flatMap(({ id: cause, counts }) =>
    answers.map(({ id: payer, cost }) => {
      const sek = value(cause, payer);
      const alone =
        sek === null
          ? null
          : breakEven({ costSek: cost.mean, valueSekPerYear: sek, years, rate, deadweight });
      return {
        id: `${cause} ${payer}`,
        cells: [
          names.cause(cause),
          names.payer(payer),
          t.goesWith[counts],
          sek ?? t.notFilledIn,
          alone === null ? t.notFilledIn : neededCell(alone, cost.mean, i18n),
        ],
      };
    }),
  );
  const { cause, payer, goesWith, value: kronor, alone } = t.columns;
  const table = {
    id: "payer-matrix",
    title: t.matrix,
    columns: [
      { id: "cause", title: cause, kind: "text" },
      { id: "payer", title: payer, kind: "text" },
      { id: "goes-with", title: goesWith, kind: "text" },
      { id: "value", title: kronor, kind: "kronor", decimals: 0 },
      { id: "alone", title: alone, kind: "number", decimals: 0 },
    ] as const,
    rows,
  };
  return sectionFigure({ words: [], table, notes: [t.notes.own], isOwn: true }, reading, i18n);
}
