import { zipSync } from "fflate";

/** A cell as it is to be stored: its value or XML, with a number format. */
export type MadeCell =
  | string
  | number
  | null
  | {
      readonly value?: string | number;
      readonly format?: string;
      readonly formula?: string;
      readonly error?: string;
    };

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly isHidden?: boolean;
  /** From 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly string[];
}

/** How a program writes what means the same: names with prefixes, paths, shared or inline texts, references left out. */
export interface MadeStyle {
  readonly prefix?: string;
  /** Folder of the sheets, and how relations refer to it. */
  readonly folder?: string;
  readonly target?: "relative" | "absolute" | "upwards";
  readonly isShared?: boolean;
  readonly hasReferences?: boolean;
  readonly isStrict?: boolean;
  readonly isUpperCase?: boolean;
  readonly level?: 0 | 6;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Letters of a column, from 0. */
export const lettersOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : lettersOf(Math.floor(column / 26) - 1) + lettersOf(column % 26);

/** Bytes of a workbook with these sheets. */
export function makeWorkbook(sheets: readonly MadeSheet[], style: MadeStyle = {}): Uint8Array {
  const { prefix = "", folder = "worksheets", target = "relative", isShared = false, level = 6 } = style;
  const tag = (name: string): string => (prefix === "" ? name : `${prefix}:${name}`);
  const main = style.isStrict
    ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const types = style.isStrict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const xmlns = `xmlns${prefix === "" ? "" : `:${prefix}`}="${main}" xmlns:r="${types}"`;
  const shared: string[] = [];
  const formats: string[] = [];
  const styleOf = (format: string | undefined): string => {
    if (format === undefined) return "";
    if (!formats.includes(format)) formats.push(format);
    return ` s="${formats.indexOf(format) + 1}"`;
  };
  const cellXml = (cell: MadeCell, row: number, column: number): string => {
    if (cell === null || cell === "") return "";
    const reference = style.hasReferences === false ? "" : ` r="${lettersOf(column)}${row + 1}"`;
    const c = tag("c");
    if (typeof cell === "number") return `<${c}${reference}><${tag("v")}>${cell}</${tag("v")}></${c}>`;
    if (typeof cell === "string") {
      if (!isShared)
        return `<${c}${reference} t="inlineStr"><${tag("is")}><${tag("t")}>${escaped(cell)}</${tag("t")}></${tag("is")}></${c}>`;
      shared.push(cell);
      return `<${c}${reference} t="s"><${tag("v")}>${shared.length - 1}</${tag("v")}></${c}>`;
    }
    const formula = cell.formula === undefined ? "" : `<${tag("f")}>${escaped(cell.formula)}</${tag("f")}>`;
    const stored = cell.error ?? cell.value;
    const value = stored === undefined ? "" : `<${tag("v")}>${escaped(String(stored))}</${tag("v")}>`;
    const type = cell.error !== undefined ? ' t="e"' : typeof cell.value === "string" ? ' t="str"' : "";
    return `<${c}${reference}${styleOf(cell.format)}${type}>${formula}${value}</${c}>`;
  };
  const sheetXml = ({ rows, hiddenRows = [], hiddenColumns = [], merges = [] }: MadeSheet): string => {
    const cols = hiddenColumns.map(
      (column) => `<${tag("col")} min="${column + 1}" max="${column + 1}" hidden="1"/>`,
    );
    const data = rows.map((cells, row) => {
      const inner = gapless(cells, style).map((cell, column) => cellXml(cell, row, column));
      const hidden = hiddenRows.includes(row) ? ' hidden="1"' : "";
      const reference = style.hasReferences === false ? "" : ` r="${row + 1}"`;
      return `<${tag("row")}${reference}${hidden}>${inner.join("")}</${tag("row")}>`;
    });
    const merged = merges.map((ref) => `<${tag("mergeCell")} ref="${ref}"/>`);
    return [
      `<?xml version="1.0" encoding="UTF-8"?><${tag("worksheet")} ${xmlns}>`,
      cols.length === 0 ? "" : `<${tag("cols")}>${cols.join("")}</${tag("cols")}>`,
      `<${tag("sheetData")}>${data.join("")}</${tag("sheetData")}>`,
      merged.length === 0 ? "" : `<${tag("mergeCells")}>${merged.join("")}</${tag("mergeCells")}>`,
      `</${tag("worksheet")}>`,
    ].join("");
  };
  const base = target === "relative" ? "" : target === "absolute" ? "/xl/" : "../xl/";
  const written = sheets.map(sheetXml);
  const relations = [
    ...sheets.map((_, at) => ["worksheet", `r${at}`, `${base}${folder}/s${at}.xml`]),
    ["styles", "st", `${base}styles.xml`],
    ["sharedStrings", "ss", `${base}sharedStrings.xml`],
  ];
  const relation = ([type, id, path]: readonly string[]): string =>
    `<Relationship Id="${id}" Type="${types}/${type}" Target="${path}"/>`;
  const list = sheets.map(
    ({ name, isHidden }, at) =>
      `<${tag("sheet")} name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at}"${isHidden ? ' state="hidden"' : ""}/>`,
  );
  const numFmts = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`);
  const xfs = ["0", ...formats.map((_, at) => String(164 + at))].map((id) => `<xf numFmtId="${id}"/>`);
  const files: Record<string, string> = {
    "_rels/.rels": `<Relationships>${relation(["officeDocument", "d", "xl/workbook.xml"])}</Relationships>`,
    "xl/workbook.xml": `<${tag("workbook")} ${xmlns}><${tag("sheets")}>${list.join("")}</${tag("sheets")}></${tag("workbook")}>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations.map(relation).join("")}</Relationships>`,
    "xl/styles.xml": `<styleSheet><numFmts>${numFmts.join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst>${shared.map((text) => `<si><r><t>${escaped(text)}</t></r><rPh sb="0" eb="1"><t>sound</t></rPh></si>`).join("")}</sst>`,
    ...Object.fromEntries(written.map((xml, at) => [`xl/${folder}/s${at}.xml`, xml])),
  };
  return zipParts(files, level, style.isUpperCase);
}

/** Without references a cell's place is that after the one before: gaps are written as empty cells. */
const gapless = (cells: readonly MadeCell[], { hasReferences }: MadeStyle): readonly MadeCell[] =>
  hasReferences === false ? cells.map((cell) => (cell === null || cell === "" ? {} : cell)) : cells;

/** An archive of texts. */
export const zipParts = (
  files: Readonly<Record<string, string | Uint8Array>>,
  level: 0 | 6 = 6,
  isUpperCase = false,
): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [
        isUpperCase ? name.toUpperCase() : name,
        typeof data === "string" ? new TextEncoder().encode(data) : data,
      ]),
    ),
    { level },
  );
