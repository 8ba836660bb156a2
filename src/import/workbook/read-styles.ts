import { Refusal } from "../refusal.ts";
import type { Archive } from "./archive.ts";
import { formatCode, type NumberFormat, readNumberFormat } from "./number-format.ts";
import { readXml } from "./read-xml.ts";

/** What a cell's style shows of a number. */
export type Styles = (style: number, value: number) => NumberFormat;

/** Styles and formats that a workbook may have: spreadsheets stop at 65,490. */
const most = 100_000;

/** The number formats of a workbook's styles. Throws a Refusal: brokenWorkbook. */
export function readStyles(archive: Archive, part: string | null): Styles {
  const own = new Map<number, string>();
  const ids: number[] = [];
  if (part !== null) {
    let isCell = false;
    readXml(archive, part, {
      open(name, { numFmtId, formatCode: code }) {
        if (name === "cellXfs") isCell = true;
        if (name === "numFmt") own.set(Number(numFmtId), (code ?? "").slice(0, 255));
        if (name === "xf" && isCell) ids.push(Number(numFmtId ?? 0));
        if (own.size > most || ids.length > most) throw new Refusal("brokenWorkbook");
      },
      close(name) {
        if (name === "cellXfs") isCell = false;
      },
    });
  }
  const read = new Map<string, (value: number) => NumberFormat>();
  return (style, value) => {
    const code = formatCode(ids[style] ?? 0, own);
    let format = read.get(code);
    if (format === undefined) {
      format = readNumberFormat(code);
      read.set(code, format);
    }
    return format(value);
  };
}
