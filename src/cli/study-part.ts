import type { Chunk } from "../model/project/chunk.ts";
import type { ProjectionInput } from "../model/project/input.ts";
import { layoutOfInput } from "../model/project/layout-of-input.ts";
import { createMerged, type Merged, planChunks } from "../model/project/merger.ts";
import { binsOf } from "../model/quantile/histogram.ts";
import { type Fault, fail, ok, type Result } from "../model/result.ts";
import { modelVersion } from "../model/version.ts";
import { dataHash } from "../scenario/projection-hash.ts";
import { packed, sealed, sealedContent, unpacked } from "./sealed-lines.ts";

/** The first line of a part: which study it is of, and which part. */
export interface PartHead {
  readonly utfallPart: 5;
  readonly modelVersion: string;
  readonly part: number;
  readonly of: number;
  readonly draws: number;
  readonly input: ProjectionInput;
  /** Of input and draws: parts with the same fingerprint belong together. */
  readonly study: string;
}

const countersOf = (buffer: ArrayBuffer, draws: number) =>
  draws < 65_536 ? new Uint16Array(buffer) : new Uint32Array(buffer);

/** The head of a part. */
export const headOf = (input: ProjectionInput, draws: number, part: number, of: number): PartHead => ({
  utfallPart: 5,
  modelVersion,
  part,
  of,
  draws,
  input,
  study: studyOf(input, draws),
});

/** The fingerprint of an input and a number of draws. */
export const studyOf = (input: ProjectionInput, draws: number): string => dataHash({ input, draws });

/** A part as lines of JSON: its head, sums, events, draws or histograms, their end, and a seal over all of it. */
export const partLines = (head: PartHead, merged: Merged): Generator<string> =>
  sealed(contentLines(head, merged));

function* contentLines(head: PartHead, merged: Merged): Generator<string> {
  yield JSON.stringify(head);
  for (const { level, index, sums } of merged.nodes)
    yield JSON.stringify({ kind: "sums", level, index, sums: packed(sums) });
  if (merged.events !== null) yield JSON.stringify({ kind: "events", counts: packed(merged.events) });
  for (const { first, count, money, values, totals } of merged.kept)
    yield JSON.stringify({
      kind: "draws",
      first,
      count,
      money: packed(money),
      values: packed(values),
      totals: packed(totals),
    });
  const { histograms } = merged;
  if (histograms !== null) {
    const { starts, widths, counts, floors, onFloor, least, most } = histograms;
    const all = { starts, widths, counts, floors, onFloor, least, most };
    yield JSON.stringify({
      kind: "histograms",
      ...Object.fromEntries(Object.entries(all).map(([key, numbers]) => [key, packed(numbers)])),
    });
  }
  yield JSON.stringify({ kind: "end", draws: merged.draws });
}

/**
 * Reads a part. Errors: notAPart for what is no part of this edition; partDamaged where a part is not as it was
 * written, or its head is not that of its study.
 */
export function readPart(text: string): Result<{ readonly head: PartHead; readonly merged: Merged }, Fault> {
  const read = readSealed(text);
  if (!read.ok) return read;
  const { head, content } = read.value;
  const { input, draws } = head;
  const layout = layoutOfInput(input);
  const merged = createMerged(planChunks(layout, draws));
  for (const line of content.slice(1)) takeLine(JSON.parse(line), merged, layout.bandRows + layout.totalRows);
  return ok({ head, merged });
}

/** Reads a part as far as its head. Errors: those of readPart. */
export function readHead(text: string): Result<PartHead, Fault> {
  const read = readSealed(text);
  return read.ok ? ok(read.value.head) : read;
}

function readSealed(
  text: string,
): Result<{ readonly head: PartHead; readonly content: readonly string[] }, Fault> {
  const head = headIn(text);
  if (head === null) return fail({ code: "notAPart" });
  const content = sealedContent(text);
  return content === null || head.study !== studyOf(head.input, head.draws)
    ? fail({ code: "partDamaged" })
    : ok({ head, content });
}

/** The head in the first line; null where there is none that this edition wrote. */
function headIn(text: string): PartHead | null {
  try {
    const head = JSON.parse(text.slice(0, text.indexOf("\n"))) as PartHead;
    return head.utfallPart === 5 && head.modelVersion === modelVersion ? head : null;
  } catch {
    return null;
  }
}

/** Takes one line of a part. */
function takeLine(line: Record<string, unknown>, merged: Merged, rows: number): void {
  const numbers = (key: string) => unpacked(line[key]);
  switch (line.kind) {
    case "sums":
      merged.nodes.push({
        level: line.level as number,
        index: line.index as number,
        sums: new Float64Array(numbers("sums")),
      });
      return;
    case "events":
      merged.events = new Uint32Array(numbers("counts"));
      return;
    case "draws": {
      const chunk: Chunk = {
        first: line.first as number,
        count: line.count as number,
        money: new Int32Array(numbers("money")),
        values: new Float32Array(numbers("values")),
        totals: new Float64Array(numbers("totals")),
        sums: new Float64Array(0),
        events: new Uint32Array(0),
      };
      merged.kept.push(chunk);
      return;
    }
    case "histograms":
      merged.histograms = {
        rows,
        bins: binsOf(rows, merged.plan.draws),
        starts: new Float64Array(numbers("starts")),
        widths: new Float64Array(numbers("widths")),
        counts: countersOf(numbers("counts"), merged.plan.draws),
        floors: new Float64Array(numbers("floors")),
        onFloor: new Uint32Array(numbers("onFloor")),
        least: new Float64Array(numbers("least")),
        most: new Float64Array(numbers("most")),
      };
      return;
    case "end":
      merged.draws = line.draws as number;
      return;
    default:
      throw new Error("not a line of a part");
  }
}
