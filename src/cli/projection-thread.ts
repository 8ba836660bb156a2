import { parentPort } from "node:worker_threads";
import { buffersOf, createJobAnswers } from "../model/project/answer-jobs.ts";
import type { ChunkRoom } from "../model/project/chunk.ts";
import type { ProjectionInput } from "../model/project/input.ts";

/** A projection worker as a thread of Node: the same answers as the page's worker. */
type Message =
  | { readonly kind: "load"; readonly input: ProjectionInput }
  | {
      readonly kind: "job";
      readonly run: number;
      readonly job: Parameters<ReturnType<typeof createJobAnswers>["answer"]>[0];
      readonly room?: ChunkRoom;
    };

const answers = createJobAnswers();

parentPort?.on("message", (message: Message) => {
  if (message.kind === "load") {
    answers.load(message.input);
    return;
  }
  const { run, job, room } = message;
  const answer = answers.answer(job, room);
  parentPort?.postMessage({ run, job, answer }, buffersOf(answer));
});
