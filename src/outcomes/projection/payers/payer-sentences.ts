import type { I18n } from "../../../i18n/i18n.tsx";
import { imbalanceOf, type PayerAnswer } from "../../../model/payers/payer-answers.ts";
import { commonPayers } from "../../../model/payers/payer-list.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { payerNames } from "../../payer-names.ts";
import type { Reading } from "../sections/reading.ts";

/** What the sums of payers say: who loses while others gain, what each comes to, what it costs, what is not known. */
export function payerSentences(
  answers: readonly PayerAnswer[],
  { draws, facts }: Pick<Reading, "draws" | "facts">,
  pack: ProgrammePackage,
  i18n: I18n,
): string[] {
  const t = i18n.dictionary().payers;
  const { f } = i18n;
  const names = payerNames(pack, i18n);
  if (answers.some(({ cost }) => Number.isNaN(cost.mean))) return [t.waiting];
  const money = (sek: number) => f.sekMillions(Math.round(Math.abs(sek)));
  const { payers } = pack.programme.payerList ?? commonPayers;
  const society = payers.find(({ isSociety }) => isSociety)?.id;
  // Society is no payer beside the others: its cost is theirs together.
  const bearers = answers.filter(({ id, cost }) => id !== society && Math.round(cost.mean) !== 0);
  const list = bearers.map(({ id, cost }) => t.item({ payer: names.payer(id), money: money(cost.mean) }));
  const costs = (facts.breakEven.costSek === null ? t.cost : t.typedCost)({
    list: list.length === 0 ? t.noCost : f.list(list),
  });
  const known = answers.filter(({ net }) => net !== null);
  if (known.length === 0) return [costs, t.nothing];
  return [
    ...imbalanceSentences(answers, pack, i18n),
    (draws === null ? t.asExpected : t.onAverage)({ list: known.map(netOf).join("; ") }),
    costs,
    ...missingSentences(answers, pack, i18n),
  ];

  function netOf({ id, net }: PayerAnswer): string {
    if (net === null) return t.notFilledIn;
    const signed = (sek: number) => f.signed(sek / 1e6, [1, 1]);
    const range = draws === null ? "" : t.range({ low: signed(net.p5), high: signed(net.p95) });
    return t.netOf({ payer: names.payer(id), net: signed(net.mean) + range });
  }
}

/** How much of the matrix is filled in, and for whom nothing is; nothing to say where it is whole. */
function missingSentences(answers: readonly PayerAnswer[], pack: ProgrammePackage, i18n: I18n): string[] {
  const t = i18n.dictionary().payers;
  const { f } = i18n;
  const names = payerNames(pack, i18n);
  const { causes } = pack.programme.payerList ?? commonPayers;
  const all = causes.length * answers.length;
  const unknown = answers.reduce((sum, answer) => sum + answer.unknown.length, 0);
  if (unknown === 0) return [];
  const nobody = answers.filter(({ net }) => net === null).map(({ id }) => names.payer(id));
  return [
    [
      t.filled({ known: f.integer(all - unknown), all: f.integer(all) }),
      ...(nobody.length > 0 ? [t.nothingFor({ payers: f.list(nobody) })] : []),
    ].join(" "),
  ];
}

/** Who loses while others gain, and what would make it even; nothing where nobody does. */
function imbalanceSentences(answers: readonly PayerAnswer[], pack: ProgrammePackage, i18n: I18n): string[] {
  const t = i18n.dictionary().payers;
  const { f } = i18n;
  const names = payerNames(pack, i18n);
  const found = imbalanceOf(answers);
  if (found === null) return [];
  const gainers = f.list(found.gainers.map(({ id }) => names.payer(id)));
  const losses = found.losers.map(({ id, sek }) =>
    t.imbalance({ loser: names.payer(id), gainers, money: f.sekMillions(Math.round(sek)) }),
  );
  return [[...losses, ...(found.isCovered ? [] : [t.notCovered])].join(" ")];
}
