import type { ImportFaultCode } from "../fault.ts";
import { limits } from "../limits.ts";
import { Refusal } from "../refusal.ts";
import type { Archive } from "./archive.ts";
import { readRelations } from "./read-relations.ts";
import { attributeOf, isTrue, readXml } from "./read-xml.ts";

/** A sheet of cells, and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** What a workbook consists of. */
export interface Contents {
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Days are counted from 1904, as old programs for Macintosh did. */
  readonly isFrom1904: boolean;
}

/**
 * Finds the sheets of a workbook by its relations, wherever they lie. Throws a Refusal: what the archive is instead
 * of a workbook, or brokenWorkbook.
 */
export function readContents(archive: Archive): Contents {
  const root = readRelations(archive, "").find(({ type }) => type === "officeDocument");
  const workbook = root?.target ?? "xl/workbook.xml";
  if (!archive.has(workbook)) throw new Refusal(otherThanWorkbook(archive));
  if (/\.bin$/i.test(workbook)) throw new Refusal("binaryWorkbook");
  const relations = readRelations(archive, workbook);
  const worksheets = new Map(
    relations.filter(({ type }) => type === "worksheet").map(({ id, target }) => [id, target]),
  );
  const sheets: SheetPart[] = [];
  let isFrom1904 = false;
  let isWorkbook = false;
  readXml(archive, workbook, {
    open(name, attributes) {
      if (name === "workbook") isWorkbook = true;
      if (name === "workbookPr") isFrom1904 = isTrue(attributes.date1904);
      if (name !== "sheet") return;
      // Sheets of charts and dialogs are no tables.
      const part = worksheets.get(idOf(attributes));
      if (part === undefined || !archive.has(part)) return;
      sheets.push({
        name: (attributes.name ?? "").slice(0, limits.name),
        isHidden: (attributes.state ?? "visible") !== "visible",
        part,
      });
    },
  });
  if (!isWorkbook) throw new Refusal(otherThanWorkbook(archive));
  const partOf = (wanted: string): string | null => {
    const target = relations.find(({ type }) => type === wanted)?.target;
    return target !== undefined && archive.has(target) ? target : null;
  };
  return { sheets, sharedStrings: partOf("sharedStrings"), styles: partOf("styles"), isFrom1904 };
}

/** The id of a relation, which has a prefix where the sheet's own number has none. */
const idOf = (attributes: Readonly<Record<string, string>>): string =>
  attributes["r:id"] ?? attributeOf(attributes, "id") ?? "";

function otherThanWorkbook(archive: Archive): ImportFaultCode {
  if (archive.has("xl/workbook.bin")) return "binaryWorkbook";
  if (archive.has("content.xml") && archive.has("mimetype")) return "openDocument";
  return archive.isEmpty ? "brokenArchive" : "otherArchive";
}
