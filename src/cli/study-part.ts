import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Chunk } from "../model/project/chunk.ts";
import { type ProjectionInput, targetsOf } from "../model/project/input.ts";
import { createMerged, type Merged, planChunks } from "../model/project/merger.ts";
import { layoutOf } from "../model/project/series.ts";
import { type Fault, fail, ok, type Result } from "../model/result.ts";
import { modelVersion } from "../model/version.ts";
import { dataHash } from "../scenario/projection-hash.ts";

/** The first line of a part: which study it is of, and which part. */
export interface PartHead {
  readonly utfallPart: 1;
  readonly modelVersion: string;
  readonly part: number;
  readonly of: number;
  readonly draws: number;
  readonly input: ProjectionInput;
  /** Of input and draws: parts with the same fingerprint belong together. */
  readonly study: string;
}

type Numbers = Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array;

const packed = (numbers: Numbers): string =>
  deflateRawSync(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), {
    level: 3,
  }).toString("base64");

const unpacked = (text: unknown): ArrayBuffer => {
  const bytes = inflateRawSync(Buffer.from(String(text), "base64"));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};

const countersOf = (buffer: ArrayBuffer, draws: number) =>
  draws < 65_536 ? new Uint16Array(buffer) : new Uint32Array(buffer);

/** The head of a part. */
export const headOf = (input: ProjectionInput, draws: number, part: number, of: number): PartHead => ({
  utfallPart: 1,
  modelVersion,
  part,
  of,
  draws,
  input,
  study: dataHash({ input, draws }),
});

/** A part as lines of JSON: its head, sums, draws or histograms, and an end by which a torn file is known. */
export function* partLines(head: PartHead, merged: Merged): Generator<string> {
  yield JSON.stringify(head);
  for (const { level, index, sums } of merged.nodes)
    yield JSON.stringify({ kind: "sums", level, index, sums: packed(sums) });
  for (const { first, count, money, values } of merged.kept)
    yield JSON.stringify({ kind: "draws", first, count, money: packed(money), values: packed(values) });
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

/** Reads a part. Errors: notAPart for anything that partLines has not written to its end. */
export function readPart(text: string): Result<{ readonly head: PartHead; readonly merged: Merged }, Fault> {
  try {
    const [first = "", ...rest] = text.trimEnd().split("\n");
    const head = JSON.parse(first) as PartHead;
    if (head.utfallPart !== 1 || head.modelVersion !== modelVersion) return fail({ code: "notAPart" });
    const { programme, years } = head.input;
    const layout = layoutOf(programme.areas.length, years, targetsOf(head.input).length);
    const merged = createMerged(planChunks(layout, head.draws));
    let ended = -1;
    for (const line of rest) ended = Math.max(ended, takeLine(JSON.parse(line), merged, layout.bandRows));
    return ended === merged.draws ? ok({ head, merged }) : fail({ code: "notAPart" });
  } catch {
    return fail({ code: "notAPart" });
  }
}

/** Takes one line of a part; the answer is the number of draws at its end, else -1. */
function takeLine(line: Record<string, unknown>, merged: Merged, rows: number): number {
  const numbers = (key: string) => unpacked(line[key]);
  switch (line.kind) {
    case "sums":
      merged.nodes.push({
        level: line.level as number,
        index: line.index as number,
        sums: new Float64Array(numbers("sums")),
      });
      return -1;
    case "draws": {
      const chunk: Chunk = {
        first: line.first as number,
        count: line.count as number,
        money: new Int32Array(numbers("money")),
        values: new Float32Array(numbers("values")),
        sums: new Float64Array(0),
      };
      merged.kept.push(chunk);
      return -1;
    }
    case "histograms":
      merged.histograms = {
        rows,
        starts: new Float64Array(numbers("starts")),
        widths: new Float64Array(numbers("widths")),
        counts: countersOf(numbers("counts"), merged.plan.draws),
        floors: new Float64Array(numbers("floors")),
        onFloor: new Uint32Array(numbers("onFloor")),
        least: new Float64Array(numbers("least")),
        most: new Float64Array(numbers("most")),
      };
      return -1;
    case "end":
      merged.draws = line.draws as number;
      return merged.draws;
    default:
      throw new Error("not a line of a part");
  }
}
