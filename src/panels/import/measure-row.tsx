import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Summary } from "../../import/check-table.ts";
import { changeMeasure, setYear } from "../../import/edit-mapping.ts";
import { type Mapping, type Measure, type Unit, type Use, unitsFor, uses } from "../../import/mapping.ts";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";

export interface MeasureRowProps {
  readonly measure: Measure;
  readonly mapping: Mapping;
  /** The columns that hold it, where headings name it. */
  readonly columns: readonly {
    readonly column: number;
    readonly year: number | null;
    readonly heading: string;
  }[];
  readonly hasYearColumn: boolean;
  /** What was read of it as an indicator. */
  readonly found: Summary["indicators"][number] | undefined;
  onChange(mapping: Mapping): void;
}

const all = "all";

/** One measure with everything that can be said of it. */
export function MeasureRow(props: MeasureRowProps): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().import.measures;
  const set = (changes: Partial<Measure>) =>
    props.onChange(changeMeasure(props.mapping, props.measure.key, changes));
  const use = () => props.measure.use;
  const indicators = () => props.mapping.measures.filter((each) => each.use === "indicator");
  const years = createMemo(() => [
    ...new Set(props.columns.flatMap(({ year }) => (year === null ? [] : [year]))),
  ]);
  /** Columns for which nothing tells the year, by place. */
  const undated = createMemo(
    () =>
      use() === "indicator" || use() === "denominator"
        ? props.columns
            .filter(
              ({ heading, year }) => !props.hasYearColumn && (year === null || !isInHeading(heading, year)),
            )
            .map(({ column }) => column)
        : [],
    [],
    { equals: (before, after) => before.join() === after.join() },
  );
  const columnAt = (at: number) => props.columns.find(({ column }) => column === at);
  const facts = () => {
    const { found } = props;
    const { f } = i18n;
    const parts: string[] = [];
    const shownYears = found !== undefined && use() === "indicator" ? found.years : years();
    if (shownYears.length > 0) parts.push(shownYears.map(f.year).join(", "));
    if (found !== undefined && use() === "indicator" && found.values > 0) {
      parts.push(x().values({ count: f.integer(found.values) }));
      parts.push(
        x().range({ least: f.percent(found.least, [0, 1]), greatest: f.percent(found.greatest, [0, 1]) }),
      );
    }
    return parts.join(" · ");
  };
  return (
    <li class="import__measure" data-use={use()}>
      <div class="import__measure-name">
        <Show when={use() !== "ignore"} fallback={<p class="import__measure-off">{props.measure.key}</p>}>
          <TextField
            label={x().name}
            value={props.measure.title}
            maxLength={300}
            onChange={(title) => set({ title })}
          />
        </Show>
        <p class="fine">{facts()}</p>
      </div>
      <Select<Use>
        label={x().use}
        options={uses.map((value) => ({ value, label: x().uses[value] }))}
        value={use()}
        onChange={(value) => set({ use: value })}
      />
      <Show when={unitsFor[use()].length > 1}>
        <Select<Unit>
          label={x().unit}
          options={unitsFor[use()].map((value) => ({ value, label: x().units[value] }))}
          value={props.measure.unit}
          onChange={(value) => set({ unit: value })}
        />
      </Show>
      <Show when={use() === "indicator"}>
        <Select
          label={x().direction}
          options={[
            { value: "up", label: x().directions.up },
            { value: "down", label: x().directions.down },
          ]}
          value={props.measure.direction === 1 ? "up" : "down"}
          onChange={(value) => set({ direction: value === "up" ? 1 : -1 })}
        />
      </Show>
      <Show when={use() === "denominator"}>
        <Select
          label={x().of}
          options={[
            { value: all, label: x().ofAll },
            ...indicators().map(({ key, title }) => ({ value: `=${key}`, label: title })),
          ]}
          value={props.measure.of === null ? all : `=${props.measure.of}`}
          onChange={(value) => set({ of: value === all ? null : value.slice(1) })}
        />
      </Show>
      <Show when={use() === "attribute" && years().length > 1}>
        <Select
          label={x().attributeYear}
          options={[
            { value: all, label: x().latest },
            ...years().map((year) => ({ value: String(year), label: String(year) })),
          ]}
          value={props.measure.year === null ? all : String(props.measure.year)}
          onChange={(value) => set({ year: value === all ? null : Number(value) })}
        />
      </Show>
      <For each={undated()}>
        {(at) => (
          <YearField
            label={x().yearOf({ heading: columnAt(at)?.heading ?? "" })}
            year={columnAt(at)?.year ?? null}
            fault={x().yearMissing}
            onChange={(year) => props.onChange(setYear(props.mapping, at, year))}
          />
        )}
      </For>
    </li>
  );
}

const isInHeading = (heading: string, year: number): boolean => heading.includes(String(year));

/** A year that the file does not tell; blank until it is written. */
function YearField(props: {
  readonly label: string;
  readonly year: number | null;
  readonly fault: string;
  onChange(year: number | null): void;
}): JSX.Element {
  const [typed, setTyped] = createSignal((() => (props.year === null ? "" : String(props.year)))());
  return (
    <TextField
      label={props.label}
      value={typed()}
      maxLength={4}
      fault={props.year === null ? props.fault : ""}
      onChange={(text) => {
        setTyped(text);
        const year = /^(?:19|20|21)\d\d$/.test(text.trim()) ? Number(text) : null;
        if (year !== props.year) props.onChange(year);
      }}
    />
  );
}
