import { hatchLines, hatchLooks, hatchTile, hatchWidth } from "./hatch.ts";

/** A fill of a colour under slanting lines for a canvas. `scale`: its pixels per unit; `read`: a custom property's colour. */
export function canvasHatch(
  context: CanvasRenderingContext2D,
  colour: string,
  look: keyof typeof hatchLooks,
  scale: number,
  read: (name: string) => string,
): CanvasPattern | string {
  const side = Math.max(1, Math.round(hatchTile * scale));
  const tile = document.createElement("canvas");
  tile.width = side;
  tile.height = side;
  const pen = tile.getContext("2d");
  if (pen === null) return colour;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, side, side);
  pen.scale(side / hatchTile, side / hatchTile);
  pen.globalAlpha = hatchLooks[look].opacity;
  pen.strokeStyle = read(hatchLooks[look].colour);
  pen.lineWidth = hatchWidth;
  pen.stroke(new Path2D(hatchLines));
  const pattern = context.createPattern(tile, "repeat");
  pattern?.setTransform(new DOMMatrix().scale(hatchTile / side));
  return pattern ?? colour;
}
