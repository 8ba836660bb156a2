import { parentPort } from "node:worker_threads";
import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/umd/node-adapter.js";
import { createProjectionAnswers } from "../../workers/projection-api.ts";

/** A projection worker as a thread of Node: the same answers as the page's worker. */
if (parentPort !== null) expose(createProjectionAnswers(), nodeEndpoint(parentPort));
