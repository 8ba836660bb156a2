import type { Figure } from "../../../figure/figure.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { weakest } from "../../../model/provenance.ts";
import { type Reading, restsOnMadeUp } from "./reading.ts";

/** What a part of the projection gives: its table, what it says, and its picture. */
export type SectionParts = Pick<Figure, "table" | "notes" | "words" | "picture" | "method"> & {
  readonly title?: string;
  /** It rests on numbers of the user's own besides. */
  readonly isOwn?: boolean;
};

/** A part under the projection's main picture as a figure. */
export function sectionFigure(
  { isOwn = false, ...parts }: SectionParts,
  { facts, draws }: Pick<Reading, "facts" | "draws">,
  i18n: I18n,
): Figure {
  const t = i18n.dictionary().outlook;
  const provenance = restsOnMadeUp(facts) ? "illustrative" : facts.provenance;
  return {
    title: parts.table.title,
    ...parts,
    id: parts.table.id,
    method: [
      ...(parts.method ?? []),
      t.scenario,
      draws === null
        ? t.fromExpected({ model: facts.modelVersion })
        : t.fromDraws({ draws: i18n.f.integer(draws), seed: String(facts.seed), model: facts.modelVersion }),
    ],
    provenance: isOwn ? weakest(["user", provenance]) : provenance,
    of: "scenario",
  };
}
