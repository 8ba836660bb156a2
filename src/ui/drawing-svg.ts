import type { Drawing, Shape } from "./shapes.ts";
import { breakText, escapeXml } from "./svg-text.ts";

const wide = 1000;
const margin = 40;

/** What stands around a picture that leaves the page. */
export interface DrawingWords {
  /** Above the title. */
  readonly over: string;
  readonly title: string;
  /** Below the picture, one paragraph each. */
  readonly notes: readonly string[];
}

/** Room for the drawing of a picture that leaves the page. */
export const drawingWidth = wide - 2 * margin;

/** A drawing of `drawingWidth` with its words as a picture that can stand alone, 1,000 units wide. */
export function drawingSvg(
  drawing: Drawing,
  { over, title, notes }: DrawingWords,
  colour: (name: string) => string,
): string {
  const out: string[] = [];
  let y = margin + 6;
  const write = (text: string, size: number, fill: string, look = "") =>
    out.push(
      `<text x="${margin}" y="${y}" font-size="${size}" fill="${colour(fill)}"${look}>${escapeXml(text)}</text>`,
    );
  write(over, 14, "--soft");
  for (const line of breakText(title, 24, drawingWidth)) {
    y += 32;
    write(line, 24, "--ink", ' font-weight="650"');
  }
  y += 24;
  out.push(`<g transform="translate(${margin} ${y})">`);
  out.push(...drawing.shapes.map((shape) => svgOf(shape, colour)), "</g>");
  y += drawing.high + 12;
  for (const note of notes) {
    y += 8;
    for (const line of breakText(note, 13, drawingWidth)) {
      y += 18;
      write(line, 13, "--soft");
    }
  }
  const high = Math.ceil(y + margin);
  const hatch = `<defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V7" stroke="${colour("--card")}" stroke-opacity="0.6" stroke-width="3"/></pattern></defs>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" font-family="Inter, 'Helvetica Neue', Arial, sans-serif"><rect width="${wide}" height="${high}" fill="${colour("--card")}"/>${hatch}${out.join("")}</svg>`;
}

function svgOf(shape: Shape, colour: (name: string) => string): string {
  const paint = (name: string | undefined) => (name === undefined ? "none" : colour(name));
  if (shape.kind === "text")
    return `<text x="${shape.x}" y="${shape.y}" font-size="${shape.size}" fill="${paint(shape.fill)}" text-anchor="${shape.anchor ?? "start"}"${shape.isBold ? ' font-weight="650"' : ""}>${escapeXml(shape.text)}</text>`;
  const line = `fill="${paint(shape.fill)}" stroke="${paint(shape.stroke)}" stroke-width="${shape.width ?? 1}" stroke-dasharray="${shape.dash ?? "none"}"`;
  switch (shape.kind) {
    case "path":
      return `<path d="${shape.d}" ${line} opacity="${shape.opacity ?? 1}"/>${shape.isHatched ? `<path d="${shape.d}" fill="url(#hatch)"/>` : ""}`;
    case "rect":
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.wide}" height="${shape.high}" rx="3" ${line} opacity="${shape.opacity ?? 1}"/>`;
    case "circle":
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.r}" ${line}/>`;
    default:
      return shape satisfies never;
  }
}
