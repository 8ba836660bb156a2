import { buffersOf, createJobAnswers } from "../src/model/project/answer-jobs.ts";
import type { FromProjectionWorker, ToProjectionWorker } from "./projection-api.ts";

const answers = createJobAnswers();

addEventListener("message", ({ data }: MessageEvent<ToProjectionWorker>) => {
  if (data.kind === "load") {
    answers.load(data.input);
    return;
  }
  const { run, job, room } = data;
  const answer = answers.answer(job, room);
  postMessage({ run, job, answer } satisfies FromProjectionWorker, { transfer: buffersOf(answer) });
});
