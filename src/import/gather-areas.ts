import { reservedNames } from "../scenario/path.ts";
import { cleanName, looksLikeFormula } from "./clean-name.ts";
import type { ImportFault } from "./fault.ts";
import type { FaultList } from "./fault-list.ts";
import { limits } from "./limits.ts";
import { labelOf, type Mapping, type OddRow } from "./mapping.ts";
import { type AreaColumns, type AreaRead, areaColumns, readArea } from "./read-area.ts";
import type { RowKind } from "./row-kind.ts";
import { type Cell, type Table, textOf } from "./table.ts";

/** An area as first met; its name is the latest. */
export interface FoundArea {
  id: string;
  name: string;
  /** Blank where no column tells it. */
  readonly municipality: string;
  readonly row: number;
}

/** Place of the whole country among the areas: it is none of them. */
export const nation = -1;

/** What a row is about: an area or the nation by place, or a row that is left out as what it is. */
export type Taken = { readonly place: number } | { readonly odd: RowKind };

/** Collects the areas of a table row by row, with what is odd about their names. */
export class AreaGatherer {
  readonly areas: FoundArea[] = [];
  /** Cells in which something hidden was removed, texts that a spreadsheet would take for formulas, names filled in from the row above, codes with several names. */
  readonly odd = { hidden: 0, formulas: 0, formula: "", filled: 0, nationName: "" };
  readonly renamed = new Map<string, string>();
  readonly #places = new Map<string, number>();
  readonly #nameYears: number[] = [];
  readonly #columns: AreaColumns;
  readonly #headings: readonly string[];
  readonly #oddRows: ReadonlyMap<string, OddRow>;
  readonly #codeLength: number | null;
  readonly #fillsAreas: boolean;
  readonly #fillsMunicipalities: boolean;
  readonly #faults: FaultList;
  #above: AreaRead = { id: "", name: "", municipality: "" };

  /** `isLong`: an area has several rows, so that a blank name is the one above. */
  constructor(table: Table, mapping: Mapping, faults: FaultList, isLong: boolean) {
    this.#headings = table.headings;
    this.#faults = faults;
    this.#columns = areaColumns(mapping);
    this.#codeLength = mapping.codeLength;
    this.#oddRows = new Map(mapping.oddRows.map((row) => [row.label, row]));
    this.#fillsAreas = isLong;
    const { municipality } = this.#columns;
    const blanks = table.rows.filter((row) => textOf(row[municipality]) === "").length;
    this.#fillsMunicipalities =
      municipality >= 0 && blanks * 3 >= table.rows.length && textOf(table.rows[0]?.[municipality]) !== "";
  }

  /** What a row is about; null where it names no area that will do. `year` dates its name. */
  take(cells: readonly Cell[], row: number, year: number): Taken | null {
    const { id, name, municipality } = this.#filled(this.#read(cells));
    const at = this.#columns.id >= 0 ? this.#columns.id : Math.max(this.#columns.both, this.#columns.name);
    const refuse = (fault: Omit<ImportFault, "row" | "column" | "heading">, column = at): null => {
      this.#faults.add({ ...fault, row, column, heading: this.#headings[column] ?? "" });
      return null;
    };
    if (id === "" && name === "") return refuse({ code: "blankArea" });
    const odd = this.#oddRows.get(labelOf(id, name));
    if (odd?.use === "leaveOut") return { odd: odd.kind };
    if (odd?.use === "nation") {
      this.odd.nationName ||= name || id;
      return { place: nation };
    }
    if (this.#columns.id >= 0 && id === "" && odd === undefined) return refuse({ code: "blankArea" });
    // Without ids a name stands for its area, together with its municipality.
    const key = id === "" ? `${name}\n${municipality}` : id;
    const place = this.#places.get(key);
    const known = place === undefined ? undefined : this.areas[place];
    if (place !== undefined && known !== undefined) {
      if (name !== "" && name !== known.name) {
        if (!this.renamed.has(id)) this.renamed.set(id, known.name);
        if (year >= (this.#nameYears[place] ?? 0)) known.name = name;
      }
      this.#nameYears[place] = Math.max(this.#nameYears[place] ?? 0, year);
      if (municipality !== "" && municipality !== known.municipality)
        return refuse(
          {
            code: "otherMunicipality",
            value: municipality,
            allowed: known.municipality,
            otherRow: known.row,
          },
          this.#columns.municipality,
        );
      return { place };
    }
    if (reservedNames.has(id || name)) return refuse({ code: "reservedName", value: id || name });
    if (id.length > limits.id) return refuse({ code: "longId", value: id.slice(0, 40), allowed: limits.id });
    if (name.length > limits.name || municipality.length > limits.name)
      return refuse({ code: "longName", value: name.slice(0, 40), allowed: limits.name });
    this.#places.set(key, this.areas.length);
    this.#nameYears.push(year);
    this.areas.push({ id, name: name || id, municipality, row });
    return { place: this.areas.length - 1 };
  }

  /** Gives areas without an id their name for one, with the municipality where a name stands in several. */
  finish(): void {
    const names = new Map<string, number>();
    for (const { name } of this.areas) names.set(name, (names.get(name) ?? 0) + 1);
    for (const area of this.areas) {
      if (area.id !== "") continue;
      const full = (names.get(area.name) ?? 0) > 1 ? `${area.name}, ${area.municipality}` : area.name;
      area.id = full;
      if (full.length > limits.id)
        this.#faults.add({ code: "longId", row: area.row, value: full.slice(0, 40), allowed: limits.id });
    }
  }

  /** A blank name is the one above, where an area has several rows; so is a blank municipality. */
  #filled(read: AreaRead): AreaRead {
    const isBlank = read.id === "" && read.name === "";
    const filled =
      isBlank && this.#fillsAreas
        ? { ...this.#above, municipality: read.municipality || this.#above.municipality }
        : read.municipality === "" && this.#fillsMunicipalities
          ? { ...read, municipality: this.#above.municipality }
          : read;
    if (filled !== read && filled.id + filled.name + filled.municipality !== "") this.odd.filled += 1;
    this.#above = filled;
    return filled;
  }

  #read(cells: readonly Cell[]): AreaRead {
    for (const column of Object.values(this.#columns)) {
      if (column < 0) continue;
      const { name, hadHidden } = cleanName(textOf(cells[column]));
      if (hadHidden) this.odd.hidden += 1;
      if (looksLikeFormula(name)) {
        this.odd.formulas += 1;
        this.odd.formula ||= name.slice(0, 60);
      }
    }
    return readArea(cells, this.#columns, this.#codeLength);
  }
}
