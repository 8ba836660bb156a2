import { createMemo, createSignal, type JSX, Show } from "solid-js";
import { PictureView } from "../../figure/picture-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { awardColumns, plainAwards, totalRow } from "./award-columns.ts";
import type { CompareRow, CompareView } from "./compare-view.ts";
import { differenceScene } from "./difference-scene.ts";
import { FileActions } from "./file-actions.tsx";
import { MadeUp } from "./made-up.tsx";
import { mostDrawn } from "./scenario-sign.ts";

/** How amounts of the view's unit are written. */
export interface AmountFormats {
  shortChange(value: number): string;
  amount(value: number): string;
  change(value: number): string;
}

export interface AwardsSectionProps {
  readonly view: CompareView;
  readonly package: ProgrammePackage;
  readonly amounts: AmountFormats;
  /** What every file says below its figures. */
  readonly notes: readonly string[];
  /** Id of the area in hand. */
  readonly area: string;
  /** In which order the rows stand, and whether municipalities have totals. */
  readonly controls: JSX.Element;
  onChoose(area: string): void;
}

/** So many rows are drawn, and shown in the table until more are asked for. */
const fewRows = 60;

/** What every area gets in every scenario: differences as a picture, amounts in a table. */
export function AwardsSection(props: AwardsSectionProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const [isWhole, setWhole] = createSignal(false);
  const view = () => props.view;
  const count = () => view().rows.length;
  const others = () => view().others;
  const isMadeUp = () => view().provenance === "illustrative";
  const columns = createMemo(() => awardColumns(view(), props.package, i18n));
  const cellsOf = (row: CompareRow) =>
    columns().map(({ kind, of }) => {
      const value = of(row);
      if (typeof value === "string") return value;
      return kind === "change" ? props.amounts.change(value) : props.amounts.amount(value);
    });
  const rows = createMemo(() => {
    const shown = isWhole() ? view().rows : view().rows.slice(0, fewRows);
    const total = totalRow(view(), props.package, i18n);
    return [
      ...shown.map((row) => ({
        id: row.kind === "area" ? row.id : `${row.kind} ${row.id}`,
        cells: cellsOf(row),
        isTotal: row.kind === "municipality",
        isCurrent: row.kind === "area" && row.id === props.area,
      })),
      { id: "total", cells: cellsOf(total), isTotal: true, isCurrent: false },
    ];
  });
  const draw = (width: number) =>
    differenceScene(
      {
        rows: view()
          .rows.slice(0, fewRows)
          .map(({ kind, name, others }) => ({
            name,
            changes: others.map(({ change }) => change),
            isTotal: kind === "municipality",
          })),
        names: others().map(({ name }) => name),
        baseline: view().baseline.name,
        madeUp: isMadeUp() ? t("app.illustrative") : null,
        value: props.amounts.shortChange,
      },
      width,
    );
  const pictureSaid = () => [
    ...(count() > fewRows
      ? [t("compare.awards.drawn", i18n.f.integer(fewRows), i18n.f.integer(count()))]
      : []),
    ...(others().length > mostDrawn ? [t("compare.awards.drawnScenarios", i18n.f.integer(mostDrawn))] : []),
  ];
  const publishedNote = () => {
    const { published } = view();
    if (published === null) return "";
    const fitted = published.fitted ? ` ${t("compare.awards.publishedFitted")}` : "";
    return t("compare.awards.publishedNote", i18n.text(published.title)) + fitted;
  };
  const names = () => i18n.f.list(others().map(({ name }) => name));
  return (
    <section class="compare__section">
      <div class="compare__head">
        <h2 class="compare__title">
          {t("compare.awards.title")} <MadeUp when={isMadeUp()} />
        </h2>
        {props.controls}
      </div>
      <Show when={others().length > 0}>
        <p class="fine">{t("compare.awards.lead")}</p>
        <PictureView label={t("compare.awards.picture", names())} draw={draw} />
        <p class="fine">{pictureSaid().join(" ")}</p>
      </Show>
      <DataTable
        caption={t("compare.awards.caption", t(`app.table.captions.${view().unit}`))}
        columns={columns().map(({ id, kind, title }) => ({
          id,
          title,
          isNumber: kind === "amount" || kind === "change",
          canSort: false,
        }))}
        rows={rows()}
        sortedBy={null}
        sortedDown={false}
        onSort={() => undefined}
        onChoose={props.onChoose}
      />
      <Show when={count() > fewRows}>
        <p class="compare__more">
          {t("compare.awards.rows", i18n.f.integer(isWhole() ? count() : fewRows), i18n.f.integer(count()))}{" "}
          <button type="button" class="button" onClick={() => setWhole(!isWhole())}>
            {isWhole() ? t("compare.awards.fewer") : t("compare.awards.all", i18n.f.integer(count()))}
          </button>
        </p>
      </Show>
      <div class="compare__foot">
        <p class="fine">
          {t("compare.awards.why")} {publishedNote()}
        </p>
        <FileActions
          name={`${props.package.about.id}-${t("compare.file")}`}
          over={`${i18n.text(props.package.about.title)} · ${i18n.text(props.package.about.subtitle)}`}
          table={() =>
            plainAwards(view(), [...props.notes, publishedNote()].filter(Boolean), props.package, i18n)
          }
          picture={
            others().length > 0
              ? { title: t("compare.awards.pictureTitle"), notes: pictureSaid(), draw }
              : undefined
          }
        />
      </div>
    </section>
  );
}
