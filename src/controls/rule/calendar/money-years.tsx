import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { roundUp } from "../../../figure/scale.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { baseYear } from "../../../model/base-year.ts";
import { moneyInYear } from "../../../model/rule/calendar.ts";
import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { NumberField } from "../../../ui/number-field.tsx";
import { Segmented } from "../../../ui/segmented.tsx";
import { AreaYears } from "./area-years.tsx";
import { copyRight, mostColumns, setEnd, setEndless, setMoney, yearColumns } from "./edit-calendar.ts";
import { MoneyOrigins } from "./money-origins.tsx";
import { YearColumn } from "./year-column.tsx";
import "./money-years.css";

export interface MoneyYearsProps {
  readonly rule: Rule;
  readonly baseline: Rule;
  readonly pack: ProgrammePackage;
  /** The first projected year; null where nothing can be projected. */
  readonly firstYear: number | null;
  onEdit(edits: readonly RuleEdit[], gesture?: string): void;
}

/** For which years the rule pays, and how much: a column per year, and the areas that take part in some of them only. */
export function MoneyYears(props: MoneyYearsProps): JSX.Element {
  const i18n = useI18n();
  const { f } = i18n;
  const t = () => i18n.dictionary().rule.calendar;
  const columns = createMemo(() => yearColumns(props.rule));
  const years = createMemo(() => columns().map(({ year }) => year), [], {
    equals: (a, b) => a.length === b.length && a.every((year, at) => year === b[at]),
  });
  const columnOf = (year: number) => columns().find((column) => column.year === year);
  const total = () => columns().reduce((sum, { sek }) => sum + sek, 0);
  // The scale keeps still while a column is dragged.
  const [held, setHeld] = createSignal<number | null>(null);
  const most = () => held() ?? roundUp(1.25 * Math.max(1, ...columns().map(({ sek }) => sek)));
  const scale = () => (Math.max(...columns().map(({ sek }) => sek)) >= 1_000_000 ? 1_000_000 : 1);
  const isChanged = (year: number, sek: number) => moneyInYear(props.baseline, year) !== sek;
  const ends = () => [years()[0] ?? 0, years().at(-1) ?? 0] as const;
  const inShort = () =>
    columns().length === 0
      ? t().inShort.noEnd
      : t().inShort.years({
          years:
            ends()[0] === ends()[1] ? f.year(ends()[0]) : `${f.year(ends()[0])}\u2013${f.year(ends()[1])}`,
          total: f.sekMillions(total(), [0, 3]),
        });
  const base = () => baseYear(props.rule);
  const isBaseListed = () => columns().some((column) => column.isBase);
  const isOwnEveryYear = () =>
    base() === null && (props.rule.schedule?.every(({ budgetSek }) => budgetSek !== undefined) ?? false);
  const past = () => years().filter((year) => props.firstYear !== null && year < props.firstYear);
  return (
    <details class="disclosure" data-part="calendar">
      <summary class="disclosure__summary">
        {t().title} <span class="money-years__short">({inShort()})</span>
      </summary>
      <div class="money-years">
        <Segmented
          label={t().when}
          options={[
            { value: "every", label: t().everyYear },
            { value: "some", label: t().someYears },
          ]}
          value={columns().length === 0 ? "every" : "some"}
          onChange={(choice) =>
            props.onEdit(
              setEndless(choice === "every", base() ?? props.firstYear ?? new Date().getFullYear()),
            )
          }
        />
        <Show when={columns().length > 0} fallback={<p class="fine">{t().prose.noEnd}</p>}>
          <div class="money-years__ends">
            <NumberField
              label={t().first}
              value={ends()[0]}
              unit="plain"
              isYear
              whole
              min={Math.max(1900, ends()[1] - mostColumns + 1)}
              max={ends()[1]}
              onChange={(year, gesture) => props.onEdit(setEnd(props.rule, "first", year), gesture)}
            />
            <NumberField
              label={t().last}
              value={ends()[1]}
              unit="plain"
              isYear
              whole
              min={ends()[0]}
              max={Math.min(2200, ends()[0] + mostColumns - 1)}
              onChange={(year, gesture) => props.onEdit(setEnd(props.rule, "last", year), gesture)}
            />
          </div>
          <div class="money-years__scroll">
            <ol class="money-years__row plain-list">
              <For each={years()}>
                {(year) => (
                  <Show when={columnOf(year)}>
                    {(column) => (
                      <YearColumn
                        column={column()}
                        scale={scale()}
                        most={most()}
                        isChanged={isChanged(year, column().sek)}
                        isLast={year === ends()[1]}
                        onMoney={(sek, gesture) => {
                          setHeld(most());
                          props.onEdit(setMoney(props.rule, year, sek), gesture);
                        }}
                        onCopy={() => props.onEdit(copyRight(props.rule, year))}
                        onEnd={() => setHeld(null)}
                      />
                    )}
                  </Show>
                )}
              </For>
            </ol>
          </div>
          <p class="fine">
            {scale() === 1 ? t().inKronor : t().inMillions}{" "}
            <Show when={isBaseListed()}>{t().baseYear({ year: f.year(base() ?? 0) })} </Show>
            <Show when={isOwnEveryYear()}>{t().ownEveryYear} </Show>
            <Show when={past().length > 0}>
              {t().before({
                years: f.list(past().map((year) => f.year(year))),
                first: f.year(props.firstYear ?? 0),
              })}
            </Show>
          </p>
          <MoneyOrigins rule={props.rule} pack={props.pack} />
        </Show>
        <AreaYears
          rule={props.rule}
          pack={props.pack}
          firstYear={base() ?? ends()[0]}
          onEdit={props.onEdit}
        />
      </div>
    </details>
  );
}
