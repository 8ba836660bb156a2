import { expose } from "comlink";
import { createAnswers } from "../src/scenario/questions.ts";

expose(createAnswers());
