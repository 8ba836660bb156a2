import { breakText, escapeXml } from "../../ui/svg-text.ts";
import { dotPlot, radius } from "./dot-plot.ts";
import type { ScoreSet } from "./score-view.ts";

/** The words around the dots in a picture of them. */
export interface ScoreWords {
  readonly title: string;
  readonly summary: string;
  readonly scale: string;
  /** What a filled and an empty dot stand for. */
  readonly within: string;
  readonly outside: string;
  readonly notes: readonly string[];
  setTitle(set: ScoreSet): string;
  millions(sek: number): string;
}

const width = 1000;
const margin = 40;

/** The dots as a file of their own, on white paper. `colour` reads a custom property. Pure. */
export function scoreSvg(
  sets: readonly ScoreSet[],
  words: ScoreWords,
  colour: (name: string) => string,
): string {
  const plot = dotPlot(sets, width - 2 * margin);
  const out: string[] = [];
  let y = margin;
  const write = (text: string, x: number, at: number, size: number, tone: string, more = "") =>
    out.push(
      `<text x="${x}" y="${at}" font-size="${size}" fill="${colour(tone)}" ${more}>${escapeXml(text)}</text>`,
    );
  const paragraph = (text: string, size: number, leading: number) => {
    for (const line of breakText(text, size, width - 2 * margin)) {
      y += leading;
      write(line, margin, y, size, "--soft");
    }
  };
  const halo = `stroke="${colour("--card")}" stroke-width="4" paint-order="stroke"`;
  const circle = (x: number, y: number, isWithin: boolean) =>
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour(isWithin ? "--pot-1" : "--card")}" stroke="${colour("--pot-1")}" stroke-width="1.5"/>`;
  y += 20;
  write(words.title, margin, y, 24, "--ink", 'font-weight="650"');
  y += 8;
  paragraph(words.summary, 14, 20);
  y += 34;
  write(words.scale, margin, y, 13, "--soft", 'font-weight="600"');
  let x = margin + words.scale.length * 7.2 + 30;
  for (const [isWithin, text] of [
    [true, words.within],
    [false, words.outside],
  ] as const) {
    out.push(circle(x, y - 4.5, isWithin));
    write(text, x + 12, y, 13, "--soft");
    x += text.length * 6.6 + 44;
  }
  y += 12;
  out.push(`<g transform="translate(${margin} ${y})">`);
  for (const { x, sek } of plot.ticks) {
    out.push(
      `<path d="M${x} ${plot.top}V${plot.bottom}" stroke="${colour("--edge")}" stroke-width="${sek === 0 ? 1.5 : 0.5}"/>`,
    );
    write(words.millions(sek), x, plot.bottom + 16, 12, "--soft", 'text-anchor="middle"');
  }
  for (const { set, titleY, dots, named } of plot.strips) {
    write(words.setTitle(set), 0, titleY, 13, "--ink", `font-weight="600" ${halo}`);
    for (const dot of dots) out.push(circle(dot.x, dot.y, dot.amount.isWithin));
    if (named !== null) {
      const anchor = named.x > plot.width / 2 ? "end" : "start";
      write(named.amount.name, named.x, named.y - radius - 5, 12, "--ink", `text-anchor="${anchor}" ${halo}`);
    }
  }
  out.push("</g>");
  y += plot.height + 12;
  for (const note of words.notes) {
    y += 4;
    paragraph(note, 12, 17);
  }
  const height = y + margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, 'Helvetica Neue', Arial, sans-serif">`,
    `<title>${escapeXml(words.title)}</title>`,
    `<desc>${escapeXml(words.summary)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colour("--card")}"/>`,
    ...out,
    "</svg>",
  ].join("\n");
}
