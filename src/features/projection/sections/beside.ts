import { type Drawing, moved } from "../../../ui/shapes.ts";

const gap = 28;

/** Drawings one below the other. */
export function stacked(drawings: readonly Drawing[], space = 10): Drawing {
  let high = 0;
  const shapes = drawings.flatMap((drawing) => {
    const at = high;
    high += drawing.high + space;
    return drawing.shapes.map((shape) => moved(shape, 0, at));
  });
  return { wide: Math.max(0, ...drawings.map(({ wide }) => wide)), high: Math.max(0, high - space), shapes };
}

/** Pictures in two columns where there is room for them, else one below the other. */
export function beside(
  draw: readonly ((wide: number) => Drawing)[],
  wide: number,
  leastColumn = 270,
): Drawing {
  const column = (wide - gap) / 2;
  if (column < leastColumn || draw.length < 2)
    return stacked(
      draw.map((each) => each(wide)),
      18,
    );
  const rows: Drawing[] = [];
  for (let at = 0; at < draw.length; at += 2) {
    const pair = draw.slice(at, at + 2).map((each) => each(column));
    rows.push({
      wide,
      high: Math.max(...pair.map(({ high }) => high)),
      shapes: pair.flatMap(({ shapes }, place) =>
        shapes.map((shape) => moved(shape, place * (column + gap), 0)),
      ),
    });
  }
  return stacked(rows, 18);
}
