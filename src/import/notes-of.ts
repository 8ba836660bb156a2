import type { Note } from "./fault.ts";
import type { SignFound } from "./find-signs.ts";
import type { Gathered } from "./gather-values.ts";
import { guessCodes as findCodes } from "./guess-codes.ts";
import { partsByYear, partsOf } from "./guess-part.ts";
import { isBesideMeasure, isCodeHeading } from "./known-measures.ts";
import type { Mapping, Measure } from "./mapping.ts";
import { isHidden } from "./marks.ts";
import { periodsIn } from "./period.ts";
import type { Parts } from "./put-together.ts";
import { type RowKind, rowKinds } from "./row-kind.ts";
import { splitHeading } from "./split-heading.ts";
import type { RowReason, Table } from "./table.ts";

/** Names told in one note. */
const shownNames = 5;

const listed = (names: readonly string[]): string =>
  names.slice(0, shownNames).join(", ") + (names.length > shownNames ? " …" : "");

/** Everything that was done or guessed on the way from a table to its parts, in the order of the way. */
export function notesOf(
  table: Table,
  mapping: Mapping,
  signs: readonly SignFound[],
  gathered: Gathered | null,
  parts: Parts,
): Note[] {
  const notes = [
    ...aboutColumns(table, mapping, signs),
    ...aboutTimes(table, mapping, gathered),
    ...mapping.measures.flatMap(aboutMeasure),
    ...(gathered === null ? [] : aboutRows(table, mapping, gathered)),
    ...parts.notes,
  ];
  return notes.filter(({ count }) => count > 0);
}

function aboutColumns(table: Table, mapping: Mapping, signs: readonly SignFound[]): Note[] {
  const isUsed = (column: number) => mapping.columns[column]?.kind === "value";
  const unused = table.headings.filter((_, column) => mapping.columns[column]?.kind === "ignore");
  const codes = unused.filter(isCodeHeading);
  const beside = unused.filter(isBesideMeasure);
  return [
    { code: "codeColumns", count: codes.length, value: listed(codes) },
    { code: "besideColumns", count: beside.length, value: listed(beside) },
    ...signs.flatMap(({ unsure, sample }, column): Note[] =>
      unsure && sample !== null && isUsed(column)
        ? [
            {
              code: "decimalSignUnsure",
              count: 1,
              value: sample,
              column,
              heading: table.headings[column] ?? "",
            },
          ]
        : [],
    ),
  ];
}

function aboutTimes(table: Table, mapping: Mapping, gathered: Gathered | null): Note[] {
  const periods = [...(gathered?.periods ?? [])];
  const notes: Note[] = [];
  const hasYears = mapping.columns.some(({ kind }) => kind === "year");
  const ofTitle = new Set(periodsIn(table.title).map(({ year }) => year));
  let fromTitle = 0;
  for (const [column, role] of mapping.columns.entries()) {
    const heading = table.headings[column] ?? "";
    if (role.kind !== "value") continue;
    const measure = mapping.measures.find(({ key }) => key === role.measure);
    if (measure?.use === "ignore") continue;
    const { period, isOpen } = splitHeading(heading);
    if (period !== null && period.year === role.year) {
      periods.push({ ...period, text: heading });
      if (isOpen) notes.push({ code: "yearGuessed", count: period.year, value: heading, column, heading });
    } else if (period === null && role.year !== null && ofTitle.size === 1 && ofTitle.has(role.year)) {
      fromTitle = role.year;
    }
  }
  const first = (fits: (period: (typeof periods)[number]) => boolean, code: Note["code"]): Note => {
    const own = periods.filter(fits);
    return { code, count: own.length === 0 ? 0 : (own[0]?.year ?? 0), value: own[0]?.text ?? "" };
  };
  const parts = partsByYear(table, mapping.columns);
  const all = partsOf(parts);
  const isUneven = [...parts.values()].some(({ size }) => size !== all.length);
  return [
    ...notes,
    ...(fromTitle > 0 && !hasYears
      ? [{ code: "yearFromTitle" as const, count: fromTitle, value: table.title.slice(0, 120) }]
      : []),
    first(({ kind }) => kind === "span", "spanYears"),
    first(({ kind }) => kind === "day", "dayYears"),
    first(({ marked }) => marked, "markedYears"),
    ...(all.length > 1 || isUneven
      ? [{ code: "partOfYear" as const, count: all.length, value: mapping.part ?? "" }]
      : []),
    ...(all.length === 1 ? [{ code: "onePartOfYear" as const, count: 1, value: all[0] ?? "" }] : []),
  ];
}

function aboutMeasure(measure: Measure): Note[] {
  const { key, title, use, unit, guessed } = measure;
  if (use === "ignore") return [];
  const about = { count: 1, value: title, measure: key };
  const isScaled = unit === "thousandKronor" || unit === "millionKronor";
  return [
    ...(guessed.includes("unit") ? [{ code: "unitUnsure" as const, ...about }] : []),
    ...(guessed.includes("direction") && use === "indicator"
      ? [{ code: "directionUnsure" as const, ...about }]
      : []),
    ...(use === "attribute" && unit === "percent" ? [{ code: "notShare" as const, ...about }] : []),
    ...(isScaled
      ? [{ code: "moneyScaled" as const, ...about, count: unit === "thousandKronor" ? 1000 : 1e6 }]
      : []),
  ];
}

const rowNotes = {
  nation: "nationRows",
  total: "totalRows",
  mean: "meanRows",
  upper: "upperRows",
  rest: "restRows",
  sum: "sumRows",
  average: "averageRows",
} as const satisfies Record<RowKind, Note["code"]>;

function aboutRows(table: Table, mapping: Mapping, gathered: Gathered): Note[] {
  const { areas, flags, leftOut, marks, merged, vanished } = gathered;
  const rowsOut = (why: RowReason) => leftOut.filter((each) => each.why === why);
  const odd = rowKinds.map((kind): Note => {
    // A mean by its numbers is told even where it stays an area.
    const own = mapping.oddRows.filter(
      (row) => row.kind === kind && (row.use !== "area" || kind === "average"),
    );
    return { code: rowNotes[kind], count: own.length, value: listed(own.map(({ label }) => label)) };
  });
  const hidden = [...marks].filter(([text]) => isHidden(text) && !Object.hasOwn(mapping.marks, text));
  const codes = findCodes(table, mapping.columns);
  const renamed = [...areas.renamed];
  const [[renamedId = "", oldName = ""] = []] = renamed;
  const newName = areas.areas.find(({ id }) => id === renamedId)?.name ?? "";
  const blank = rowsOut("blankValues");
  return [
    ...odd,
    { code: "otherRows", count: rowsOut("otherGroup").length },
    { code: "areasVanish", count: vanished.length, value: listed(vanished) },
    { code: "blankValueRows", count: blank.length, value: listed(blank.map(({ row }) => String(row))) },
    { code: "skippedRows", count: rowsOut("skipped").length },
    { code: "filledDown", count: areas.odd.filled },
    { code: "renamed", count: renamed.length, value: renamed.length === 0 ? "" : `${oldName} → ${newName}` },
    {
      code: "codesFilled",
      count: mapping.codeLength === null ? 0 : 1,
      value:
        codes.sample === "" ? "" : `${codes.sample} → ${codes.sample.padStart(mapping.codeLength ?? 0, "0")}`,
    },
    { code: "codesShort", count: codes.isOpen && mapping.codeLength === null ? 1 : 0, value: codes.sample },
    { code: "flags", count: flags.count, value: flags.sample },
    {
      code: "hiddenValues",
      count: hidden.reduce((all, [, count]) => all + count, 0),
      value: listed(hidden.map(([text]) => text)),
    },
    { code: "mergedValues", count: merged },
    { code: "formulaText", count: areas.odd.formulas, value: areas.odd.formula },
    { code: "hiddenCharacters", count: areas.odd.hidden },
  ];
}
