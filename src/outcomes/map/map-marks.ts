import type { Mark } from "../../figure/mark.ts";
import type { Camera, Size } from "./camera.ts";
import type { MapPicture } from "./map-picture.ts";
import type { MapRow, MapView } from "./map-view.ts";
import type { Shapes } from "./shapes.ts";

export interface MapMarksInput {
  readonly view: MapView;
  readonly shapes: Shapes;
  readonly camera: Camera;
  readonly size: Size;
  /** Circles and names, placed for the camera. */
  readonly picture: MapPicture;
  /** Codes of the current municipality and of the one that is pointed at. */
  readonly current: string | null;
  readonly pointed: string | null;
}

/** Colour of a class of awards, from pale to deep. */
export const shadeColour = (shade: number): string => `--shade-${shade + 1}`;

/** Lines over pale shades are dark, over deep ones light. */
export const shadeHatch = (shade: number): "light" | "dark" => (shade < 2 ? "dark" : "light");

/** From this radius on lines within a circle can be told apart. */
const leastParted = 7;

/** Lines from the middle of a circle between its municipality's areas, largest first from the top and clockwise: each sector's area is an award. */
export function partLines(row: MapRow | undefined, x: number, y: number, radius: number): readonly Mark[] {
  const awards = (row?.areas ?? []).map(({ awardSek }) => awardSek).filter((sek) => sek > 0);
  if (row === undefined || awards.length < 2 || radius < leastParted) return [];
  let until = 0;
  return awards
    .toSorted((a, b) => b - a)
    .map((sek): Mark => {
      const angle = (2 * Math.PI * until) / row.awardSek - Math.PI / 2;
      until += sek;
      const end = { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
      return { kind: "line", points: [{ x, y }, end], stroke: "--card", strokeWidth: 1, name: "part" };
    });
}

/** Whether a circle is parted: it then has a line in the key. */
export const hasParts = ({ mode, rows }: MapView): boolean =>
  mode === "symbol" && rows.some(({ areas }) => areas.filter(({ awardSek }) => awardSek > 0).length > 1);

/** The map: municipalities without areas as plain land, those with areas by shade or tint, borders, circles and names. Pure. */
export function mapMarks(input: MapMarksInput): readonly Mark[] {
  const { view, shapes, camera, size, picture, current, pointed } = input;
  // Codes are names: what the document holds of a place is its number in the order of the list.
  const keys = new Map(view.rows.map(({ code, order }) => [code, String(order)]));
  const rest = [...shapes.byCode].flatMap(([code, shape]) => (keys.has(code) ? [] : [shape.path])).join("");
  const pathOf = (code: string | null) => (code === null ? undefined : shapes.byCode.get(code)?.path) ?? "";
  const outline = (code: string | null, opacity: number): Mark => ({
    kind: "path",
    d: pathOf(code),
    stroke: "--ink",
    strokeWidth: 1.25 / camera.scale,
    opacity,
  });
  const placeOf = (row: MapRow): Mark => {
    const plain = view.mode === "symbol" && row.awardSek > 0 ? "--map-tint" : "--card";
    return {
      kind: "path",
      d: pathOf(row.code),
      fill: row.shade === null ? plain : shadeColour(row.shade),
      hatch: view.isMadeUp && row.shade !== null ? shadeHatch(row.shade) : undefined,
      name: "place",
      key: String(row.order),
    };
  };
  const land: Mark = {
    kind: "group",
    x: size.width / 2 - camera.scale * camera.x,
    y: size.height / 2 - camera.scale * camera.y,
    scale: camera.scale,
    name: "land",
    marks: [
      { kind: "path", d: rest, fill: "--map-land", name: "rest" },
      ...view.rows.map(placeOf),
      { kind: "path", d: shapes.borders, stroke: "--map-border", strokeWidth: 0.6 / camera.scale },
      outline(current, 0.7),
      outline(pointed, 1),
    ],
  };
  const rowOf = new Map(view.rows.map((row) => [row.code, row]));
  const spots = view.mode === "symbol" ? picture.spots : [];
  const isMarked = (code: string) => code === current || code === pointed;
  const circles = spots.flatMap(({ code, x, y, radius, baselineRadius }): readonly Mark[] => [
    {
      kind: "circle",
      x,
      y,
      r: radius,
      fill: "--shade-circle",
      hatch: view.isMadeUp ? "light" : undefined,
      opacity: code === pointed ? 1 : 0.9,
      stroke: isMarked(code) ? "--ink" : "--card",
      strokeWidth: isMarked(code) ? 2 : 1,
      name: "spot",
      key: keys.get(code),
    },
    ...partLines(rowOf.get(code), x, y, radius),
    ...(baselineRadius === null
      ? []
      : [{ kind: "circle", x, y, r: baselineRadius, stroke: "--mark", strokeWidth: 1.25 } as const]),
  ]);
  const names = picture.labels.map(
    ({ x, y, anchor, text }): Mark => ({
      kind: "text",
      x,
      y,
      anchor,
      text,
      size: 12 * (size.text ?? 1),
      fill: "--ink",
      halo: "--card",
    }),
  );
  return [land, ...circles, ...names];
}
