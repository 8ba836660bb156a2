import { createEffect, createMemo, createSignal, For, type JSX, onCleanup, Show } from "solid-js";
import { byName } from "../../i18n/by-name.ts";
import { fillText } from "../../i18n/fill.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import type { Allocation } from "../../model/allocation.ts";
import type { RuleEdit } from "../../model/rule/edit-rule.ts";
import type { ProgrammePackage, PublishedAwards } from "../../programmes/package.ts";
import { type AwardRow, awardsView } from "./awards-view.ts";
import { Origin } from "./origin.tsx";

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
    return found ? awardsView(props.published, found) : undefined;
  });
  const names = createMemo(() => namesOf(props.pack, i18n.locale()));
  const inOrder = (rows: readonly AwardRow[]) =>
    [...rows].sort((a, b) => byName({ name: names().area(a.area) }, { name: names().area(b.area) }));
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
              {fillText(t().within, {
                count: i18n.f.integer(shown().agreeing),
                all: i18n.f.integer(shown().rows.length),
              })}
            </p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
            <section class="data-table" tabIndex={0} aria-label={title()}>
              <table class="data-table__table">
                <caption class="data-table__caption">{fillText(t().caption, { title: title() })}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t().area}</th>
                    <th scope="col" data-number="true">
                      {t().published}
                    </th>
                    <th scope="col" data-number="true">
                      {t().computed}
                    </th>
                    <th scope="col" data-number="true">
                      {t().difference}
                    </th>
                    <th scope="col">{t().origin}</th>
                  </tr>
                </thead>
                <tbody>
                  <For each={inOrder(shown().rows)}>
                    {(row) => (
                      <tr>
                        <th scope="row">{names().area(row.area)}</th>
                        <td data-number="true">{i18n.f.integer(row.published)}</td>
                        <td data-number="true">{i18n.f.integer(row.computed)}</td>
                        <td data-number="true">{i18n.f.signed(row.difference, 0)}</td>
                        <td>
                          <Origin provenance={row.provenance} />
                        </td>
                      </tr>
                    )}
                  </For>
                  <tr class="data-table__row" data-total="true">
                    <th scope="row">{t().total}</th>
                    <td data-number="true">{i18n.f.integer(shown().total.published)}</td>
                    <td data-number="true">{i18n.f.integer(shown().total.computed)}</td>
                    <td data-number="true">{i18n.f.signed(shown().total.difference, 0)}</td>
                    <td />
                  </tr>
                </tbody>
              </table>
            </section>
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
