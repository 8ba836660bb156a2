import { type Camera, type Size, toPicture } from "./camera.ts";
import { type MapView, radiusOf } from "./map-view.ts";
import { extentOf, type Label, placeLabels, type Rectangle } from "./place-labels.ts";
import type { Box, Shapes } from "./shapes.ts";

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
  /** How far its name keeps from its middle: null where the name has room inside the outline. */
  readonly away: { readonly x: number; readonly y: number } | null;
  /** Radius that other names keep free. */
  readonly reach: number;
}

/** What stands in pixels, whatever the zoom: circles and names. */
export interface MapPicture {
  /** Large circles first, so that small ones lie on top. */
  readonly spots: readonly Spot[];
  readonly labels: readonly Label[];
}

/** Part of the picture that all circles together may cover. */
const covered = 0.05;

/** Radius of the view's largest circle in a picture of the given size: smaller where many circles share it. */
export function mostRadius(view: MapView, size: Size): number {
  const circles = view.rows.reduce((sum, row) => sum + row.awardSek / view.largestSek, 0);
  const shared = Math.sqrt((covered * size.width * size.height) / (Math.PI * Math.max(1, circles)));
  return Math.max(8, Math.min(34, Math.min(size.width, size.height) * 0.06, shared));
}

/**
 * Puts circles and names into the picture. `first` is the code of the municipality whose name has precedence; names keep
 * out of `blocked`. Pure.
 */
export function mapPicture(
  view: MapView,
  shapes: Shapes,
  camera: Camera,
  size: Size,
  first: string | null,
  blocked: readonly Rectangle[] = [],
): MapPicture {
  const most = mostRadius(view, size);
  const hasCircles = view.mode === "symbol";
  const spots = view.rows.flatMap((row): Spot[] => {
    const shape = shapes.byCode.get(row.code);
    if (shape === undefined) return [];
    const radius = hasCircles ? radiusOf(view, row.awardSek, most) : 0;
    const isMoved = hasCircles && row.changeSek !== 0;
    const baselineRadius = isMoved ? radiusOf(view, row.baselineSek, most) : null;
    const reach = Math.max(radius, baselineRadius ?? 0);
    return [
      {
        code: row.code,
        name: row.name,
        ...toPicture(camera, size, shape.x, shape.y),
        radius,
        baselineRadius,
        away: hasCircles ? { x: reach, y: reach } : awayFrom(shape.box, camera, extentOf(row.name, size)),
        reach: hasCircles ? reach : reachOf(shape.box, camera),
      },
    ];
  });
  const awards = new Map(view.rows.map((row) => [row.code, row.awardSek]));
  const award = (spot: Spot) => awards.get(spot.code) ?? 0;
  spots.sort((a, b) => award(b) - award(a) || (a.code < b.code ? -1 : 1));
  const wanted = [...spots].sort((a, b) => Number(b.code === first) - Number(a.code === first));
  return { spots, labels: placeLabels(wanted, spots, size, blocked) };
}

/** Names of small municipalities stand beside them, so that the shade can be seen. */
function awayFrom(
  box: Box,
  camera: Camera,
  name: { readonly width: number; readonly height: number },
): { x: number; y: number } | null {
  const width = (box.right - box.left) * camera.scale;
  const height = (box.bottom - box.top) * camera.scale;
  return width > name.width && height > name.height * 1.5 ? null : { x: width / 2, y: height / 2 };
}

const reachOf = (box: Box, camera: Camera): number =>
  (Math.min(box.right - box.left, box.bottom - box.top) / 2) * camera.scale;
