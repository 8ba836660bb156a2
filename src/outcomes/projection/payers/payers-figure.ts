import type { Figure } from "../../../figure/figure.ts";
import type { Cell, Column } from "../../../figure/table.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { type BreakEven, wholePeople } from "../../../model/break-even.ts";
import { imbalanceOf, type PayerAnswer, payerAnswers } from "../../../model/payers/payer-answers.ts";
import type { Band } from "../../../model/project/projection.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { payerNames } from "../../payer-names.ts";
import { placeName } from "../projection-summary.ts";
import { placeIn } from "../projection-view.ts";
import { type Reading, restsOnMadeUp } from "../sections/reading.ts";
import { sectionFigure } from "../sections/section-figure.ts";
import { payerSentences } from "./payer-sentences.ts";
import { type PayerBars, payersScene } from "./payers-scene.ts";

/** Cost, gain, net, people needed and what would make a loser even, payer by payer, with what 90 of 100 draws lie between. */
export function payersFigure(
  reading: Reading,
  area: string | null,
  pack: ProgrammePackage,
  i18n: I18n,
): Figure {
  const t = i18n.dictionary().payers;
  const answers = payerAnswers(reading.of, placeIn(reading.facts, area));
  const losers = new Map(imbalanceOf(answers)?.losers.map(({ id, sek }) => [id, Math.round(sek)]));
  const names = payerNames(pack, i18n);
  const name = pack.programme.areas.find(({ id }) => id === area)?.name ?? "";
  const table = {
    id: "payers",
    title: t.table({ where: placeName({ area, name }, pack, i18n) }),
    columns: columnsOf(i18n),
    rows: answers.map((answer) => ({
      id: answer.id,
      cells: [names.payer(answer.id), ...cellsOf(answer, i18n), losers.get(answer.id) ?? null],
    })),
  };
  const words = payerSentences(answers, reading, pack, i18n);
  const bars = answers.flatMap(({ id, cost, gain, net }): PayerBars[] =>
    Number.isNaN(cost.mean)
      ? []
      : [{ id, name: names.payer(id), cost: cost.mean, gain: gain?.mean ?? null, net: netBar(net) }],
  );
  const pictureWords = { ...t.picture, millions: (sek: number) => i18n.f.signed(sek / 1e6, [0, 2]) };
  const isMadeUp = restsOnMadeUp(reading.facts);
  return {
    ...sectionFigure(
      {
        words,
        table,
        notes: [t.notes.own],
        method: howCounted(reading, i18n),
        isOwn: reading.facts.breakEven.isOwn,
        ...(bars.length > 0 && {
          picture: {
            label: words.join(" "),
            draw: (width: number) => payersScene(bars, isMadeUp, pictureWords, width),
          },
        }),
      },
      reading,
      i18n,
    ),
    part: "payers-bars",
  };
}

/** How the sums are counted, a paragraph each: said below in files, and a press away on screen. */
export function howCounted({ facts }: Pick<Reading, "facts">, i18n: I18n): string[] {
  const { simulated, needed, society, match } = i18n.dictionary().payers.notes;
  return [simulated, needed, society, match[facts.breakEven.matchCost]];
}

const netBar = (net: Band | null): PayerBars["net"] =>
  net === null
    ? null
    : {
        mean: net.mean,
        low: Number.isNaN(net.p5) ? null : net.p5,
        high: Number.isNaN(net.p95) ? null : net.p95,
      };

function columnsOf(i18n: I18n): Column[] {
  const t = i18n.dictionary().payers.columns;
  const { f } = i18n;
  const kronor = (id: keyof typeof t, isFileOnly = false): Column => ({
    id,
    title: t[id],
    kind: "kronor",
    decimals: 0,
    ...(isFileOnly && { isFileOnly }),
    ...(id.startsWith("net") && { say: (sek: number) => f.signed(sek, 0) }),
  });
  const people = (id: keyof typeof t, isFileOnly = false): Column => ({
    id,
    title: t[id],
    kind: "number",
    decimals: 0,
    say: f.integer,
    ...(isFileOnly && { isFileOnly }),
  });
  return [
    { id: "payer", title: t.payer, kind: "text" },
    kronor("cost"),
    kronor("costLow", true),
    kronor("costHigh", true),
    kronor("gain"),
    kronor("gainLow", true),
    kronor("gainHigh", true),
    kronor("net"),
    kronor("netLow"),
    kronor("netHigh"),
    people("needed"),
    people("neededLow", true),
    people("neededHigh", true),
    kronor("transfer"),
  ];
}

function cellsOf(answer: PayerAnswer, i18n: I18n): Cell[] {
  const t = i18n.dictionary().payers;
  const { cost, gain, net, needed } = answer;
  const whole = (sek: number) => (Number.isFinite(sek) ? Math.round(sek) : null);
  const ofBand = (band: Band | null): Cell[] =>
    band === null ? [t.notFilledIn, null, null] : [band.mean, band.p5, band.p95].map(whole);
  const people = (count: number) => (Number.isFinite(count) ? wholePeople(count) : null);
  return [
    ...ofBand(cost),
    ...ofBand(gain),
    ...ofBand(net),
    needed === null ? t.notFilledIn : neededCell(needed.atMean, cost.mean, i18n),
    people(needed?.p5 ?? Number.NaN),
    people(needed?.p95 ?? Number.NaN),
  ];
}

/** Whole people, or in words why no number of them is enough. */
export function neededCell(found: BreakEven, costSek: number, i18n: I18n): Cell {
  const t = i18n.dictionary().payers;
  if (Math.round(costSek) <= 0) return t.nothingBack;
  return found.kind === "never" ? t.never[found.reason] : wholePeople(found.people);
}
