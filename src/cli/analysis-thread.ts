import { parentPort } from "node:worker_threads";
import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/umd/node-adapter.js";
import { createAnalysisAnswers } from "../scenario/analysis/analysis-api.ts";

/** A worker of the analysis as a thread of Node: the same answers as the page's worker. */
if (parentPort !== null) expose(createAnalysisAnswers(), nodeEndpoint(parentPort));
