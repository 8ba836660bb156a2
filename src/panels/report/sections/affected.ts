import { areaNoun } from "../../../i18n/area-noun.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { namesOf } from "../../../i18n/names.ts";
import type { AreaResult } from "../../../model/allocation.ts";
import { type Block, own, text } from "../report.ts";
import type { ReportInput } from "../report-input.ts";

const mostNamed = 5;

/** How many areas, people and municipalities the proposal and its differences concern. */
export function affectedBlocks(input: ReportInput, i18n: I18n): Block[] {
  const t = i18n.dictionary().report.affected;
  const noun = areaNoun(input.package, i18n.locale());
  const { allocation } = input.proposal;
  const words = own(input.words.affected, t.empty);
  if (!allocation.ok) return [words];
  const { areas } = allocation.value;
  const taking = areas.filter(({ awardSek }) => awardSek > 0);
  const places = new Set(taking.map(({ municipality }) => municipality));
  const hasOther = areas.some(({ name, municipality }) => name !== municipality);
  return [
    text(
      `${t.covered({ covered: areas.filter(({ selected }) => selected).length, all: areas.length, noun })} ${t.paid({ paid: taking.length, noun })}`,
    ),
    ...differences(input, areas, i18n),
    ...(hasOther && places.size > 0 && !input.namesHidden
      ? [text(t.municipalities({ count: places.size }))]
      : []),
    words,
  ];
}

function differences(input: ReportInput, areas: readonly AreaResult[], i18n: I18n): Block[] {
  const t = i18n.dictionary().report.affected;
  const { f } = i18n;
  const before = input.baseline.allocation;
  if (input.isBaseline || !before.ok) return [];
  const names = namesOf(input.package, i18n.locale());
  const old = new Map(before.value.areas.map(({ id, awardSek }) => [id, awardSek]));
  const changes = areas.map(({ id, awardSek }) => ({ id, sek: awardSek - (old.get(id) ?? 0) }));
  const of = (sign: number) => changes.filter(({ sek }) => Math.sign(sek) === sign);
  const largest = of(1)
    .concat(of(-1))
    .sort((a, b) => Math.abs(b.sek) - Math.abs(a.sek) || (a.id < b.id ? -1 : 1))
    .slice(0, mostNamed)
    .map(({ id, sek }) => `${names.area(id)} ${f.sekSigned(sek)}`);
  const population = new Map(
    input.proposal.programme.areas.map(({ id, attributes }) => [id, attributes.population?.value ?? 0]),
  );
  const hasPeople = areas.every(({ id }) => (population.get(id) ?? 0) > 0);
  const isMadeUp = input.proposal.programme.areas.some(
    ({ attributes }) => attributes.population?.provenance === "illustrative",
  );
  const people = (sign: number) =>
    f.people(of(sign).reduce((sum, { id }) => sum + (population.get(id) ?? 0), 0));
  return [
    text(
      t.moved({
        more: of(1).length,
        less: of(-1).length,
        same: of(0).length,
        noun: areaNoun(input.package, i18n.locale()),
      }),
    ),
    ...(largest.length > 0 ? [text(t.largest({ list: largest.join("; ") }))] : []),
    ...(hasPeople && largest.length > 0
      ? [
          text(
            [
              t.people({ more: people(1), less: people(-1), same: people(0) }),
              t.peopleNote,
              ...(isMadeUp ? [t.peopleMadeUp] : []),
            ].join(" "),
          ),
        ]
      : []),
  ];
}
