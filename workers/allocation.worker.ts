import { expose } from "comlink";
import { createAnswers } from "../src/scenario/answers.ts";

expose(createAnswers());
