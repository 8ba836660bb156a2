import { shortAmount } from "../../figure/amount-format.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { bandAt, everywhere, type Projection } from "../../model/project/projection.ts";
import type { Rule } from "../../model/rule/rule.ts";
import { areasAheadFigure } from "../../outcomes/projection/areas-ahead/areas-ahead-figure.ts";
import { knownSeries, type MainSeries } from "../../outcomes/projection/bands-figure.ts";
import { grantFigure } from "../../outcomes/projection/ordinary-grant/grant-figure.ts";
import { payersFigure } from "../../outcomes/projection/payers/payers-figure.ts";
import { readingOf } from "../../outcomes/projection/sections/reading.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { figureBlocks, withoutRepeats } from "./figure-blocks.ts";
import type { Block } from "./report.ts";

/**
 * A projection for the report: every area on one row; all areas together, year by year, medians and what nine of ten lie within; then
 * what it says of the ordinary grant and of payers. `awards`: kronor of today by area; `pack`: with the names to show.
 */
export function projectionBlocks(
  projection: Projection,
  rule: Rule,
  awards: Readonly<Record<string, number>> | null,
  isCompared: boolean,
  pack: ProgrammePackage,
  i18n: I18n,
): Block[] {
  const { f } = i18n;
  const t = i18n.dictionary().report.costs;
  const { facts, draws } = projection;
  const place = everywhere(facts);
  const say = (each: MainSeries, value: number) =>
    each === "award" ? shortAmount(f, "kronor", value) : f.percent(value, 1);
  const cell = (each: MainSeries, year: number) => {
    const { p5, p50, p95 } = bandAt(projection, each, place, year);
    if (!Number.isFinite(p50)) return null;
    const [low, middle, high] = [say(each, p5), say(each, p50), say(each, p95)];
    return { value: p50, text: low === high ? middle : t.band({ middle, low, high }) };
  };
  const known = knownSeries(projection);
  const words = i18n.dictionary().projection;
  return [
    {
      kind: "text",
      text: t.projection({ years: f.integer(facts.years), draws: f.integer(draws) }),
      isStrong: true,
    },
    { kind: "list", items: words.statementMeans },
    ...figureBlocks(
      null,
      withoutRepeats(
        areasAheadFigure({ projection, rule, awards, isCompared, area: null }, pack, i18n),
        "now",
        ["p50", "p5", "p95"],
        t.sameInAll,
        f,
        true,
      ),
    ),
    {
      kind: "table",
      table: {
        id: "projection",
        title:
          facts.provenance === "illustrative"
            ? `${t.projectionCaption} (${i18n.t("app.illustrative")})`
            : t.projectionCaption,
        columns: [
          { id: "year", title: i18n.dictionary().report.changes.columns.year, kind: "text" },
          ...known.map((each) => ({ id: each, title: words.measured[each], kind: "number" as const })),
        ],
        rows: Array.from({ length: facts.years }, (_, year) => ({
          id: String(year),
          cells: [f.year(facts.firstYear + year), ...known.map((each) => cell(each, year))],
        })),
      },
    },
    ...furtherBlocks(projection, pack, i18n),
  ];
}

/** The ordinary grant, where there is a ledger of it, and who pays and gains. */
function furtherBlocks(projection: Projection, pack: ProgrammePackage, i18n: I18n): Block[] {
  const reading = readingOf({ projection, isProjectionOlder: false, isExpectedOlder: false });
  if (reading === null) return [];
  const t = i18n.dictionary().payers;
  const grant = grantFigure(reading, null, pack, i18n);
  return [
    ...(grant === null ? [] : figureBlocks(t.grant.title, grant)),
    ...figureBlocks(t.title, payersFigure(reading, null, pack, i18n)),
  ];
}
