import type * as v from "valibot";
import { ruleSchema } from "../model/rule/rule.ts";
import type { PartName, RequiredPartName } from "./part-names.ts";
import { aboutSchema } from "./parts/about.ts";
import { type AssumptionsPart, assumptionsSchema } from "./parts/assumptions.ts";
import { dataSchema } from "./parts/data.ts";
import { examplesSchema } from "./parts/examples.ts";
import { type GroupsPart, groupsSchema } from "./parts/groups.ts";
import { publishedSchema } from "./parts/published.ts";
import { type Sections, sectionsSchema } from "./parts/sections.ts";
import { sourcesSchema } from "./parts/sources.ts";
import { switchesSchema } from "./parts/switches.ts";
import { textsSchema } from "./parts/texts.ts";

/** One schema per file of a programme's folder, by the file's name without `.json`. Strict at every level. */
export const partSchemas = {
  about: aboutSchema,
  data: dataSchema,
  rule: ruleSchema,
  texts: textsSchema,
  sources: sourcesSchema,
  switches: switchesSchema,
  examples: examplesSchema,
  published: publishedSchema,
  sections: sectionsSchema,
  assumptions: assumptionsSchema,
  groups: groupsSchema,
} satisfies Record<PartName, v.GenericSchema>;

/** The files of a folder as checked data. */
export type ProgrammeParts = {
  readonly [Name in RequiredPartName]: v.InferOutput<(typeof partSchemas)[Name]>;
} & { readonly sections?: Sections; readonly assumptions?: AssumptionsPart; readonly groups?: GroupsPart };
