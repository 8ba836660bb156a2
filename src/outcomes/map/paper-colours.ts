import { colourReader } from "../../figure/palette.ts";

/** Colours of the map on white paper, as "#rrggbb": what other programs than a browser can read. */
export interface PaperColours {
  readonly ink: string;
  readonly soft: string;
  readonly paper: string;
  readonly land: string;
  readonly tint: string;
  readonly border: string;
  readonly edge: string;
  readonly circle: string;
  readonly mark: string;
  readonly shades: readonly string[];
}

const names = {
  ink: "--ink",
  soft: "--soft",
  paper: "--card",
  land: "--map-land",
  tint: "--map-tint",
  border: "--map-border",
  edge: "--edge",
  circle: "--shade-circle",
  mark: "--mark",
} as const;

/** Reads the colours from the style sheets, whatever theme is on screen. */
export function paperColours(): PaperColours {
  const paper = document.createElement("div");
  paper.className = "light-paper map-colours";
  paper.hidden = true;
  document.body.append(paper);
  const read = colourReader(paper);
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (pen === null) throw new Error("the browser gives no canvas to mix colours on");
  const hex = (name: string): string => {
    pen.fillStyle = read(name);
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  };
  const found = Object.fromEntries(Object.entries(names).map(([key, name]) => [key, hex(name)]));
  const shades = Array.from({ length: 5 }, (_, shade) => hex(`--shade-${shade + 1}`));
  paper.remove();
  return { ...(found as Record<keyof typeof names, string>), shades };
}
