import type { I18n } from "../../i18n/i18n.tsx";
import type { Projection, ProjectionFacts } from "../../model/project/projection.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { ProjectionView } from "./projection-view.ts";

/** What is to be known of a projection, in sentences: what stands in for missing figures, when money comes, how sure the numbers are. */
export function projectionNotes(
  view: ProjectionView,
  projection: Projection | undefined,
  pack: ProgrammePackage,
  i18n: I18n,
): string[] {
  const { t, f } = i18n;
  const { facts } = view;
  const notes = factNotes(facts, pack, i18n);
  if (view.spec.of === "spent" && facts.timing.next > 0) notes.push(t("projection.notes.spent"));
  if (view.spec.unit === "sek" && !facts.expectsAwards) notes.push(t("projection.notes.expects"));
  if (view.series === "award" && view.rows?.p5.every((low, at) => low === view.rows?.p95[at]))
    notes.push(t("projection.notes.constant"));
  if (projection === undefined) return notes;
  notes.push(
    projection.bins === null
      ? t("projection.notes.exact")
      : t("projection.notes.histogram", { part: f.integer(projection.bins / 2) }),
  );
  const { detail } = facts.layout;
  if (detail !== "all") notes.push(t(`projection.notes.kept.${detail}`));
  const error = view.rows?.error.at(-1);
  if (error !== undefined && error > 0)
    notes.push(t("projection.notes.error", { error: sayError(view, error, i18n) }));
  if (projection.cut > 0) notes.push(t("projection.notes.cut", { count: f.integer(projection.cut) }));
  return notes;
}

/** A standard error is small beside its value: kronor are written out, shares in points with two decimals. */
function sayError({ spec }: ProjectionView, error: number, { f }: I18n): string {
  if (spec.unit === "sek") return f.sek(Math.round(error));
  return spec.unit === "share" ? f.ppUnsigned(error, [2, 3]) : f.number(error, [1, 2]);
}

function factNotes(facts: ProjectionFacts, pack: ProgrammePackage, i18n: I18n): string[] {
  const { t, f, text } = i18n;
  const notes =
    facts.firstPaymentYear === null
      ? [t("projection.notes.noPayment")]
      : [t("projection.notes.payment", { year: f.year(facts.firstPaymentYear), lag: facts.lagYears })];
  if (facts.assumed.length > 0) {
    const { assumed } = i18n.dictionary().projection;
    notes.push(t("projection.notes.assumed", { list: f.list(facts.assumed.map((id) => assumed[id] ?? id)) }));
  }
  if (facts.roles.held.length > 0) {
    const held = facts.roles.held.map((id) => {
      const naming = pack.indicators[id];
      return naming === undefined ? id : text(naming.inSentence);
    });
    notes.push(t("projection.notes.held", { list: f.list(held) }));
  }
  return notes;
}
