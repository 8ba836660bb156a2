import { expose } from "comlink";
import { createProjectionAnswers } from "./projection-api.ts";

expose(createProjectionAnswers());
