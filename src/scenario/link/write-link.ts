import { canonicalJson } from "../canonical-json.ts";
import { digitsOfResult, type Link } from "./link.ts";
import { pack } from "./pack.ts";

/** The version of links that this edition makes. */
export const linkVersion = 1;

/** A link's fragment, `#u1.` and letters; the same link gives the same text. It may be longer than `longestLink`: whoever hands it on looks. */
export function writeLink({ workspace, view, model, results }: Link): string {
  const short = results.map((hash) => hash?.slice(0, digitsOfResult) ?? null);
  return `#u${linkVersion}.${pack(canonicalJson({ model, results: short, view, workspace }))}`;
}
