import type { Collaborating } from "../model/collaboration.ts";
import type { PayerList } from "../model/payers/payer-list.ts";
import type { Area, Datum, Indicator, Observation, Programme } from "../model/programme.ts";
import { weakest } from "../model/provenance.ts";
import type { GroupNamings, ProgrammePackage, PublishedAwards } from "./package.ts";
import type { GroupsPart } from "./parts/groups.ts";
import type { Sections } from "./parts/sections.ts";
import type { ProgrammeParts } from "./schema.ts";

/**
 * Builds a programme from the parsed JSON files of its folder, without checking them and without valibot:
 * `assembleProgramme(parts as ProgrammeParts)` is what the browser calls for the folders that ship with the
 * product, because a test holds every one of them to its schema. Everything from elsewhere goes through
 * `loadProgramme`. Pure; never fails on checked parts.
 */
export function assembleProgramme(parts: ProgrammeParts): ProgrammePackage {
  const { about, data, rule, texts, sources, switches, examples } = parts;
  const programme: Programme = {
    id: about.id,
    areas: areasOf(parts),
    indicators: data.indicators.map((indicator) => indicatorOf(indicator, texts)),
    observations: data.observations.flatMap(observationsOf),
    rule,
    ruleProvenance: data.ruleOrigin.provenance,
    ...(data.scheduleOrigins && {
      scheduleProvenance: weakest(data.scheduleOrigins.map(({ provenance }) => provenance)),
    }),
    ...(data.asked && { asked: data.asked }),
    ...(parts.assumptions && { assumptions: parts.assumptions.values }),
    ...(parts.assumptions?.local && { local: parts.assumptions.local }),
    ...(parts.sections?.breakEven && { payerList: payerListOf(parts.sections.breakEven) }),
    ...(parts.sections?.collaboration && { collaboration: collaboratingOf(parts.sections.collaboration) }),
    ...(parts.groups && { groups: parts.groups.groups.map(({ title: _, ...group }) => group) }),
    ...(parts.sections?.targets && {
      targets: parts.sections.targets.map(({ id, role, change, observed }) => ({
        id,
        role,
        change,
        observed: observed.map(({ year, change }) => ({ year, change })),
      })),
    }),
  };
  const codes = data.areas.flatMap((area) => (area.code === undefined ? [] : [[area.id, area.code]]));
  return {
    about,
    programme,
    municipalityCodes: Object.fromEntries(codes),
    indicators: texts.indicators,
    attributes: texts.attributes,
    pots: texts.pots,
    ...(texts.areaNoun && { areaNoun: texts.areaNoun }),
    sources,
    published: parts.published.map(publishedOf),
    switches,
    examples,
    story: texts.story,
    ruleOrigin: data.ruleOrigin,
    scheduleOrigins: Object.fromEntries(
      (data.scheduleOrigins ?? []).flatMap(({ years, ...origin }) => years.map((year) => [year, origin])),
    ),
    sections: parts.sections ?? {},
    ...(parts.assumptions && { assumptionsReason: parts.assumptions.reason }),
    ...(parts.groups && { groups: groupNamingsOf(parts.groups) }),
  };
}

function payerListOf({ causes, payers }: NonNullable<Sections["breakEven"]>): PayerList {
  return {
    causes: causes.map(({ id, counts = "none" }) => ({ id, counts })),
    payers: payers.map(({ id, grantShare = 0, bearsOwn = false, isSociety = false }) => ({
      id,
      grantShare,
      bearsOwn,
      isSociety,
    })),
  };
}

function collaboratingOf({ signs, found, parties }: NonNullable<Sections["collaboration"]>): Collaborating {
  return {
    signs: signs.map(({ id }) => id),
    goals: found.map(({ id, field }) => (field === undefined ? { id } : { id, field })),
    ...(parties && { parties: parties.map(({ id }) => id) }),
  };
}

function groupNamingsOf({ groups, ...rest }: GroupsPart): GroupNamings {
  return { ...rest, titles: Object.fromEntries(groups.map(({ id, title }) => [id, title])) };
}

function areasOf({ data }: ProgrammeParts): Area[] {
  const attributes = new Map<string, Record<string, Datum>>(data.areas.map((area) => [area.id, {}]));
  for (const { attributes: names, provenance, source, values } of data.attributes)
    for (const [area, row] of Object.entries(values))
      row.forEach((value, column) => {
        const held = attributes.get(area);
        if (held && value !== null) held[names[column] as string] = { value, provenance, source };
      });
  const lastAwards = new Map<string, Datum>();
  for (const { provenance, source, values } of data.lastAwards ?? [])
    for (const [area, value] of Object.entries(values)) lastAwards.set(area, { value, provenance, source });
  return data.areas.map(({ id, name, municipality, withoutPeople }) => ({
    id,
    name,
    municipality,
    ...(withoutPeople && { withoutPeople }),
    attributes: attributes.get(id) ?? {},
    lastAward: lastAwards.get(id) ?? null,
  }));
}

function indicatorOf(
  { id, direction, persistence, nation }: ProgrammeParts["data"]["indicators"][number],
  texts: ProgrammeParts["texts"],
): Indicator {
  return {
    id,
    title: texts.indicators[id]?.title.sv ?? id,
    direction,
    persistence,
    nation: nation?.values ?? {},
    ...(nation && { nationProvenance: nation.provenance, nationSource: nation.source }),
  };
}

function observationsOf(block: ProgrammeParts["data"]["observations"][number]): Observation[] {
  const { indicator, years, provenance, source, values, denominators } = block;
  return Object.entries(values).flatMap(([area, row]) =>
    row.flatMap((value, column) => {
      if (value === null) return [];
      const denominator = denominators?.[area]?.[column] ?? null;
      const year = years[column] as number;
      const observation: Observation = { area, indicator, year, value, provenance, source };
      return [denominator === null ? observation : { ...observation, denominator }];
    }),
  );
}

function publishedOf({ amounts, ...rest }: ProgrammeParts["published"][number]): PublishedAwards {
  const data = amounts.flatMap(({ provenance, source, sek }) =>
    Object.entries(sek).map(([area, value]): [string, Datum] => [area, { value, provenance, source }]),
  );
  return { ...rest, amounts: Object.fromEntries(data) };
}
