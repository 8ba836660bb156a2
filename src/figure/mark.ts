/** A place in a picture, in pixels at the usual size of letters; y goes down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Look {
  /** Custom property that holds the colour of the area, as "--pot-1". */
  readonly fill?: string;
  /** Custom property that holds the colour of the line. */
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly opacity?: number;
  /** Under slanting lines, which say that the figures are made up: light lines over strong colours, dark ones over pale. */
  readonly hatch?: "light" | "dark";
  /** What the mark is, for tests and for styles of a state. */
  readonly name?: string;
  /** Whose mark it is: what a press on it chooses. */
  readonly key?: string;
  /** Words shown while the mark is pointed at. */
  readonly title?: string;
}

/** Words in a picture; x is where they begin, end or have their middle, y the line they are on. */
export interface TextMark {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly isBold?: boolean;
  /** Custom property of a rim that keeps the words readable on whatever is behind them. */
  readonly halo?: string;
  readonly name?: string;
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
      readonly round?: number;
    })
  | (Look & { readonly kind: "circle"; readonly x: number; readonly y: number; readonly r: number })
  | TextMark
  /** Marks moved, and enlarged around their origin. */
  | {
      readonly kind: "group";
      readonly x: number;
      readonly y: number;
      readonly scale?: number;
      readonly name?: string;
      readonly marks: readonly Mark[];
    };

/** A picture laid out: its marks in the order in which they are drawn. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** A straight line between two points. */
export const stroke = (from: Point, to: Point, colour: string, strokeWidth = 1, dash?: string): Mark => ({
  kind: "line",
  points: [from, to],
  stroke: colour,
  strokeWidth,
  ...(dash !== undefined && { dash }),
});

/** A scene within another, with its top left corner at a place. */
export const placed = (scene: Scene, x: number, y: number): Mark => ({
  kind: "group",
  x,
  y,
  marks: scene.marks,
});
