import { hatchLines, hatchLooks, hatchTile, hatchWidth } from "./hatch.ts";
import type { Mark, Point, Scene } from "./mark.ts";

/** An element of SVG as plain data: put into the page and written into files alike. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly SvgNode[];
  /** The words inside, where there are any. */
  readonly text?: string;
}

/** Reads a custom property: its value on paper, or a reference to it on screen. */
export type Paint = (name: string) => string;

const node = (
  tag: string,
  attributes: SvgNode["attributes"],
  children: readonly SvgNode[] = [],
  text?: string,
): SvgNode => ({ tag, attributes, children, ...(text !== undefined && { text }) });

/** The elements of a scene: patterns for what is hatched, then its marks. `prefix`: keeps ids apart where pages hold several. */
export function svgNodes(scene: Scene, paint: Paint, prefix: string): readonly SvgNode[] {
  const patterns = new Map<string, SvgNode>();

  /** Reference to a pattern of lines that are equally wide at every scale. */
  const hatchOf = (look: keyof typeof hatchLooks, scale: number): string => {
    const id = `${prefix}${look}-${patterns.size}`;
    const key = `${look} ${scale}`;
    const { colour, opacity } = hatchLooks[look];
    const pattern =
      patterns.get(key) ??
      node(
        "pattern",
        {
          id,
          width: hatchTile,
          height: hatchTile,
          patternUnits: "userSpaceOnUse",
          patternTransform: `scale(${1 / scale})`,
        },
        [
          node("path", {
            d: hatchLines,
            fill: "none",
            stroke: paint(colour),
            "stroke-opacity": opacity,
            "stroke-width": hatchWidth,
          }),
        ],
      );
    patterns.set(key, pattern);
    return `url(#${pattern.attributes.id})`;
  };

  const drawn = (mark: Mark, scale: number): readonly SvgNode[] => {
    if (mark.kind === "text") return [textNode(mark, paint)];
    if (mark.kind === "group") {
      const { x, y, name, clip, marks } = mark;
      const own = mark.scale ?? 1;
      const inside = marks.flatMap((each) => drawn(each, scale * own));
      // An inner picture shows nothing beyond its box.
      if (clip !== undefined) return [node("svg", { x, y, ...clip }, inside)];
      const transform = `translate(${round(x)} ${round(y)})${own === 1 ? "" : ` scale(${own})`}`;
      return [node("g", { transform, "data-mark": name }, inside)];
    }
    const [tag, place] = placeOf(mark);
    const plain = node(
      tag,
      {
        ...place,
        fill: mark.fill === undefined ? "none" : paint(mark.fill),
        stroke: mark.stroke === undefined ? undefined : paint(mark.stroke),
        "stroke-width": mark.strokeWidth,
        "stroke-dasharray": mark.dash,
        "stroke-linejoin": mark.stroke === undefined ? undefined : "round",
        opacity: mark.opacity,
        "data-mark": mark.name,
        "data-key": mark.key,
      },
      mark.title === undefined ? [] : [node("title", {}, [], mark.title)],
    );
    if (mark.hatch === undefined) return [plain];
    return [plain, node(tag, { ...place, fill: hatchOf(mark.hatch, scale), "pointer-events": "none" })];
  };

  const marks = scene.marks.flatMap((mark) => drawn(mark, 1));
  return [node("defs", {}, [...patterns.values()]), ...marks];
}

/** What an element is, and where. */
function placeOf(mark: Exclude<Mark, { kind: "text" | "group" }>): [string, SvgNode["attributes"]] {
  switch (mark.kind) {
    case "path":
      return ["path", { d: mark.d }];
    case "line":
      return ["path", { d: linePath(mark.points) }];
    case "area":
      return ["path", { d: areaPath(mark.low, mark.high) }];
    case "rect":
      return [
        "rect",
        {
          x: round(mark.x),
          y: round(mark.y),
          width: round(mark.width),
          height: round(mark.height),
          rx: mark.round,
        },
      ];
    case "circle":
      return ["circle", { cx: round(mark.x), cy: round(mark.y), r: round(mark.r) }];
    default:
      return mark satisfies never;
  }
}

function textNode(mark: Extract<Mark, { kind: "text" }>, paint: Paint): SvgNode {
  const halo = mark.halo !== undefined && {
    stroke: paint(mark.halo),
    "stroke-width": 3.5,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  return node(
    "text",
    {
      x: round(mark.x),
      y: round(mark.y),
      "font-size": mark.size,
      "font-weight": mark.isBold ? 650 : undefined,
      "text-anchor": mark.anchor,
      fill: paint(mark.fill),
      "data-mark": mark.name,
      ...halo,
    },
    [],
    mark.text,
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
const place = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

function linePath(points: readonly (Point | null)[]): string {
  return points
    .map((point, at) => {
      const isFirst = at === 0 || points[at - 1] === null;
      return point === null ? "" : `${isFirst ? "M" : "L"}${place(point)}`;
    })
    .join("");
}

function areaPath(low: readonly Point[], high: readonly Point[]): string {
  const outline = [...high, ...[...low].reverse()];
  return outline.length === 0 ? "" : `${linePath(outline)}Z`;
}
