import { potColour } from "../../../figure/palette.ts";
import type { Column, Row, Table } from "../../../figure/table.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { namesOf } from "../../../i18n/names.ts";
import type { AssistanceGroup } from "../../../model/project/assistance-group.ts";
import { everywhere } from "../../../model/project/projection.ts";
import type { StartState } from "../../../model/project/start-state.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { endAfterStart } from "../money-of.ts";
import { placeName } from "../projection-summary.ts";
import { placeIn } from "../projection-view.ts";
import { type Reading, restsOnMadeUp } from "../sections/reading.ts";
import { peopleAtStart } from "../sections/start-of.ts";
import { countedGroups } from "./counted-groups.ts";
import type { Stack } from "./stacked-years.ts";

/** What becomes of the groups on assistance: their people year by year, from the start on. */
export interface GroupsView {
  readonly sentences: readonly string[];
  readonly stack: Stack;
  readonly table: Table;
  readonly notes: readonly string[];
}

interface Line {
  readonly id: string;
  readonly name: string;
  readonly values: readonly number[];
}

/** The groups in a place; null where all on assistance are one, or nobody is on assistance there. `groups`: those of the scenario. */
export function groupsView(
  reading: Reading,
  area: string | null,
  start: StartState | null,
  groups: readonly AssistanceGroup[],
  pack: ProgrammePackage,
  i18n: I18n,
): GroupsView | null {
  const { facts } = reading;
  const place = placeIn(facts, area);
  const atStart = start === null ? 0 : peopleAtStart(start, "assistance", place);
  if (facts.groups.length === 0 || !(atStart > 0)) return null;
  const t = i18n.dictionary().groups.section;
  const { f } = i18n;
  const names = namesOf(pack, i18n.locale());
  const shareOf = (id: string) => groups.find((group) => group.id === id)?.share ?? Number.NaN;
  const lines = facts.groups.map(
    (id): Line => ({
      id,
      name: names.group(id),
      values: [shareOf(id) * atStart, ...reading.group(id, place)],
    }),
  );
  const years = Array.from({ length: facts.years + 1 }, (_, at) => facts.firstYear - 1 + at);
  const known = place === everywhere(facts) ? countedGroups(pack, facts.groups) : null;
  const counted = known !== null && years.includes(known.year) ? known : null;
  const where = placeName(
    { area, name: pack.programme.areas.find(({ id }) => id === area)?.name ?? "" },
    pack,
    i18n,
  );
  const title = t.people({ place: where });
  return {
    sentences: sentencesOf(reading, place, lines, counted?.year ?? null, i18n),
    stack: {
      title,
      years: years.map((year) => f.year(year)),
      layers: lines.map(({ id, name, values }, at) => ({
        name,
        colour: potColour(at),
        values,
        observed: counted?.people[id],
      })),
      end: endAfterStart(facts, place, i18n),
      observedAt: counted === null ? null : years.indexOf(counted.year),
      isHatched: restsOnMadeUp(facts),
      say: (value) => (Number.isFinite(value) ? f.integer(Math.round(value)) : "–"),
    },
    table: {
      id: "groups-by-year",
      title,
      columns: columnsOf(lines, i18n),
      rows: rowsOf(lines, years, counted, i18n),
    },
    notes: [t.means, ...(counted === null ? [] : [t.dots({ year: f.year(counted.year) })])],
  };
}

function columnsOf(lines: readonly Line[], { dictionary, f }: I18n): Column[] {
  const t = dictionary().groups.section;
  const people = (id: string, title: string): Column => ({
    id,
    title,
    kind: "number",
    decimals: 0,
    say: (value) => f.integer(Math.round(value)),
  });
  return [
    { id: "year", title: t.year, kind: "text" },
    ...lines.map(({ id, name }) => people(id, name)),
    people("all", t.all),
  ];
}

function rowsOf(
  lines: readonly Line[],
  years: readonly number[],
  counted: ReturnType<typeof countedGroups>,
  { dictionary, f }: I18n,
): Row[] {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const row = (id: string, title: string, values: readonly number[]): Row => ({
    id,
    cells: [title, ...values, sum(values)],
  });
  return years.flatMap((year, at) => [
    row(
      String(year),
      f.year(year),
      lines.map(({ values }) => values[at] as number),
    ),
    ...(year === counted?.year
      ? [
          row(
            `observed-${year}`,
            dictionary().groups.section.observed({ year: f.year(year) }),
            lines.map(({ id }) => counted.people[id] as number),
          ),
        ]
      : []),
  ]);
}

/** Which group changes most and least, until the year it was counted or else the last; what of it is the programme's. */
function sentencesOf(
  reading: Reading,
  place: number,
  lines: readonly Line[],
  year: number | null,
  { dictionary, f, locale }: I18n,
): string[] {
  const t = dictionary().groups.section;
  const { facts } = reading;
  const at = year === null ? facts.years : year - facts.firstYear + 1;
  const change = ({ values }: Line) => (values[at] as number) / (values[0] as number) - 1;
  const moved = lines
    .filter((line) => Number.isFinite(change(line)))
    .sort((a, b) => Math.abs(change(b)) - Math.abs(change(a)));
  const [most, least] = [moved[0], moved.at(-1)];
  if (most === undefined || least === undefined || most === least) return [];
  const percent = (share: number) => `${f.signed(share * 100, [0, 0])}${locale() === "sv" ? "\u00a0" : ""}%`;
  const whole = (value: number) => f.integer(Math.round(value));
  const told = f.year(facts.firstYear + at - 1);
  const effect = lines.reduce(
    (sum, { id, values }) =>
      sum + (values[at] as number) - (reading.group(id, place, true)[at - 1] as number),
    0,
  );
  const people = effect > 0 ? t.more({ people: whole(effect) }) : t.fewer({ people: whole(-effect) });
  return [
    t.fell({
      group: most.name,
      from: whole(most.values[0] as number),
      to: whole(most.values[at] as number),
      change: percent(change(most)),
      year: told,
    }),
    t.held({ group: least.name, change: percent(change(least)) }),
    ...(Number.isFinite(effect) ? [t.programme({ people, year: told })] : []),
  ];
}
