import { type Camera, type Size, toPicture } from "./camera.ts";
import { type MapView, radiusOf } from "./map-view.ts";
import { type Label, placeLabels } from "./place-labels.ts";
import type { Shapes } from "./shapes.ts";

/** A municipality in the picture, in pixels. */
export interface Spot {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Radius of its circle; 0 where awards are shades. */
  readonly radius: number;
  /** Radius of the baseline's circle, where there is a change to see. */
  readonly baselineRadius: number | null;
}

/** What stands in pixels, whatever the zoom: circles and names. */
export interface MapPicture {
  /** Large circles first, so that small ones lie on top. */
  readonly spots: readonly Spot[];
  readonly labels: readonly Label[];
}

/** Radius of the largest circle in a picture of the given size. */
export const mostRadius = (size: Size): number =>
  Math.min(34, Math.max(15, Math.min(size.width, size.height) * 0.06));

/** Puts circles and names into the picture. `first` is the code of the municipality whose name has precedence. Pure. */
export function mapPicture(
  view: MapView,
  shapes: Shapes,
  camera: Camera,
  size: Size,
  first: string | null,
): MapPicture {
  const most = mostRadius(size);
  const hasCircles = view.mode === "symbol";
  const spots = view.rows.flatMap((row): Spot[] => {
    const shape = shapes.byCode.get(row.code);
    if (shape === undefined) return [];
    const radius = hasCircles ? radiusOf(view, row.awardSek, most) : 0;
    const isMoved = hasCircles && row.changeSek !== 0;
    const baselineRadius = isMoved ? radiusOf(view, row.baselineSek, most) : null;
    return [
      {
        code: row.code,
        name: row.name,
        ...toPicture(camera, size, shape.x, shape.y),
        radius,
        baselineRadius,
      },
    ];
  });
  const awards = new Map(view.rows.map((row) => [row.code, row.awardSek]));
  const award = (spot: Spot) => awards.get(spot.code) ?? 0;
  spots.sort((a, b) => award(b) - award(a) || (a.code < b.code ? -1 : 1));
  const wanted = [...spots].sort((a, b) => Number(b.code === first) - Number(a.code === first));
  return { spots, labels: placeLabels(wanted, spots, size) };
}
