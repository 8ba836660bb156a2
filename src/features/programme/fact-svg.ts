import { breakText, escapeXml } from "../../ui/svg-text.ts";
import type { FactRow, FactTable } from "./fact-table.ts";

const width = 1000;
const margin = 40;
const rowHeight = 30;
const mostNameWidth = 300;
const cellWidth = 130;
const font = "Inter, 'Helvetica Neue', Arial, sans-serif";

/** What a picture needs beside the table: a line above the title, a sentence below, colours on white paper. */
export interface FactPicture {
  readonly over: string;
  readonly official: string;
  readonly madeUp: string;
  colour(name: string): string;
}

/** A table with bars as a picture that can stand alone, 1,000 units wide. Tables with many columns keep the last that fit. */
export function factSvg(table: FactTable, { over, official, madeUp, colour }: FactPicture): string {
  const shown = table.columns.map((_, at) => at).slice(-Math.min(table.columns.length, 4));
  const longest = Math.max(
    ...[table.head, ...table.rows.map(({ name }) => name)].map(({ length }) => length),
  );
  const nameWidth = Math.min(mostNameWidth, longest * 8 + 10);
  const figures = shown.length * cellWidth;
  const barFrom = margin + nameWidth + 10;
  const barWidth = Math.max(0, width - margin - figures - barFrom - 10);
  let y = margin;
  const out: string[] = [];
  const text = (x: number, size: number, words: string, look = "", fill = "--ink") => {
    out.push(
      `<text x="${x}" y="${y}" font-size="${size}" fill="${colour(fill)}" ${look}>${escapeXml(words)}</text>`,
    );
  };
  y += 6;
  text(margin, 14, over, "", "--soft");
  for (const line of breakText(table.title, 24, width - 2 * margin)) {
    y += 32;
    text(margin, 24, line, 'font-weight="650"');
  }
  if (table.legend.length > 0) {
    y += 34;
    let x = margin;
    for (const { label, colour: name } of table.legend) {
      const wide = 34 + label.length * 7.4;
      if (x + wide > width - margin && x > margin) {
        x = margin;
        y += 22;
      }
      out.push(`<rect x="${x}" y="${y - 10}" width="11" height="11" rx="2.5" fill="${colour(name)}"/>`);
      text(x + 18, 14, label, "", "--soft");
      x += wide;
    }
  }
  y += 34;
  const heads = shown.map((at) => breakText(table.columns[at]?.title ?? "", 13, cellWidth - 10));
  const tallest = Math.max(1, ...heads.map((lines) => lines.length));
  const top = y;
  heads.forEach((lines, place) => {
    lines.forEach((line, at) => {
      y = top + (at + tallest - lines.length) * 16;
      text(cellEnd(place), 13, line, 'text-anchor="end"', "--soft");
    });
  });
  y = top + (tallest - 1) * 16;
  text(margin, 13, table.head, "", "--soft");
  y += 10;
  for (const row of table.rows) drawRow(row);
  for (const note of [...table.notes, table.origin, table.isMadeUp ? madeUp : "", official]) {
    y += 8;
    for (const line of breakText(note, 13, width - 2 * margin)) {
      y += 18;
      text(margin, 13, line, "", "--soft");
    }
  }
  const height = Math.ceil(y + margin);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${font}"><rect width="${width}" height="${height}" fill="${colour("--card")}"/>${out.join("")}</svg>`;

  function cellEnd(place: number): number {
    return width - margin - (shown.length - 1 - place) * cellWidth;
  }

  function drawRow(row: FactRow): void {
    const middle = y + rowHeight / 2;
    out.push(
      `<path d="M${margin} ${y}H${width - margin}" stroke="${colour("--edge")}" stroke-opacity="0.35" fill="none"/>`,
    );
    if (row.bar !== null && barWidth > 0) {
      for (const part of row.bar.parts) {
        const thick = row.bar.isRange ? 3 : 12;
        const edge = part.isVague ? ` stroke="${colour("--ink")}" stroke-dasharray="3 3"` : "";
        out.push(
          `<rect x="${round(barFrom + part.from * barWidth)}" y="${middle - thick / 2}" width="${round(Math.max(1, (part.to - part.from) * barWidth))}" height="${thick}" rx="2" fill="${colour(part.colour)}"${edge}/>`,
        );
      }
      for (const mark of row.bar.marks)
        out.push(
          `<circle cx="${round(barFrom + mark * barWidth)}" cy="${middle}" r="4.5" fill="${colour("--mark")}"/>`,
        );
    }
    y = middle + 5;
    const weight = row.isTotal ? 'font-weight="650"' : "";
    text(margin, 14, breakText(row.name, 14, nameWidth)[0] ?? "", weight);
    shown.forEach((at, place) => {
      text(cellEnd(place), 14, row.cells[at]?.text ?? "", `text-anchor="end" ${weight}`);
    });
    y = middle + rowHeight / 2;
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;
