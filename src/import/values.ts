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
 * has a mark: the text in its place. Areas count from 0; the whole country is -1.
 */
export class Values {
  readonly #years = new Map<number, YearValues>();
  readonly #marks = new Map<string, string>();

  /** NaN: left out; undefined: not in the table. */
  get(area: number, year: number): number | undefined {
    return this.#years.get(year)?.value[area + 1];
  }

  placeOf(area: number, year: number): Place {
    const values = this.#years.get(year);
    return { row: values?.row[area + 1] ?? 0, column: values?.column[area + 1] ?? 0 };
  }

  markOf(area: number, year: number): string {
    return this.#marks.get(`${area} ${year}`) ?? "";
  }

  set(area: number, year: number, value: number, row: number, column: number): void {
    let values = this.#years.get(year);
    if (values === undefined) {
      values = { value: [], row: [], column: [] };
      this.#years.set(year, values);
    }
    values.value[area + 1] = value;
    values.row[area + 1] = row;
    values.column[area + 1] = column;
  }

  leaveOut(area: number, year: number, mark: string, row: number, column: number): void {
    this.set(area, year, Number.NaN, row, column);
    if (mark !== "") this.#marks.set(`${area} ${year}`, mark);
  }

  /** Ascending. */
  years(): number[] {
    return [...this.#years.keys()].sort((a, b) => a - b);
  }
}
