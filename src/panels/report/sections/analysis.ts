import type { I18n } from "../../../i18n/i18n.tsx";
import { figureBlocks } from "../figure-blocks.ts";
import { type Block, text } from "../report.ts";
import type { ReportInput } from "../report-input.ts";

/** The questions of the analysis that have been opened: what each found, and its tables. */
export function analysisBlocks({ analysed }: ReportInput, i18n: I18n): Block[] {
  const t = i18n.dictionary().report.analysis;
  if (analysed.length === 0) return [text(t.none)];
  return analysed.flatMap(({ title, figures }): Block[] => [
    { kind: "heading", text: title },
    ...(figures === null ? [text(t.computing)] : figures.flatMap((figure) => figureBlocks(null, figure))),
  ]);
}
