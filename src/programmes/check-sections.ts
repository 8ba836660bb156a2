import { duplicates, knownIds, unknown } from "./known-ids.ts";
import type { PackageFault } from "./package-fault.ts";
import type { Sections } from "./parts/sections.ts";
import type { ProgrammeParts } from "./schema.ts";

type Members = readonly { readonly id: string }[];

/** Ids in sections.json: areas, indicators, sources, fields, causes, payers; and levels that exist. */
export function checkSections(parts: ProgrammeParts): PackageFault[] {
  const {
    tables = [],
    comparisons = [],
    contrast,
    goalAreas,
    collaboration,
    projects,
  } = parts.sections ?? {};
  const { fidelity, breakEven, creaming, targets = [] } = parts.sections ?? {};
  const { areas, attributes, indicators, sources } = knownIds(parts);
  const source = (id: string, path: string) =>
    unknown(sources, id, "unknownSource", "sections", `${path}.source`);
  const area = (id: string, path: string) => unknown(areas, id, "unknownArea", "sections", path);
  const field = (fields: Members, id: string, path: string) =>
    unknown(new Set(fields.map((member) => member.id)), id, "unknownField", "sections", path);
  return [
    ...duplicates(tables, "sections", "tables"),
    ...duplicates(comparisons, "sections", "comparisons"),
    ...tables.flatMap((table, i) => [
      ...source(table.source, `tables[${i}]`),
      ...table.rows.flatMap((row, j) => [
        ...("area" in row ? area(row.area, `tables[${i}].rows[${j}].area`) : []),
        ...(row.origin ? source(row.origin.source, `tables[${i}].rows[${j}].origin`) : []),
      ]),
    ]),
    ...comparisons.flatMap((series, i) => [
      ...source(series.source, `comparisons[${i}]`),
      ...unknown(indicators, series.indicator, "unknownIndicator", "sections", `comparisons[${i}].indicator`),
    ]),
    ...(contrast
      ? [
          ...source(contrast.source, "contrast"),
          ...unknown(indicators, contrast.indicator, "unknownIndicator", "sections", "contrast.indicator"),
          ...contrast.areas.flatMap((id, i) => area(id, `contrast.areas[${i}]`)),
        ]
      : []),
    ...(goalAreas
      ? [
          ...source(goalAreas.source, "goalAreas"),
          ...duplicates(goalAreas.fields, "sections", "goalAreas.fields"),
          ...goalAreas.shares.flatMap((share, i) => [
            ...area(share.area, `goalAreas.shares[${i}].area`),
            ...field(goalAreas.fields, share.field, `goalAreas.shares[${i}].field`),
            ...(share.origin ? source(share.origin.source, `goalAreas.shares[${i}].origin`) : []),
          ]),
          ...goalAreas.complete.flatMap((id, i) => area(id, `goalAreas.complete[${i}]`)),
        ]
      : []),
    ...(collaboration
      ? [
          ...source(collaboration.source, "collaboration"),
          ...duplicates(collaboration.signs, "sections", "collaboration.signs"),
          ...duplicates(collaboration.found, "sections", "collaboration.found"),
          ...duplicates(collaboration.parties ?? [], "sections", "collaboration.parties"),
          ...(collaboration.participations
            ? [
                ...source(collaboration.participations.source, "collaboration.participations"),
                ...collaboration.participations.rows.flatMap((row, i) =>
                  area(row.area, `collaboration.participations.rows[${i}].area`),
                ),
              ]
            : []),
          ...sameField(collaboration),
          ...levels(collaboration),
        ]
      : []),
    ...(projects
      ? [
          ...source(projects.source, "projects"),
          ...(projects.casework ? source(projects.casework.source, "projects.casework") : []),
          ...duplicates(projects.fields, "sections", "projects.fields"),
          ...duplicates(projects.rows, "sections", "projects.rows"),
          ...(projects.divided ?? []).flatMap((id, i) =>
            unknown(attributes, id, "unknownAttribute", "sections", `projects.divided[${i}]`),
          ),
          ...projects.rows.flatMap((row, i) => [
            ...area(row.area, `projects.rows[${i}].area`),
            ...field(projects.fields, row.field, `projects.rows[${i}].field`),
            ...(row.sameOutcomesAs === undefined
              ? []
              : field(projects.rows, row.sameOutcomesAs, `projects.rows[${i}].sameOutcomesAs`)),
          ]),
        ]
      : []),
    ...duplicates(targets, "sections", "targets"),
    ...targets.flatMap((target, i) => source(target.source, `targets[${i}]`)),
    ...(creaming ? source(creaming.source, "creaming") : []),
    ...(fidelity ? source(fidelity.source, "fidelity") : []),
    ...(breakEven
      ? [
          ...source(breakEven.source, "breakEven"),
          ...duplicates(breakEven.causes, "sections", "breakEven.causes"),
          ...duplicates(breakEven.payers, "sections", "breakEven.payers"),
        ]
      : []),
  ];
}

/** A field of the projection whose signs two goal areas would count. */
function sameField({ found }: NonNullable<Sections["collaboration"]>): PackageFault[] {
  return found.flatMap(({ field }, i): PackageFault[] =>
    field === undefined || found.findIndex((goal) => goal.field === field) === i
      ? []
      : [{ code: "duplicateId", part: "sections", path: `collaboration.found[${i}].field`, value: field }],
  );
}

/** Levels found that are above the highest. */
function levels({ levels, found }: NonNullable<Sections["collaboration"]>): PackageFault[] {
  return found.flatMap(({ level }, i): PackageFault[] =>
    level === null || level <= levels.length
      ? []
      : [
          {
            code: "outOfRange",
            part: "sections",
            path: `collaboration.found[${i}].level`,
            value: level,
            allowed: levels.length,
          },
        ],
  );
}
