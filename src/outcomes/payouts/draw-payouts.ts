import { canvasHatch } from "../../figure/canvas-hatch.ts";
import { onPaper } from "../../figure/palette.ts";
import { roundUp } from "../../figure/scale.ts";
import { areaNoun } from "../../i18n/area-noun.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { provenanceNote } from "../../i18n/provenance-note.ts";
import { sourcesInWords } from "../../i18n/sources-in-words.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { wrapText } from "../../ui/wrap-text.ts";
import { shortAmount, shortChange } from "./payout-format.ts";
import type { PayoutRow, PayoutsView } from "./payouts-view.ts";
import { seriesColour, seriesName } from "./series-look.ts";

const width = 1000;
const margin = 40;
const rowHeight = 28;
const bar = { left: 300, right: 790, height: 16 };
/** Canvas pixels per unit: a picture 1000 wide prints sharp at A4. */
const scale = 3;

/** A colour or mark of the picture and what it stands for. */
interface Key {
  readonly name: string;
  draw(x: number, y: number): void;
}
interface KeyPlace {
  readonly left: number;
  readonly line: number;
}
const keyWidth = 18;
const keyGap = 24;
const keyLine = 20;

/** Keys side by side, on as many lines as they need. */
function placeKeys(widths: readonly number[]): KeyPlace[] {
  let left = margin;
  let line = 0;
  return widths.map((each) => {
    if (left > margin && left + each - keyGap > width - margin) {
      left = margin;
      line++;
    }
    const place = { left, line };
    left += each;
    return place;
  });
}

/** The picture on white paper, with its title, what it says, where the figures come from, and what they are not. */
export const drawPayouts = (
  view: PayoutsView,
  summary: string,
  changes: string,
  pack: ProgrammePackage,
  i18n: I18n,
): HTMLCanvasElement => onPaper((colour) => drawn(view, summary, changes, pack, i18n, colour));

function drawn(
  view: PayoutsView,
  summary: string,
  changes: string,
  pack: ProgrammePackage,
  i18n: I18n,
  colour: (name: string) => string,
): HTMLCanvasElement {
  const { t, f, text } = i18n;
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("the browser gives no canvas to draw on");
  const font = (size: number, weight = 400) => {
    pen.font = `${weight} ${size}px "Inter Variable", "Helvetica Neue", Arial, sans-serif`;
  };
  font(14);
  const said = wrapText(pen, summary, width - 2 * margin);
  font(12);
  const note = t(`app.payouts.note.${provenanceNote(view, pack.programme)}`);
  const closing = [
    note,
    changes,
    `${t("app.payouts.provenance")}: ${t(`app.payouts.provenances.${view.provenance}`)}.`,
    ...pack.story.caveats.map(text),
    sourcesInWords(pack, i18n),
  ].flatMap((each) => (each === "" ? [] : wrapText(pen, each, width - 2 * margin)));

  const isIllustrative = view.provenance === "illustrative";
  const keys: readonly Key[] = [
    ...view.series.map((series, at) => ({
      name: seriesName(series, pack, i18n),
      draw: (x: number, y: number) => {
        pen.fillStyle = fills[at] ?? "";
        pen.fillRect(x, y - 10, 11, 11);
      },
    })),
    ...(view.rows.some((row) => row.cut > 0)
      ? [{ name: t("app.payouts.cut"), draw: (x: number, y: number) => outline(x, y - 10, 11, 11) }]
      : []),
    {
      name: t("app.payouts.baseline"),
      draw: (x, y) => {
        pen.fillStyle = colour("--mark");
        pen.fillRect(x + 5, y - 12, 2, 15);
      },
    },
    ...(isIllustrative
      ? [
          {
            name: t("app.illustrative"),
            draw: (x: number, y: number) => {
              pen.fillStyle = canvasHatch(pen, colour("--card"), "dark", scale, colour);
              pen.fillRect(x, y - 10, 11, 11);
              outline(x, y - 10, 11, 11);
            },
          },
        ]
      : []),
  ];
  font(13);
  const keyPlaces = placeKeys(keys.map(({ name }) => keyWidth + pen.measureText(name).width + keyGap));

  const top = margin + 66 + said.length * 20 + 52 + (keyPlaces.at(-1)?.line ?? 0) * keyLine;
  const height = top + view.rows.length * rowHeight + 30 + closing.length * 17 + margin;
  canvas.width = width * scale;
  canvas.height = height * scale;
  pen.scale(scale, scale);
  pen.fillStyle = colour("--card");
  pen.fillRect(0, 0, width, height);

  const write = (what: string, x: number, y: number, tone = "--ink", align: CanvasTextAlign = "left") => {
    pen.fillStyle = colour(tone);
    pen.textAlign = align;
    pen.fillText(what, x, y);
  };
  font(13);
  write(`${text(pack.about.title)} · ${text(pack.about.subtitle)}`, margin, margin + 8, "--soft");
  font(24, 650);
  write(t("app.outcome.heading", areaNoun(pack, i18n.locale())), margin, margin + 42);
  font(14);
  for (const [at, line] of said.entries()) write(line, margin, margin + 70 + at * 20, "--soft");

  const fills = view.series.map((series, at) => {
    const plain = colour(seriesColour(series, at));
    return isIllustrative ? canvasHatch(pen, plain, "light", scale, colour) : plain;
  });
  drawLegend(margin + 66 + said.length * 20 + 18);

  const lengths = view.rows.map((row) => Math.max(row.award + row.cut, row.baseline)).filter(Number.isFinite);
  const perUnit = (bar.right - bar.left) / roundUp(Math.max(0, ...lengths));
  font(12);
  write(t("app.payouts.award"), 875, top - 6, "--faint", "right");
  write(t("app.payouts.change"), width - margin, top - 6, "--faint", "right");
  for (const [at, row] of view.rows.entries()) drawRow(row, top + at * rowHeight);

  const below = top + view.rows.length * rowHeight + 26;
  font(12);
  for (const [at, line] of closing.entries()) write(line, margin, below + at * 17, "--soft");
  return canvas;

  function drawLegend(y: number): void {
    if (pen === null) return;
    font(13);
    for (const [at, { name, draw }] of keys.entries()) {
      const { left, line } = keyPlaces[at] as KeyPlace;
      draw(left, y + line * keyLine);
      write(name, left + keyWidth, y + line * keyLine, "--soft");
    }
  }

  function outline(x: number, y: number, w: number, h: number): void {
    if (pen === null) return;
    pen.strokeStyle = colour("--edge");
    pen.lineWidth = 1;
    pen.strokeRect(x + 0.5, y + 0.5, w - 1, h - 1);
  }

  function drawRow(row: PayoutRow, y: number): void {
    if (pen === null) return;
    const middle = y + rowHeight / 2;
    font(14, row.kind === "municipality" ? 650 : 400);
    write(row.name, margin, middle + 5);
    if (row.kind === "area" && row.municipality !== row.name) {
      const after = margin + pen.measureText(row.name).width + 7;
      font(12);
      write(row.municipality, after, middle + 5, "--faint");
    }
    let x = bar.left;
    const keeps = row.award / (row.award + row.cut || 1);
    for (const [at, part] of row.parts.entries()) {
      const long = Number.isFinite(part) ? part * keeps * perUnit : 0;
      pen.fillStyle = fills[at] ?? "";
      pen.fillRect(x, middle - bar.height / 2, long, bar.height);
      x += long;
    }
    if (row.cut > 0) outline(x, middle - bar.height / 2, row.cut * perUnit, bar.height);
    if (Number.isFinite(row.baseline)) {
      pen.fillStyle = colour("--mark");
      pen.fillRect(bar.left + row.baseline * perUnit - 1, middle - bar.height / 2 - 4, 2, bar.height + 8);
    }
    font(14, 600);
    write(shortAmount(f, view.unit, row.award), 875, middle + 5, "--ink", "right");
    font(13);
    write(shortChange(f, view.unit, row.change), width - margin, middle + 5, "--soft", "right");
  }
}
