import { areaNoun } from "../../i18n/area-noun.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { BandRows } from "./band-rows.ts";
import { hasPeople } from "./has-people.ts";
import { endSentence, toldYear } from "./money-of.ts";
import { type ProjectionView, placeIn } from "./projection-view.ts";
import { sayValue, signedValue } from "./say-values.ts";

/** What a view is of, in words: an area with its name, or all together. */
export const placeName = (
  view: Pick<ProjectionView, "area" | "name">,
  pack: ProgrammePackage,
  i18n: I18n,
): string =>
  view.area === null ? i18n.t("projection.all", { noun: areaNoun(pack, i18n.locale()) }) : view.name;

/** The series in words, as the programme calls its indicator where it has one for it. */
export function measuredName(
  view: Pick<ProjectionView, "series" | "spec" | "facts">,
  pack: ProgrammePackage,
  i18n: I18n,
): string {
  const { role, unit } = view.spec;
  const indicator = role === undefined || unit !== "share" ? null : view.facts.roles.indicators[role];
  const naming = indicator === null ? undefined : pack.indicators[indicator];
  return naming === undefined ? i18n.t(`projection.measured.${view.series}`) : i18n.text(naming.title);
}

/** The series as a caption over its scale: money in millions. */
export const captionOfScale = (view: ProjectionView, pack: ProgrammePackage, i18n: I18n): string =>
  view.series === "award" || view.series === "spent"
    ? i18n.t(`projection.axis.${view.series}`)
    : measuredName(view, pack, i18n);

/** The last year in sentences: where it ends, without the programme, what the programme does, and the baseline. */
export function projectionSummary(view: ProjectionView, pack: ProgrammePackage, i18n: I18n): string {
  const { t, f } = i18n;
  if (view.spec.unit !== "sek" && !hasPeople(pack, view.area))
    return t("projection.summary.nobody", { where: placeName(view, pack, i18n) });
  const sentences = [level(view, pack, i18n)];
  const told = toldYear(view.facts, view.spec.of, placeIn(view.facts, view.area));
  const last = (rows: BandRows) => told - rows.firstYear;
  const say = (value: number) => sayValue(f, view.spec.unit, value);
  const { rows, without, effect, baseline } = view;
  if (rows !== null && without !== null)
    sentences.push(t("projection.summary.without", { median: say(without.p50[last(without)] as number) }));
  if (rows !== null && effect !== null && view.spec.effect !== undefined) {
    const at = last(effect);
    const [p5, p50, p95] = [effect.p5[at], effect.p50[at], effect.p95[at]] as [number, number, number];
    const signed = (value: number) => f.signed(Math.round(value), 0);
    sentences.push(
      p5 === 0 && p95 === 0
        ? t("projection.summary.noEffect")
        : t("projection.summary.effect", {
            median: t(`projection.summary.${view.spec.effect}`, { people: signed(p50) }),
            p5: signed(p5),
            p95: signed(p95),
          }),
    );
  }
  if (rows !== null && baseline !== null && baseline.mean !== null) {
    sentences.push(
      t("projection.summary.baseline", {
        median: say(baseline.median.values[told - baseline.median.firstYear] as number),
      }),
    );
    const mean = baseline.mean.values[told - baseline.mean.firstYear];
    if (mean !== undefined && baseline.mean.values.length === rows.mean.length)
      sentences.push(
        t("projection.summary.difference", {
          difference: signedValue(f, view.spec.unit, (rows.mean[last(rows)] as number) - mean),
        }),
      );
  }
  const end = endSentence(view.facts, placeIn(view.facts, view.area), i18n);
  if (end !== "") sentences.push(end);
  const said = sentences.join(" ");
  return view.isMadeUp ? t("projection.summary.madeUp", { sentence: said }) : said;
}

function level(view: ProjectionView, pack: ProgrammePackage, i18n: I18n): string {
  const { t, f } = i18n;
  const where = placeName(view, pack, i18n);
  const measured = measuredName(view, pack, i18n);
  const say = (value: number) => sayValue(f, view.spec.unit, value);
  const { rows, expected } = view;
  const told = toldYear(view.facts, view.spec.of, placeIn(view.facts, view.area));
  if (rows !== null) {
    const at = told - rows.firstYear;
    const year = f.year(rows.firstYear + at);
    const [p5, p50, p95] = [rows.p5[at], rows.p50[at], rows.p95[at]] as [number, number, number];
    return p5 === p95
      ? t("projection.summary.certain", { where, year, measured, value: say(p50) })
      : t("projection.summary.level", {
          where,
          year,
          measured,
          median: say(p50),
          p5: say(p5),
          p95: say(p95),
        });
  }
  const value = expected?.values[told - expected.firstYear];
  if (expected === null || value === undefined) return t("projection.summary.waiting", { where });
  return t("projection.summary.expected", { where, year: f.year(told), measured, value: say(value) });
}
