import { createEffect, createMemo, createSignal, type JSX, onCleanup, Show } from "solid-js";
import { TableView } from "../../figure/table-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Allocation } from "../../model/allocation.ts";
import type { RuleEdit } from "../../model/rule/edit-rule.ts";
import type { ProgrammePackage, PublishedAwards } from "../../programmes/package.ts";
import { awardsView } from "./awards-view.ts";
import { publishedFigure } from "./sources-figures.ts";

/** The awards of the programme's own rule with some edits, on its own data; null where they cannot be worked out. */
export type ComputeAwards = (edits: readonly RuleEdit[], at: number) => Promise<Allocation | null>;

export interface AwardsTableProps {
  readonly published: PublishedAwards;
  /** Its place among the published awards. */
  readonly at: number;
  readonly pack: ProgrammePackage;
  readonly compute: ComputeAwards;
}

/** Published awards against computed ones with what differs; fitted ones say that they were made to agree. */
export function AwardsTable(props: AwardsTableProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().sources.awards;
  const [allocation, setAllocation] = createSignal<Allocation | null | undefined>(undefined);
  createEffect(() => {
    let isCurrent = true;
    void props.compute(props.published.rule, props.at).then((answer) => isCurrent && setAllocation(answer));
    onCleanup(() => {
      isCurrent = false;
    });
  });
  const view = createMemo(() => {
    const found = allocation();
    if (!found) return undefined;
    const { agreeing, rows } = awardsView(props.published, found);
    const { table } = publishedFigure(props.published, found, props.pack, i18n);
    return { agreeing, count: rows.length, table };
  });
  const title = () => i18n.text(props.published.title);
  return (
    <div class="sources__block">
      <h4 class="sources__subheading">
        {title()}
        <Show when={props.published.fitted}>
          {" "}
          <span class="sources__mark">{t().fittedMark}</span>
        </Show>
      </h4>
      <Show when={props.published.fitted}>
        <p>{t().fitted}</p>
      </Show>
      <Show when={view()} fallback={<p class="fine">{allocation() === null ? t().failed : t().waiting}</p>}>
        {(shown) => (
          <>
            <p>
              {t().within({
                count: i18n.f.integer(shown().agreeing),
                all: i18n.f.integer(shown().count),
              })}
            </p>
            <TableView table={shown().table} caption={t().caption({ title: title() })} />
          </>
        )}
      </Show>
      <Show when={props.published.note}>
        {(note) => (
          <p class="fine">
            {t().notes}: {i18n.text(note())}
          </p>
        )}
      </Show>
    </div>
  );
}
