import * as v from "valibot";
import { provenances } from "../../model/provenance.ts";
import { idSchema } from "../../model/rule/primitives.ts";

/** Where every figure of a block comes from. Figures of another origin stand in a block of their own. */
export const originEntries = {
  provenance: v.picklist(provenances),
  /** An id in sources.json. */
  source: idSchema,
};
