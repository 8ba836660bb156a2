import { formats } from "../i18n/format.ts";
import { allocate } from "../model/allocate.ts";
import { type Provenance, provenances } from "../model/provenance.ts";
import { applyEdits } from "../model/rule/edit-rule.ts";
import type { ProgrammePackage, PublishedAwards } from "../programmes/package.ts";
import type { Arguments } from "./arguments.ts";
import type { FileCatalogue } from "./catalogue.ts";
import type { Command } from "./command.ts";
import type { Output } from "./output.ts";
import { textTable } from "./text-table.ts";

/** The command `programmes`. */
export const programmesCommand: Command = {
  name: "programmes",
  usage: "programmes [--json] [--lang en|sv]",
  help: `Lists the programmes that come with the simulator.
--json prints one array: id, version, title, areas, indicators, number of figures per provenance, and
published awards with the residual (computed less published) of every area.`,
  words: [0, 0],
  run,
};

/** `programmes`: what the product holds, where its figures come from, and how computed awards meet published ones. */
function run({ json, locale }: Arguments, catalogue: FileCatalogue, output: Output): number {
  const packages = catalogue.ids
    .flatMap((id) => catalogue.find(id) ?? [])
    .sort((a, b) => a.about.order - b.about.order);
  if (json) {
    output.line(JSON.stringify(packages.map(programmeJson)));
    return 0;
  }
  const { integer } = formats(locale);
  const rows = packages.map((each) => {
    const residuals = each.published.flatMap((published) => residualsOf(each, published));
    return [
      each.about.id,
      each.about.title[locale],
      integer(each.programme.areas.length),
      integer(each.programme.indicators.length),
      integer(residuals.length),
      residuals.length === 0
        ? ""
        : integer(Math.max(...residuals.map((row) => Math.abs(row.residualSek ?? 0)))),
    ];
  });
  const head = ["Id", "Title", "Areas", "Indicators", "Published awards", "Largest residual, kr"];
  output.line(textTable([head, ...rows], [2, 3, 4, 5]));
  return 0;
}

function programmeJson(held: ProgrammePackage): object {
  const { about, programme, published } = held;
  return {
    id: about.id,
    version: about.version,
    title: about.title,
    areas: programme.areas.map(({ id, name, municipality }) => ({ id, name, municipality })),
    indicators: programme.indicators.map(({ id, direction }) => ({
      id,
      title: held.indicators[id]?.title ?? {},
      direction,
    })),
    provenance: provenanceCounts(held),
    published: published.map((awards) => ({
      id: awards.id,
      title: awards.title,
      year: awards.year,
      fitted: awards.fitted,
      residuals: residualsOf(held, awards),
    })),
  };
}

/** Number of figures of each provenance: observations, attributes, last year's awards, published awards. */
function provenanceCounts({ programme, published }: ProgrammePackage): Partial<Record<Provenance, number>> {
  const found: Provenance[] = [
    ...programme.observations.map((observation) => observation.provenance),
    ...programme.areas.flatMap(({ attributes, lastAward }) => [
      ...Object.values(attributes).map((datum) => datum.provenance),
      ...(lastAward === null ? [] : [lastAward.provenance]),
    ]),
    ...published.flatMap(({ amounts }) => Object.values(amounts).map((datum) => datum.provenance)),
  ];
  const counts: Partial<Record<Provenance, number>> = {};
  for (const provenance of provenances) {
    const count = found.filter((each) => each === provenance).length;
    if (count > 0) counts[provenance] = count;
  }
  return counts;
}

interface Residual {
  readonly area: string;
  readonly publishedSek: number;
  readonly provenance: Provenance;
  /** Null where the rule cannot be carried out. */
  readonly computedSek: number | null;
  /** Computed less published. */
  readonly residualSek: number | null;
}

function residualsOf({ programme }: ProgrammePackage, { rule, amounts }: PublishedAwards): Residual[] {
  const allocation = allocate(applyEdits(programme.rule, rule), programme);
  const awards = new Map(
    allocation.ok ? allocation.value.areas.map(({ id, awardSek }) => [id, awardSek]) : [],
  );
  return Object.entries(amounts).map(([area, { value, provenance }]) => {
    const computed = awards.get(area) ?? null;
    const residualSek = computed === null ? null : computed - value;
    return { area, publishedSek: value, provenance, computedSek: computed, residualSek };
  });
}
