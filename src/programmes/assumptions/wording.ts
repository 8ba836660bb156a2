import type { Source } from "../package.ts";
import type { AssumptionTexts } from "./schema.ts";
import sources from "./sources.json";
import texts from "./texts.json";

/** What the parameters of a projection are called and do. A test holds the file to its schema. */
export const assumptionTexts: AssumptionTexts = texts;

/** Where they come from. */
export const assumptionSources: readonly Source[] = sources;
