import { reservedNames } from "../scenario/path.ts";
import { cleanName, looksLikeFormula } from "./clean-name.ts";
import type { ImportFault } from "./fault.ts";
import type { FaultList } from "./fault-list.ts";
import { limits } from "./limits.ts";
import { columnOf, type Mapping } from "./mapping.ts";
import { codeName } from "./profile-columns.ts";
import { type Cell, type Table, textOf } from "./table.ts";

/** An area as first met. */
export interface FoundArea {
  id: string;
  readonly name: string;
  /** Blank where no column tells it. */
  readonly municipality: string;
  readonly row: number;
}

/** Place of the whole country among the areas: it is none of them. */
export const nation = -1;

const nationName = /^(?:hela )?(?:riket|landet|sverige)$|^(?:the )?whole country$|^sweden$/iu;

/** Collects the areas of a table row by row, with what is odd about their names. */
export class AreaGatherer {
  readonly areas: FoundArea[] = [];
  /** Cells in which something hidden was taken away, and texts that a spreadsheet would take for formulas. */
  readonly odd = { hidden: 0, formulas: 0, formula: "", nationRows: 0, nationName: "" };
  readonly #places = new Map<string, number>();
  readonly #columns: {
    readonly id: number;
    readonly name: number;
    readonly both: number;
    readonly municipality: number;
  };
  readonly #headings: readonly string[];
  readonly #takesNation: boolean;
  readonly #faults: FaultList;

  constructor({ headings }: Table, mapping: Mapping, faults: FaultList) {
    this.#headings = headings;
    this.#takesNation = mapping.nationRows;
    this.#faults = faults;
    this.#columns = {
      id: columnOf(mapping, "areaId"),
      name: columnOf(mapping, "areaName"),
      both: columnOf(mapping, "areaIdName"),
      municipality: columnOf(mapping, "municipality"),
    };
  }

  /** The place of a row's area among `areas`, `nation` for the whole country, null where the row names none that will do. */
  take(cells: readonly Cell[], row: number): number | null {
    const { id, name, municipality } = this.#read(cells);
    const at = this.#columns.id >= 0 ? this.#columns.id : Math.max(this.#columns.both, this.#columns.name);
    const refuse = (fault: Omit<ImportFault, "row" | "column" | "heading">, column = at): null => {
      this.#faults.add({ ...fault, row, column, heading: this.#headings[column] ?? "" });
      return null;
    };
    if (id === "" && name === "") return refuse({ code: "blankArea" });
    if (this.#takesNation && (id === "00" || nationName.test(name || id))) {
      this.odd.nationRows += 1;
      this.odd.nationName ||= name || id;
      return nation;
    }
    if (this.#columns.id >= 0 && id === "") return refuse({ code: "blankArea" });
    // Without ids a name stands for its area, together with its municipality.
    const key = id === "" ? `${name}\n${municipality}` : id;
    const place = this.#places.get(key);
    const known = place === undefined ? undefined : this.areas[place];
    if (place !== undefined && known !== undefined) {
      const other = { value: name, allowed: known.name, otherRow: known.row };
      if (name !== "" && name !== known.name)
        return refuse({ code: "otherName", ...other }, this.#columns.name);
      if (municipality !== "" && municipality !== known.municipality)
        return refuse(
          { code: "otherMunicipality", ...other, value: municipality, allowed: known.municipality },
          this.#columns.municipality,
        );
      return place;
    }
    if (reservedNames.has(id || name)) return refuse({ code: "reservedName", value: id || name });
    if (id.length > limits.id) return refuse({ code: "longId", value: id.slice(0, 40), allowed: limits.id });
    if (name.length > limits.name || municipality.length > limits.name)
      return refuse({ code: "longName", value: name.slice(0, 40), allowed: limits.name });
    this.#places.set(key, this.areas.length);
    this.areas.push({ id, name: name || id, municipality, row });
    return this.areas.length - 1;
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

  #read(cells: readonly Cell[]): { id: string; name: string; municipality: string } {
    const { id, name, both, municipality } = this.#columns;
    const own = { id: this.#text(cells, id), name: this.#text(cells, name) };
    const match = both < 0 ? null : codeName.exec(this.#text(cells, both));
    const joined = both < 0 ? "" : this.#text(cells, both);
    return {
      id: own.id || (match?.[1] ?? joined),
      name: own.name || (match?.[2] ?? joined),
      municipality: this.#text(cells, municipality),
    };
  }

  #text(cells: readonly Cell[], column: number): string {
    if (column < 0) return "";
    const { name, hadHidden } = cleanName(textOf(cells[column]));
    if (hadHidden) this.odd.hidden += 1;
    if (looksLikeFormula(name)) {
      this.odd.formulas += 1;
      this.odd.formula ||= name.slice(0, 60);
    }
    return name;
  }
}
