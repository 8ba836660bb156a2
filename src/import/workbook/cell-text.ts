import { limits } from "../limits.ts";

/** Collects the text of a cell from its runs; kept up to one sign more than a cell may have. */
export class CellText {
  #text = "";

  add(text: string): void {
    if (this.#text.length <= limits.cell) this.#text += text.slice(0, limits.cell + 1);
  }

  /** The text so far, its escaped controls as themselves ("_x000D_"), and starts over. */
  take(): string {
    const text = this.#text.slice(0, limits.cell + 1);
    this.#text = "";
    return text.includes("_x")
      ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        )
      : text;
  }
}
