import { expose, transfer } from "comlink";
import { type Built, createImporter } from "../src/import/importer.ts";
import { buffersOf } from "../src/import/pack-observations.ts";
import type { Result } from "../src/model/result.ts";

/** Gives what was built away without copying its columns. */
const given = <Answer extends Result<Built, unknown> | null>(answer: Answer): Answer =>
  answer?.ok ? transfer(answer, buffersOf(answer.value.observations) as ArrayBuffer[]) : answer;

const importer = createImporter();
expose({
  ...importer,
  build: (...question: Parameters<typeof importer.build>) => given(importer.build(...question)),
  open: (bytes: ArrayBuffer) => given(importer.open(bytes)),
});
