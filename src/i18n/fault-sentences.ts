import type { FaultCode } from "../model/result.ts";
import type { Words } from "./words.ts";

/** What the sentence of a fault may name; what the fault does not carry is an empty text. */
export type FaultValue = "value" | "allowed" | "area" | "indicator" | "attribute" | "pot" | "limit" | "year";

/** A sentence for every fault. */
export type FaultSentences = Readonly<Record<FaultCode, string | ((values: Words<FaultValue>) => string)>>;
