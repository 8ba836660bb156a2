const size = 7;

/** A fill of a colour under thin slanting lines: the mark of illustrative values in pictures. `scale` is canvas pixels per unit. */
export function hatch(
  context: CanvasRenderingContext2D,
  colour: string,
  line: string,
  scale: number,
): CanvasPattern | string {
  const tile = document.createElement("canvas");
  const side = Math.max(1, Math.round(size * scale));
  tile.width = side;
  tile.height = side;
  const pen = tile.getContext("2d");
  if (pen === null) return colour;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, side, side);
  pen.strokeStyle = line;
  pen.lineWidth = 1.5 * (side / size);
  pen.beginPath();
  for (const shift of [-side, 0, side]) {
    pen.moveTo(shift - 1, -1);
    pen.lineTo(shift + side + 1, side + 1);
  }
  pen.stroke();
  const pattern = context.createPattern(tile, "repeat");
  pattern?.setTransform(new DOMMatrix().scale(size / side));
  return pattern ?? colour;
}
