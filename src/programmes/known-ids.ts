import type { FaultCode } from "../model/result.ts";
import type { PackageFault, PackageFaultCode } from "./package-fault.ts";
import type { PartName } from "./part-names.ts";
import type { ProgrammeParts } from "./schema.ts";

/** The ids of a folder, to look others up in. */
export interface KnownIds {
  readonly areas: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** Collects the ids that a folder declares. */
export function knownIds({ data, sources }: ProgrammeParts): KnownIds {
  return {
    areas: new Set(data.areas.map((area) => area.id)),
    indicators: new Set(data.indicators.map((indicator) => indicator.id)),
    attributes: new Set([
      ...data.attributes.flatMap((block) => block.attributes),
      ...(data.asked?.attributes ?? []),
    ]),
    sources: new Set(sources.map((source) => source.id)),
  };
}

/** A fault for an id that is not among the known ones; none if it is. */
export function unknown(
  known: ReadonlySet<string>,
  id: string,
  code: FaultCode | PackageFaultCode,
  part: PartName,
  path: string,
): PackageFault[] {
  return known.has(id) ? [] : [{ code, part, path, value: id, allowed: [...known] }];
}

/** A fault for every id that stands a second time in a list. */
export function duplicates(
  members: readonly { readonly id: string }[],
  part: PartName,
  path: string,
): PackageFault[] {
  const seen = new Set<string>();
  return members.flatMap(({ id }, i): PackageFault[] => {
    if (seen.has(id)) return [{ code: "duplicateId", part, path: `${path}[${i}].id`, value: id }];
    seen.add(id);
    return [];
  });
}
