/** Where a value stands: row in the file from 1, column from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The values of one measure in one year by place of the area; flat lists, for a table may hold a hundred thousand. */
interface YearValues {
  readonly value: (number | undefined)[];
  readonly row: number[];
  readonly column: number[];
}

/**
 * All values of one measure, by area and year (0 where the table tells none). A value that is left out is NaN and
 * has a mark: the text in its place. Areas count from 0; the whole country is -1. Values of parts of a year become
 * their mean; where a part is left out, so is the year.
 */
export class Values {
  readonly #years = new Map<number, YearValues>();
  readonly #marks = new Map<string, string>();
  readonly #parts = new Map<string, Map<string, number>>();

  /** NaN: left out; undefined: not in the table. Of a part, where one is named. */
  get(area: number, year: number, part: string | null = null): number | undefined {
    return part === null
      ? this.#years.get(year)?.value[area + 1]
      : this.#parts.get(`${area} ${year}`)?.get(part);
  }

  placeOf(area: number, year: number): Place {
    const values = this.#years.get(year);
    return { row: values?.row[area + 1] ?? 0, column: values?.column[area + 1] ?? 0 };
  }

  markOf(area: number, year: number): string {
    return this.#marks.get(`${area} ${year}`) ?? "";
  }

  set(
    area: number,
    year: number,
    value: number,
    row: number,
    column: number,
    part: string | null = null,
  ): void {
    let values = this.#years.get(year);
    if (values === undefined) {
      values = { value: [], row: [], column: [] };
      this.#years.set(year, values);
    }
    values.value[area + 1] = value;
    values.row[area + 1] = row;
    values.column[area + 1] = column;
    if (part === null) return;
    const key = `${area} ${year}`;
    const parts = this.#parts.get(key) ?? new Map<string, number>();
    this.#parts.set(key, parts.set(part, value));
  }

  leaveOut(
    area: number,
    year: number,
    mark: string,
    row: number,
    column: number,
    part: string | null = null,
  ): void {
    this.set(area, year, Number.NaN, row, column, part);
    if (mark !== "") this.#marks.set(`${area} ${year}`, mark);
  }

  /** Replaces the parts of each year by their mean; an area that lacks one of the year's parts is left out. */
  finish(): void {
    const inYear = new Map<number, Set<string>>();
    const all = [...this.#parts].map(([key, parts]) => {
      const [area = 0, year = 0] = key.split(" ").map(Number);
      const known = inYear.get(year) ?? new Set();
      inYear.set(year, known);
      for (const part of parts.keys()) known.add(part);
      return { area, year, parts };
    });
    for (const { area, year, parts } of all) {
      const values = this.#years.get(year);
      const sum = [...parts.values()].reduce((total, value) => total + value, 0);
      const isWhole = parts.size === inYear.get(year)?.size;
      if (values === undefined) continue;
      // Twelve digits are more than any table gives, and none of a mean's is noise of the arithmetic.
      values.value[area + 1] = isWhole ? Number((sum / parts.size).toPrecision(12)) : Number.NaN;
    }
  }

  /** Ascending. */
  years(): number[] {
    return [...this.#years.keys()].sort((a, b) => a - b);
  }
}
