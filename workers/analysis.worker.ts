import { expose } from "comlink";
import { createAnalysisAnswers } from "../src/scenario/analysis/analysis-api.ts";

expose(createAnalysisAnswers());
