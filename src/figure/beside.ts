import { placed, type Scene } from "./mark.ts";

const gap = 28;

/** Scenes one below the other. */
export function stacked(scenes: readonly Scene[], space = 10): Scene {
  let y = 0;
  const marks = scenes.map((scene) => {
    const at = y;
    y += scene.height + space;
    return placed(scene, 0, at);
  });
  return { width: Math.max(0, ...scenes.map(({ width }) => width)), height: Math.max(0, y - space), marks };
}

/** Scenes in two columns where there is room for them, else one below the other. */
export function beside(draw: readonly ((width: number) => Scene)[], width: number, leastColumn = 270): Scene {
  const column = (width - gap) / 2;
  if (column < leastColumn || draw.length < 2)
    return stacked(
      draw.map((each) => each(width)),
      18,
    );
  const rows: Scene[] = [];
  for (let at = 0; at < draw.length; at += 2) {
    const pair = draw.slice(at, at + 2).map((each) => each(column));
    rows.push({
      width,
      height: Math.max(...pair.map(({ height }) => height)),
      marks: pair.map((scene, place) => placed(scene, place * (column + gap), 0)),
    });
  }
  return stacked(rows, 18);
}
