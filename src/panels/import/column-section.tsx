import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import {
  assign,
  keepOnly,
  nameColumn,
  type SingleKind,
  setCodeLength,
  setPart,
  setSign,
  useNumbers,
} from "../../import/edit-mapping.ts";
import type { Reading } from "../../import/importer.ts";
import { columnOf, type Mapping } from "../../import/mapping.ts";
import { codeName } from "../../import/profile-columns.ts";
import { type DecimalSign, decimalSigns } from "../../import/read-number.ts";
import { columnLetters } from "../../import/table.ts";
import { Section } from "../../ui/section.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";

export interface ColumnSectionProps {
  readonly reading: Reading;
  readonly mapping: Mapping;
  /** Parts of years to choose from. */
  readonly parts: readonly string[];
  onChange(mapping: Mapping): void;
}

const none = "none";

/** Which column says where, when and what; which rows are kept; and the columns that are left. */
export function ColumnSection(props: ColumnSectionProps): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().import;
  const texts = () => x().columns;
  const headings = () => props.reading.columns.map(({ heading }) => heading);
  const label = (at: number) => {
    const { heading = "", samples = [] } = props.reading.columns[at] ?? {};
    const shown = samples.slice(0, 2).join(", ");
    return `${columnLetters(at)} · ${heading}${shown === "" ? "" : ` (${shown})`}`.slice(0, 90);
  };
  const options = (empty: string) => [
    { value: none, label: empty },
    ...headings().map((_, at) => ({ value: String(at), label: label(at) })),
  ];
  const hasCodeNames = createMemo(
    () =>
      columnOf(props.mapping, "areaIdName") >= 0 ||
      props.reading.columns.some(({ samples }) => samples.some((text) => codeName.test(text))),
  );
  const singles = (): readonly (readonly [SingleKind, string])[] => [
    ...(hasCodeNames() ? [["areaIdName", texts().none] as const] : []),
    ["areaId", texts().none],
    ["areaName", texts().none],
    ["municipality", texts().none],
    ["year", texts().yearInHeadings],
    ["measureName", texts().measureInHeadings],
  ];
  /** Columns that part the rows into a few groups. */
  const filters = createMemo(() =>
    props.mapping.columns.flatMap((role, at) => {
      const choices = props.reading.columns[at]?.choices ?? [];
      const mayPart = role.kind === "ignore" && choices.length >= 2 && choices.length < props.reading.rows;
      return role.kind === "only" || mayPart ? [at] : [];
    }),
  );
  /** Columns of numbers whose decimal sign is another than that of most, or open. */
  const signed = createMemo(
    () =>
      props.reading.mapping.columns.flatMap((role, at) => {
        const isOther = props.reading.mapping.signs[at] !== props.reading.decimal;
        const hasSign = props.reading.columns[at]?.isSignOpen ?? false;
        return role.kind === "value" && (isOther || hasSign) ? [at] : [];
      }),
    [],
    { equals: (a, b) => a.join() === b.join() },
  );
  /** Columns of numbers without a heading. */
  const unnamed = createMemo(
    () =>
      props.reading.mapping.columns.flatMap((role, at) =>
        role.kind === "value" && headings()[at] === columnLetters(at) ? [at] : [],
      ),
    [],
    { equals: (a, b) => a.join() === b.join() },
  );
  const hasShortCodes = () => {
    const id = columnOf(props.mapping, "areaId");
    const samples = props.reading.columns[id]?.samples ?? [];
    return props.mapping.codeLength !== null || samples.some((text) => /^\d{1,3}$/.test(text));
  };
  const unused = createMemo(() =>
    props.mapping.columns.flatMap((role, at) => (role.kind === "ignore" ? [at] : [])),
  );
  const keptIn = (at: number) => {
    const role = props.mapping.columns[at];
    return role?.kind === "only" ? `=${role.value}` : none;
  };
  return (
    <Section level={3} number={3} title={x().steps.columns} sentences={[texts().lead]}>
      <div class="import__fields import__fields--even">
        <For each={singles()}>
          {([kind, empty]) => {
            const at = () => columnOf(props.mapping, kind);
            return (
              <Select
                label={texts()[kind]}
                options={options(empty)}
                value={at() < 0 ? none : String(at())}
                onChange={(value) =>
                  props.onChange(
                    assign(props.mapping, kind, value === none ? null : Number(value), headings()),
                  )
                }
              />
            );
          }}
        </For>
        <For each={filters()}>
          {(at) => (
            <Select
              label={texts().only({ heading: headings()[at] ?? "" })}
              options={[
                { value: none, label: texts().allRows },
                ...(props.reading.columns[at]?.choices ?? []).map((text) => ({
                  value: `=${text}`,
                  label: text,
                })),
              ]}
              value={keptIn(at)}
              onChange={(value) =>
                props.onChange(keepOnly(props.mapping, at, value === none ? null : value.slice(1)))
              }
            />
          )}
        </For>
        <Show when={props.parts.length > 0}>
          <Select
            label={texts().part}
            options={[
              { value: none, label: texts().partMean },
              ...props.parts.map((part) => ({ value: `=${part}`, label: part })),
            ]}
            value={props.mapping.part === null ? none : `=${props.mapping.part}`}
            onChange={(value) =>
              props.onChange(setPart(props.mapping, value === none ? null : value.slice(1)))
            }
          />
        </Show>
        <Show when={hasShortCodes()}>
          <Select
            label={texts().codes}
            options={[
              { value: none, label: texts().codesAsFile },
              ...[2, 4, 5].map((digits) => ({
                value: String(digits),
                label: texts().codesFilled({ digits: String(digits) }),
              })),
            ]}
            value={props.mapping.codeLength === null ? none : String(props.mapping.codeLength)}
            onChange={(value) =>
              props.onChange(setCodeLength(props.mapping, value === none ? null : Number(value)))
            }
          />
        </Show>
        <For each={unnamed()}>
          {(at) => (
            <NameField
              label={texts().nameOf({ column: columnLetters(at) })}
              onName={(name) => props.onChange(nameColumn(props.mapping, at, name))}
            />
          )}
        </For>
        <For each={signed()}>
          {(at) => (
            <Select<DecimalSign>
              label={x().record.decimalOf({ heading: headings()[at] ?? "" })}
              options={decimalSigns.map((value) => ({ value, label: x().file.decimals[value] }))}
              value={props.mapping.signs[at] ?? "."}
              onChange={(sign) => props.onChange(setSign(props.mapping, at, sign))}
            />
          )}
        </For>
      </div>
      <Show when={unused().length > 0}>
        <details class="import__details">
          <summary>
            {texts().other} ({i18n.f.integer(unused().length)})
          </summary>
          <ul class="plain-list import__unused">
            <For each={unused()}>
              {(at) => (
                <li class="import__unused-line">
                  <span>{label(at)}</span>
                  <button
                    type="button"
                    class="button"
                    onClick={() => props.onChange(useNumbers(props.mapping, at, headings()[at] ?? "", true))}
                  >
                    {texts().useNumbers({ heading: headings()[at] ?? "" })}
                  </button>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </Section>
  );
}

/** The heading that a column lacks, as the file would have it: its measure, unit and year follow from it. */
function NameField(props: { readonly label: string; onName(name: string): void }): JSX.Element {
  const [typed, setTyped] = createSignal("");
  return (
    <TextField
      label={props.label}
      value={typed()}
      maxLength={300}
      onChange={(name) => {
        setTyped(name);
        props.onName(name);
      }}
    />
  );
}
