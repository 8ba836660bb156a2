/** One file that can be made of something. */
export interface ExportFormat {
  /** CSV, XLSX, PNG ... */
  readonly label: string;
  readonly name: string;
  /** Rejects where the file cannot be made. */
  make(): Promise<Blob>;
}

/** Something that can be saved, with what it holds. */
export interface ExportItem {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly formats: readonly ExportFormat[];
}

/** Items under a heading. */
export interface ExportGroup {
  readonly title: string;
  readonly items: readonly ExportItem[];
}

/** A command that computes something again. */
export interface ExportCommand {
  readonly title: string;
  readonly text: string;
}
