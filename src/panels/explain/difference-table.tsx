import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { difference } from "./difference.ts";
import type { ExplainView } from "./explain-view.ts";

/** The steps of baseline and now side by side, in kronor; each column adds up to its award. */
export function DifferenceTable(props: {
  readonly before: ExplainView;
  readonly now: ExplainView;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().explain;
  const rows = createMemo(() => difference(props.before, props.now));
  const isSame = () => rows().every((row) => row.change === 0);
  const amount = (value: number | null) => (value === null ? "–" : i18n.f.integer(value));
  return (
    <section class="explain__part">
      <h3 class="explain__heading">{t().difference.title}</h3>
      <Show when={!isSame()} fallback={<p class="fine">{t().difference.same}</p>}>
        <table class="explain__numbers">
          <caption class="fine">{t().difference.lead}</caption>
          <thead>
            <tr>
              <th scope="col">{t().columns.step}</th>
              <th scope="col">{t().columns.before}</th>
              <th scope="col">{t().columns.now}</th>
              <th scope="col">{t().columns.change}</th>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {(row) => (
                <tr>
                  <th scope="row">{row.label}</th>
                  <td>{amount(row.before)}</td>
                  <td>{amount(row.now)}</td>
                  <td>{i18n.f.signed(row.change, 0)}</td>
                </tr>
              )}
            </For>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t().columns.total}</th>
              <td>{amount(props.before.awardSek)}</td>
              <td>{amount(props.now.awardSek)}</td>
              <td>{i18n.f.signed(props.now.awardSek - props.before.awardSek, 0)}</td>
            </tr>
          </tfoot>
        </table>
      </Show>
    </section>
  );
}
