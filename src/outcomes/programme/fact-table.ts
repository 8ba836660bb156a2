/** A stretch of a bar, from and to as parts of its whole width. */
export interface BarPart {
  readonly from: number;
  readonly to: number;
  /** Custom property that holds the colour. */
  readonly colour: string;
  /** Its end is not exact: the source says "about" or "less than". Drawn with a broken edge. */
  readonly isVague: boolean;
}

/** What is drawn in one row: stretches, and dots where there is a single value. All as parts of the width. */
export interface RowBar {
  readonly parts: readonly BarPart[];
  readonly marks: readonly number[];
  /** Where nothing is. */
  readonly zero: number;
  /** The stretch is a range, drawn as a thin line. */
  readonly isRange?: boolean;
}

/** A cell as people read it, and as a file holds it: a number, words, or nothing. */
export interface FactCell {
  readonly text: string;
  readonly raw: number | string;
}

export interface FactColumn {
  readonly id: string;
  readonly title: string;
  readonly isNumber: boolean;
}

export interface FactRow {
  readonly id: string;
  readonly name: string;
  /** One cell per column. */
  readonly cells: readonly FactCell[];
  readonly bar: RowBar | null;
  /** A note on the row, under its name; in files a column of its own. */
  readonly detail?: string;
  /** A colour that stands for the row in a picture beside the table. */
  readonly key?: string;
  readonly isTotal?: boolean;
}

/** A table that is its own picture: names, thin bars where there are any, figures. Made by view functions, shown, and saved as a file or a picture. */
export interface FactTable {
  readonly id: string;
  readonly title: string;
  /** Heading of the names. */
  readonly head: string;
  readonly columns: readonly FactColumn[];
  readonly rows: readonly FactRow[];
  /** Heading of the rows' notes in files, where there are any. */
  readonly detailHead?: string;
  /** What the colours of bars in several parts stand for. */
  readonly legend: readonly { readonly label: string; readonly colour: string }[];
  /** Where the figures come from, in words. */
  readonly origin: string;
  readonly isMadeUp: boolean;
  readonly notes: readonly string[];
}

/** Words in a cell. */
export const wordCell = (text: string): FactCell => ({ text, raw: text });

/** A number in a cell, with how it is written. */
export const numberCell = (raw: number, text: string): FactCell => ({ text, raw });

/** A single stretch from nothing to a value, on a scale from `least` to `most` that holds both. */
export function plainBar(
  value: number,
  least: number,
  most: number,
  colour: string,
  isVague = false,
): RowBar {
  const at = (each: number) => (each - least) / (most - least);
  const zero = at(0);
  const end = at(value);
  return {
    parts: [{ from: Math.min(zero, end), to: Math.max(zero, end), colour, isVague }],
    marks: [],
    zero,
  };
}

/** Stretches end to end from nothing, on a scale up to `most`; what is nothing takes no room. */
export function stackedBar(
  values: readonly number[],
  most: number,
  colourOf: (at: number) => string,
  isVague: (at: number) => boolean = () => false,
): RowBar {
  let from = 0;
  const parts = values.flatMap((value, at): BarPart[] => {
    if (!(value > 0)) return [];
    const part = { from, to: from + value / most, colour: colourOf(at), isVague: isVague(at) };
    from = part.to;
    return [part];
  });
  return { parts, marks: [], zero: 0 };
}
