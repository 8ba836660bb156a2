import type { ImportFaultCode } from "./fault.ts";

export type Format = "csv" | "xlsx" | "json-stat";

/** What a file is by its first bytes, whatever its name says: a format that is read, a reason why not, or text. */
export function sniffFormat(bytes: Uint8Array): "archive" | "text" | ImportFaultCode {
  const starts = (...wanted: number[]) => wanted.every((byte, i) => bytes[i] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return "archive";
  // Workbooks from before 2007, and newer ones that are locked with a password.
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return "oldWorkbook";
  if (starts(0x25, 0x50, 0x44, 0x46)) return "pdf";
  if (starts(0x1f, 0x8b) || starts(0x37, 0x7a, 0xbc, 0xaf) || starts(0x52, 0x61, 0x72, 0x21))
    return "otherArchive";
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff) || starts(0x47, 0x49, 0x46, 0x38))
    return "picture";
  return "text";
}

/** What a text is: a page of the web is no table; an object in braces may be JSON-stat. */
export function sniffText(text: string): "json" | "csv" | ImportFaultCode {
  const start = text.slice(0, 1000).trimStart().toLowerCase();
  if (start === "" && text.trim() === "") return "emptyFile";
  if (start.startsWith("<!doctype html") || start.startsWith("<html")) return "webPage";
  if (start.startsWith("{") || start.startsWith("[{")) return "json";
  return "csv";
}
