import { expose } from "comlink";
import { createAnswers } from "../scenario/answers.ts";

/** Answers questions that come in over a port, as the worker does. */
export const exposeAnswers = (port: MessagePort): void => expose(createAnswers(), port);
