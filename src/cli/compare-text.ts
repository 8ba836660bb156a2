import { compare as english } from "../i18n/en/compare.ts";
import { formats } from "../i18n/format.ts";
import { compare as swedish } from "../i18n/sv/compare.ts";
import { changeBands } from "../model/analysis/change-bands.ts";
import { distributionMeasures } from "../model/analysis/distribution.ts";
import type { AreaNoun, Locale } from "../programmes/package.ts";
import type { Edit } from "../scenario/differences.ts";
import type { ComparedJson, ComparisonJson } from "./comparison-json.ts";
import { tableWords } from "./table-words.ts";
import { textTable } from "./text-table.ts";

const bandNames = { en: english.bands.names, sv: swedish.bands.names };

/** A comparison as plain text: awards and differences, bands, measures, and what differs field by field. */
export function compareText(
  { programme, need, scenarios }: ComparisonJson,
  noun: AreaNoun,
  locale: Locale,
): string {
  const t = tableWords[locale];
  const f = formats(locale);
  const names = scenarios.map(
    ({ title, baseline }, at) => title ?? (baseline ? t.baseline : `${t.scenario} ${at}`),
  );
  const shown = scenarios.flatMap((each, at) =>
    "error" in each ? [] : [{ ...each, name: names[at] as string }],
  );
  const [baseline, ...others] = shown;
  if (baseline === undefined) throw new RangeError("a comparison without a baseline");
  const find = ({ areas }: ComparedJson, id: string) => areas.find((area) => area.id === id);
  const perHead = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : f.integer(value);
  const awards = [
    [
      t.area(noun),
      t.municipality,
      `${baseline.name}, kr`,
      t.perInhabitant,
      ...others.flatMap(({ name }) => [`${name}, kr`, t.difference, t.perInhabitant]),
    ],
    ...baseline.areas.map((area) => [
      area.name,
      area.municipality,
      f.integer(area.awardSek),
      perHead(area.perInhabitantSek),
      ...others.flatMap((other) => {
        const own = find(other, area.id);
        return [
          f.integer(own?.awardSek ?? 0),
          f.signed(own?.differenceSek ?? 0, 0),
          perHead(own?.perInhabitantSek),
        ];
      }),
    ]),
  ];
  const bands = [
    [t.bands(noun), ...others.map(({ name }) => name)],
    ...changeBands.map((band) => [
      bandNames[locale][band],
      ...others.map((other) => f.integer(other.bands[band] ?? 0)),
    ]),
  ];
  const measures = [
    [t.measure, ...shown.map(({ name }) => name)],
    ...distributionMeasures.map((id) => [t[id], ...shown.map((each) => sayMeasure(each, id, f.number))]),
  ];
  const figures = (rows: readonly (readonly string[])[], from: number) =>
    Array.from({ length: (rows[0]?.length ?? 0) - from }, (_, at) => at + from);
  const provenances = [...new Set(shown.map(({ provenance }) => provenance))].join(", ");
  return [
    `${programme} (figures: ${provenances}; not an official calculation)`,
    textTable(awards, figures(awards, 2)),
    ...(others.length > 0 ? ["", textTable(bands, figures(bands, 1))] : []),
    "",
    textTable(measures, figures(measures, 1)),
    `${t.need}: ${need ?? t.allIndicators}`,
    ...others.flatMap(({ name, differences }) => [
      "",
      `${name}: ${differences.length === 0 ? t.nothingDiffers : t.differs}`,
      ...differences.map((edit) => `  ${sayEdit(edit)}`),
    ]),
  ].join("\n");
}

function sayMeasure(
  { distribution }: ComparedJson,
  id: string,
  number: (value: number, decimals: number) => string,
): string {
  const measure = distribution[id];
  if (measure === undefined) return "–";
  return "fault" in measure ? measure.fault : number(measure.value, 4);
}

/** An edit by its field, as the scenario file writes it. */
function sayEdit(edit: Edit): string {
  const value = (of: unknown) => (of === undefined || of === null ? "–" : JSON.stringify(of));
  switch (edit.kind) {
    case "rule":
      return `rule.${edit.path.join(".")}: ${value(edit.before)} -> ${value(edit.value)}`;
    case "observation": {
      const place = `${edit.area} ${edit.indicator} ${edit.year}`;
      return `${place}: ${value(edit.before?.value)} -> ${value(edit.after?.value)}${
        edit.before?.denominator === edit.after?.denominator
          ? ""
          : ` (${value(edit.before?.denominator)} -> ${value(edit.after?.denominator)})`
      }`;
    }
    case "attribute":
      return `${edit.area} ${edit.attribute}: ${value(edit.before)} -> ${value(edit.after)}`;
    case "nation":
      return `nation ${edit.indicator} ${edit.year}: ${value(edit.before)} -> ${value(edit.after)}`;
    case "lastAward":
      return `${edit.area} lastAward: ${value(edit.before)} -> ${value(edit.after)}`;
    case "assumption":
      return `assumptions.${edit.parameter}: ${value(edit.before)} -> ${value(edit.after)}`;
    case "group":
      return `groups.${edit.group}${edit.field === null ? "" : `.${edit.field}`}: ${value(edit.before)} -> ${value(edit.after)}`;
    case "ticks":
      return `ticks.${edit.goal}: ${value(edit.before)} -> ${value(edit.after)}`;
    case "parties":
      return `parties.${edit.area === null ? "required" : `present.${edit.area}`}.${edit.goal}: ${value(edit.before)} -> ${value(edit.after)}`;
    case "local":
      return `local: ${value(edit.before)} -> ${value(edit.after)}`;
    case "payers":
      return `payers.${edit.path.join(".")}: ${value(edit.before)} -> ${value(edit.after)}`;
    case "area":
    case "indicator":
      return `${edit.kind}: ${value(edit.before?.id)} -> ${value(edit.after?.id)}`;
    default:
      return edit satisfies never;
  }
}
