import type { Programme } from "../model/programme.ts";
import type { Rule } from "../model/rule/rule.ts";

/** What a question is about: a rule and the programme it is computed on, changes carried out. */
export interface Asked {
  readonly rule: Rule;
  readonly programme: Programme;
}
