import { createMemo, For, type JSX, Show } from "solid-js";
import { FigureView } from "../../figure/figure-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { Section } from "../../ui/section.tsx";
import { Select, type SelectOption } from "../../ui/select.tsx";
import { aheadFigure } from "./ahead-figure.ts";
import type { AheadRun, AheadSeries } from "./ahead-view.ts";
import { areasAheadFigure, type ProjectedScenario } from "./areas-ahead-figure.ts";
import { fewRows } from "./awards-figure.ts";

export interface AheadSectionProps {
  /** With the names to show. */
  readonly package: ProgrammePackage;
  /** Those that have been projected, baseline first. */
  readonly projected: readonly ProjectedScenario[];
  /** That figures are made up is said above. */
  readonly isMadeUpSaid: boolean;
  /** Baseline first; empty before it has been asked for. */
  readonly runs: readonly AheadRun[];
  readonly series: AheadSeries;
  readonly choices: readonly SelectOption<string>[];
  readonly choice: string;
  readonly years: number;
  readonly draws: number;
  readonly seed: number;
  onChoice(choice: string): void;
  onStart(): void;
  onStop(): void;
  onResume(): void;
}

/** All scenarios over the years on the same draws of chance, once that is asked for. */
export function AheadSection(props: AheadSectionProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const sum = (of: (run: AheadRun) => number) => props.runs.reduce((total, run) => total + of(run), 0);
  const draws = () => sum((run) => run.draws);
  const wanted = () => sum((run) => run.of);
  const isRunning = () => props.runs.some((run) => run.isRunning);
  const onDraws = () =>
    t("compare.ahead.onDraws", { draws: i18n.f.integer(props.draws), seed: String(props.seed) });
  const figure = createMemo(() => aheadFigure(props.runs, props.series, onDraws(), i18n));
  const areas = createMemo(() => areasAheadFigure(props.projected, onDraws(), props.package, i18n));
  const troubles = () =>
    props.runs.flatMap(({ name, problem, isOlder, rows }) => [
      ...(problem === "" ? [] : [t("compare.ahead.failed", { name, why: problem })]),
      ...(isOlder && rows !== null ? [t("compare.ahead.older", { name })] : []),
    ]);
  return (
    <Section
      title={t("compare.ahead.title")}
      aside={
        <Show when={props.runs.length > 0}>
          <Select
            label={t("compare.ahead.series")}
            value={props.choice}
            options={props.choices}
            onChange={(choice) => props.onChoice(choice)}
          />
        </Show>
      }
    >
      <p class="fine">
        {t("compare.ahead.lead", { years: i18n.f.integer(props.years), draws: i18n.f.integer(props.draws) })}
      </p>
      <Show
        when={props.runs.length > 0}
        fallback={
          <p class="compare__more">
            <button type="button" class="button" onClick={() => props.onStart()}>
              {t("compare.ahead.start")}
            </button>
          </p>
        }
      >
        <p class="compare__progress" role="status">
          <progress max={Math.max(1, wanted())} value={draws()} aria-label={t("compare.ahead.title")} />{" "}
          {t("compare.ahead.progress", { draws: i18n.f.integer(draws()), of: i18n.f.integer(wanted()) })}{" "}
          <Show when={isRunning()}>
            <button type="button" class="button" onClick={() => props.onStop()}>
              {t("compare.ahead.stop")}
            </button>
          </Show>
          <Show when={!isRunning() && draws() < wanted()}>
            <button type="button" class="button" onClick={() => props.onResume()}>
              {t("compare.ahead.resume")}
            </button>
          </Show>
        </p>
        <div role="alert">
          <For each={troubles()}>{(trouble) => <p class="compare__problem">{trouble}</p>}</For>
        </div>
        <Show when={figure().table.rows.length > 0}>
          <FigureView
            figure={figure()}
            isMadeUpSaid={props.isMadeUpSaid}
            caption={t("compare.ahead.caption", { measured: props.series.measured })}
          />
          <FigureView
            figure={areas()}
            areas={{ most: fewRows }}
            isTableAlone
            isMadeUpSaid={props.isMadeUpSaid}
          />
        </Show>
      </Show>
    </Section>
  );
}
