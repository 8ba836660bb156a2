import { geoPath, geoTransverseMercator } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** A rectangle of the plane: left, top, right, bottom. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The outline of one municipality. */
export interface Shape {
  /** An SVG path in the plane. */
  readonly path: string;
  /** Where its circle stands: the middle of its largest part. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** The map in a plane of its own: x to the east, y to the south, the country 1,000 high (about 1.6 km a unit). */
export interface Shapes {
  readonly byCode: ReadonlyMap<string, Shape>;
  /** All borders and coasts, each drawn once. */
  readonly borders: string;
  readonly box: Box;
}

/** The file of the map, as the map file has it. */
export type MunicipalityTopology = Topology<{ municipalities: GeometryCollection }>;

const side = 1000;

/** Projects the map: a transverse Mercator on 15 degrees east, as in Sweden's own maps (SWEREF 99 TM), on a sphere. */
export function shapesOf(topology: MunicipalityTopology): Shapes {
  const { municipalities } = topology.objects;
  const country = feature(topology, municipalities);
  const projection = geoTransverseMercator().rotate([-15, 0]).fitSize([side, side], country);
  const draw = geoPath(projection).digits(2);
  const boxOf = (of: Parameters<typeof draw.bounds>[0]): Box => {
    const [[left, top], [right, bottom]] = draw.bounds(of);
    return { left, top, right, bottom };
  };
  const byCode = new Map(
    country.features.map((each): [string, Shape] => {
      const { geometry } = each;
      const parts = geometry.type === "MultiPolygon" ? geometry.coordinates : [];
      const polygons = parts.map((coordinates) => ({ type: "Polygon" as const, coordinates }));
      const largest = polygons.sort((a, b) => draw.area(b) - draw.area(a))[0] ?? geometry;
      const [x, y] = draw.centroid(largest);
      return [String(each.id), { path: draw(each) ?? "", x, y, box: boxOf(each) }];
    }),
  );
  return { byCode, borders: draw(mesh(topology, municipalities)) ?? "", box: boxOf(country) };
}

/** The smallest rectangle around several; undefined around none. */
export function boxAround(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}
