import { breakText, escapeXml } from "../../ui/svg-text.ts";
import { type Camera, type Size, transformOf } from "./camera.ts";
import { mapPicture, mostRadius } from "./map-picture.ts";
import { type MapView, radiusOf } from "./map-view.ts";
import type { PaperColours } from "./paper-colours.ts";
import type { ShadeKey } from "./shade-key.ts";
import type { Shapes } from "./shapes.ts";

/** The words around the map in a picture of it. */
export interface MapWords {
  /** The programme. */
  readonly over: string;
  readonly title: string;
  readonly summary: string;
  /** What circles or shades measure. */
  readonly keyHeading: string;
  /** One word per round sum of the view's key, or per shade. */
  readonly circles: readonly string[];
  readonly shades: readonly ShadeKey[];
  readonly baseline: string;
  /** Origin, caveats, sources, what it is not: below the map, a paragraph each. */
  readonly notes: readonly string[];
}

export interface MapSvgInput {
  readonly view: MapView;
  readonly shapes: Shapes;
  readonly camera: Camera;
  /** Size of the picture that the camera is of. */
  readonly size: Size;
  readonly words: MapWords;
  readonly colours: PaperColours;
}

const width = 1000;
const margin = 40;
const inner = width - 2 * margin;

/** The map as a file of its own, on white paper: title, what it says, legend, map, origin. Pure. */
export function mapSvg(input: MapSvgInput): string {
  const { view, shapes, words, colours } = input;
  const frame: Size = { width: inner, height: Math.round((inner * input.size.height) / input.size.width) };
  const camera = { ...input.camera, scale: (input.camera.scale * inner) / input.size.width };
  const isHatched = view.provenance === "illustrative";
  const out: string[] = [];
  let y = margin;

  const write = (text: string, x: number, at: number, look: Look = {}) =>
    out.push(
      `<text x="${x}" y="${round(at)}" font-size="${look.size ?? 14}" font-weight="${look.weight ?? 400}" fill="${look.fill ?? colours.soft}" text-anchor="${look.anchor ?? "start"}">${escapeXml(text)}</text>`,
    );
  const paragraph = (text: string, size: number, leading: number) => {
    for (const line of breakText(text, size, inner)) {
      y += leading;
      write(line, margin, y, { size });
    }
  };

  y += 8;
  write(words.over, margin, y, { size: 13 });
  y += 32;
  write(words.title, margin, y, { size: 24, weight: 650, fill: colours.ink });
  y += 8;
  paragraph(words.summary, 14, 20);
  y += 32;
  write(words.keyHeading, margin, y, { size: 13, weight: 600 });
  y += 12;
  const most = mostRadius(view, frame);
  const keyHeight = view.mode === "symbol" ? 2 * radiusOf(view, view.keySek[0] ?? 0, most) : 14;
  y += keyHeight / 2;
  key(y);
  y += keyHeight / 2 + 16;
  map(y);
  y += frame.height + 8;
  for (const note of words.notes) {
    y += 4;
    paragraph(note, 12, 17);
  }
  const height = Math.round(y + margin);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, 'Helvetica Neue', Arial, sans-serif">`,
    `<title>${escapeXml(words.title)}</title>`,
    `<desc>${escapeXml([words.summary, ...words.notes].join(" "))}</desc>`,
    hatches(),
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    ...out,
    "</svg>",
  ].join("\n");

  function hatches(): string {
    if (!isHatched) return "";
    const pattern = (id: string, fill: string, line: string, scale: number) =>
      `<pattern id="${id}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="scale(${scale})"><rect width="7" height="7" fill="${fill}"/><path d="M-1 -1L8 8M-8 -1L1 8M6 -1L15 8" stroke="${line}" stroke-width="1.5"/></pattern>`;
    const shades = colours.shades.flatMap((fill, at) => {
      const line = at < 2 ? tinted(colours.edge, fill) : tinted(colours.paper, fill);
      return [pattern(`shade-${at}`, fill, line, 1 / camera.scale), pattern(`key-${at}`, fill, line, 1)];
    });
    const circle = pattern("circle", colours.circle, tinted(colours.paper, colours.circle), 1);
    return `<defs>${shades.join("")}${circle}</defs>`;
  }

  function fillOf(shade: number, prefix: "shade" | "key"): string {
    return isHatched ? `url(#${prefix}-${shade})` : (colours.shades[shade] ?? colours.circle);
  }

  function key(middle: number): void {
    let x = margin;
    const say = (text: string) => {
      write(text, x, middle + 4, { size: 13 });
      x += text.length * 6.5 + 24;
    };
    if (view.mode === "symbol") {
      view.keySek.forEach((sek, at) => {
        const radius = radiusOf(view, sek, most);
        out.push(
          `<circle cx="${round(x + radius)}" cy="${round(middle)}" r="${round(radius)}" fill="${isHatched ? "url(#circle)" : colours.circle}"/>`,
        );
        x += 2 * radius + 8;
        say(words.circles[at] ?? "");
      });
      if (view.isChanged) {
        out.push(
          `<circle cx="${round(x + 7)}" cy="${round(middle)}" r="7" fill="none" stroke="${colours.mark}" stroke-width="1.25"/>`,
        );
        x += 22;
        say(words.baseline);
      }
      return;
    }
    for (const { shade, text } of words.shades) {
      const fill = shade === null ? colours.paper : fillOf(shade, "key");
      out.push(
        `<rect x="${round(x)}" y="${round(middle - 7)}" width="22" height="14" fill="${fill}" stroke="${colours.edge}" stroke-width="0.75"/>`,
      );
      x += 30;
      say(text);
    }
  }

  function map(top: number): void {
    const rows = new Map(view.rows.map((row) => [row.code, row]));
    out.push(
      `<svg x="${margin}" y="${round(top)}" width="${frame.width}" height="${frame.height}" viewBox="0 0 ${frame.width} ${frame.height}">`,
      `<g transform="${transformOf(camera, frame)}" stroke-linejoin="round">`,
    );
    const rest = [...shapes.byCode].filter(([code]) => !rows.has(code)).map(([, shape]) => shape.path);
    out.push(`<path d="${rest.join("")}" fill="${colours.land}"/>`);
    for (const [code, row] of rows) {
      const shape = shapes.byCode.get(code);
      if (shape === undefined) continue;
      const plain = row.awardSek > 0 && view.mode === "symbol" ? colours.tint : colours.paper;
      const fill = row.shade === null ? plain : fillOf(row.shade, "shade");
      out.push(`<path d="${shape.path}" fill="${fill}"/>`);
    }
    out.push(
      `<path d="${shapes.borders}" fill="none" stroke="${colours.border}" stroke-width="${round(0.7 / camera.scale, 5)}"/>`,
      "</g>",
    );
    const { spots, labels } = mapPicture(view, shapes, camera, frame, null);
    if (view.mode === "symbol")
      for (const spot of spots) {
        out.push(
          `<circle cx="${round(spot.x)}" cy="${round(spot.y)}" r="${round(spot.radius)}" fill="${isHatched ? "url(#circle)" : colours.circle}" fill-opacity="0.85" stroke="${colours.paper}"/>`,
        );
        if (spot.baselineRadius !== null)
          out.push(
            `<circle cx="${round(spot.x)}" cy="${round(spot.y)}" r="${round(spot.baselineRadius)}" fill="none" stroke="${colours.mark}" stroke-width="1.25"/>`,
          );
      }
    for (const label of labels)
      out.push(
        `<text x="${round(label.x)}" y="${round(label.y)}" font-size="12" text-anchor="${label.anchor}" fill="${colours.ink}" stroke="${colours.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escapeXml(label.text)}</text>`,
      );
    out.push("</svg>");
    out.push(
      `<rect x="${margin}" y="${round(top)}" width="${frame.width}" height="${frame.height}" fill="none" stroke="${colours.border}" rx="6"/>`,
    );
  }
}

interface Look {
  readonly size?: number;
  readonly weight?: number;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
}

const round = (value: number, decimals = 1): number => Number(value.toFixed(decimals));

/** A colour with four tenths of another in it, both "#rrggbb". */
function tinted(line: string, under: string): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(0.42 * part(line, at) + 0.58 * part(under, at)));
  return `#${mixed.map((each) => each.toString(16).padStart(2, "0")).join("")}`;
}
