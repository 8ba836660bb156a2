/** A stretch of a bar, from and to as parts of its whole width. */
export interface BarPart {
  readonly from: number;
  readonly to: number;
  /** Custom property that holds the colour. */
  readonly colour: string;
  /** Its end is not exact: the source says "about" or "less than". Drawn with a broken edge. */
  readonly isVague: boolean;
}

/** What is drawn in one row of a table: stretches, and dots where there is a single value. All as parts of the width. */
export interface RowBar {
  readonly parts: readonly BarPart[];
  readonly marks: readonly number[];
  /** Where nothing is. */
  readonly zero: number;
  /** The stretch is a range, drawn as a thin line. */
  readonly isRange?: boolean;
}

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
