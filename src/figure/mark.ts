/** A place in a picture, in pixels at the usual size of letters; y goes down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Look {
  /** Custom property that holds the colour of the area, as "--pot-1". */
  readonly fill?: string | undefined;
  /** Custom property that holds the colour of the line. */
  readonly stroke?: string | undefined;
  readonly strokeWidth?: number | undefined;
  readonly dash?: string | undefined;
  readonly opacity?: number | undefined;
  /** Under slanting lines, which say that the figures are made up: light lines over strong colours, dark ones over pale. */
  readonly hatch?: "light" | "dark" | undefined;
  /** What the mark is, for tests and for styles of a state. */
  readonly name?: string | undefined;
  /** Whose mark it is: what a press on it chooses. */
  readonly key?: string | undefined;
  /** Words shown while the mark is pointed at. */
  readonly title?: string | undefined;
}

/** Words in a picture; x is where they begin, end or have their middle, y the line they are on. */
export interface TextMark {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end" | undefined;
  readonly isBold?: boolean | undefined;
  /** Custom property of a rim that keeps the words readable on whatever is behind them. */
  readonly halo?: string | undefined;
  readonly name?: string | undefined;
}

/** What a picture consists of. Whatever draws pictures walks these and nothing else. */
export type Mark =
  | (Look & { readonly kind: "path"; readonly d: string })
  /** Straight lines from point to point; a missing point breaks the line. */
  | (Look & { readonly kind: "line"; readonly points: readonly (Point | null)[] })
  /** What lies between two lines. */
  | (Look & { readonly kind: "area"; readonly low: readonly Point[]; readonly high: readonly Point[] })
  | (Look & {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** Radius of the corners. */
      readonly round?: number | undefined;
    })
  | (Look & { readonly kind: "circle"; readonly x: number; readonly y: number; readonly r: number })
  | TextMark
  /** Marks moved, and enlarged around their origin. */
  | {
      readonly kind: "group";
      readonly x: number;
      readonly y: number;
      readonly scale?: number | undefined;
      /** Nothing is drawn outside a box of this size; such a group has no scale. */
      readonly clip?: { readonly width: number; readonly height: number } | undefined;
      readonly name?: string | undefined;
      readonly marks: readonly Mark[];
    };

/** A picture laid out: its marks in the order in which they are drawn. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** A straight line between two points. */
export const stroke = (
  [fromX, fromY]: readonly [x: number, y: number],
  [toX, toY]: readonly [x: number, y: number],
  colour: string,
  strokeWidth = 1,
  dash?: string,
): Mark => ({
  kind: "line",
  points: [
    { x: fromX, y: fromY },
    { x: toX, y: toY },
  ],
  stroke: colour,
  strokeWidth,
  dash,
});

/** A scene within another, with its top left corner at a place. */
export const placed = (scene: Scene, x: number, y: number): Mark => ({
  kind: "group",
  x,
  y,
  marks: scene.marks,
});
