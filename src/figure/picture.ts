import type { Scene } from "./mark.ts";

/** The picture of a figure. The page, the saved files and the report all draw this one description. */
export interface Picture {
  /** What the picture says, for those who do not see it. */
  readonly label: string;
  /** The title of its figure is in it. */
  readonly isTitled?: true;
  /** Fetches what the picture needs before it can be laid out. */
  load?(): Promise<void>;
  /** Lays the picture out for a width in pixels at the usual size of letters. */
  draw(width: number): Scene;
}

/** What a picture carries when it leaves the page, so that it can stand alone. */
export interface PictureWords {
  /** Above the title: what it is a picture of. */
  readonly over?: string;
  readonly title: string;
  /** What it says, below the title. */
  readonly summary?: string;
  /** Below the picture, a paragraph each: what it is not, caveats, sources. */
  readonly notes: readonly string[];
}
