import { createMemo, For, type JSX, Show } from "solid-js";
import { PictureView } from "../../figure/picture-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Select, type SelectOption } from "../../ui/select.tsx";
import { aheadScene } from "./ahead-scene.ts";
import { type AheadRun, type AheadSeries, aheadSentence, aheadYears, plainAhead } from "./ahead-view.ts";
import { FileActions } from "./file-actions.tsx";
import { MadeUp } from "./made-up.tsx";

export interface AheadSectionProps {
  readonly package: ProgrammePackage;
  /** Baseline first; empty before it has been asked for. */
  readonly runs: readonly AheadRun[];
  readonly series: AheadSeries;
  readonly choices: readonly SelectOption<string>[];
  readonly choice: string;
  readonly years: number;
  readonly draws: number;
  readonly seed: number;
  readonly notes: readonly string[];
  onChoice(choice: string): void;
  onStart(): void;
  onStop(): void;
  onResume(): void;
}

/** All scenarios over the years on the same draws of chance, once that is asked for. */
export function AheadSection(props: AheadSectionProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const years = createMemo(() => aheadYears(props.runs));
  const sum = (of: (run: AheadRun) => number) => props.runs.reduce((total, run) => total + of(run), 0);
  const draws = () => sum((run) => run.draws);
  const wanted = () => sum((run) => run.of);
  const isRunning = () => props.runs.some((run) => run.isRunning);
  const sentence = () => aheadSentence(props.runs, years(), props.series, i18n);
  const names = () => i18n.f.list(props.runs.map(({ name }) => name));
  const troubles = () =>
    props.runs.flatMap(({ name, problem, isOlder, rows }) => [
      ...(problem === "" ? [] : [t("compare.ahead.failed", name, problem)]),
      ...(isOlder && rows !== null ? [t("compare.ahead.older", name)] : []),
    ]);
  const draw = (width: number) =>
    aheadScene(
      {
        runs: props.runs,
        years: years(),
        madeUp: props.series.isMadeUp ? t("app.illustrative") : null,
        isFromZero: props.series.kind !== "share",
        value: props.series.short,
        year: i18n.f.year,
      },
      width,
    );
  const columns = () => [
    { id: "year", title: t("compare.ahead.year"), isNumber: false, canSort: false },
    ...props.runs.flatMap(({ name, isBaseline }, at) => [
      { id: `band-${at}`, title: name, isNumber: true, canSort: false },
      ...(isBaseline
        ? []
        : [{ id: `gap-${at}`, title: t("compare.ahead.gap", name), isNumber: true, canSort: false }]),
    ]),
  ];
  const rows = () =>
    years().map(({ year, cells }) => ({
      id: String(year),
      cells: [
        i18n.f.year(year),
        ...props.runs.flatMap(({ isBaseline }, at) => {
          const cell = cells[at] ?? null;
          const { short, signed } = props.series;
          const band =
            cell === null ? "–" : t("compare.ahead.band", short(cell.p50), short(cell.p5), short(cell.p95));
          const gap = cell === null || cell.gap === null ? "–" : signed(cell.gap);
          return isBaseline ? [band] : [band, gap];
        }),
      ],
    }));
  const onDraws = () => t("compare.ahead.onDraws", i18n.f.integer(props.draws), String(props.seed));
  return (
    <section class="compare__section">
      <div class="compare__head">
        <h2 class="compare__title">{t("compare.ahead.title")}</h2>
        <Show when={props.runs.length > 0}>
          <Select
            label={t("compare.ahead.series")}
            value={props.choice}
            options={props.choices}
            onChange={(choice) => props.onChoice(choice)}
          />
        </Show>
      </div>
      <p class="fine">{t("compare.ahead.lead", i18n.f.integer(props.years), i18n.f.integer(props.draws))}</p>
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
          {t("compare.ahead.progress", i18n.f.integer(draws()), i18n.f.integer(wanted()))}{" "}
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
        <Show when={years().length > 0}>
          <p>
            <MadeUp when={props.series.isMadeUp} /> {sentence()}
          </p>
          <PictureView label={t("compare.ahead.picture", props.series.measured, names())} draw={draw} />
          <p class="fine">{t("compare.ahead.key")}</p>
          <DataTable
            caption={t("compare.ahead.caption", props.series.measured)}
            columns={columns()}
            rows={rows()}
            sortedBy={null}
            sortedDown={false}
            onSort={() => undefined}
          />
          <div class="compare__foot">
            <p class="fine">
              {t("compare.ahead.gapNote")} {onDraws()}
            </p>
            <FileActions
              name={`${props.package.about.id}-${t("compare.ahead.file")}`}
              over={i18n.text(props.package.about.title)}
              table={() =>
                plainAhead(
                  props.runs,
                  years(),
                  props.series,
                  [sentence(), t("compare.ahead.key"), t("compare.ahead.gapNote"), onDraws(), ...props.notes],
                  i18n,
                )
              }
              picture={{
                title: `${t("compare.ahead.title")}: ${props.series.measured}`,
                draw,
              }}
            />
          </div>
        </Show>
      </Show>
    </section>
  );
}
