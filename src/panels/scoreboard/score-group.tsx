import { For, type JSX, type ParentProps, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import type { ScoreSet } from "./score-view.ts";

const columns = ["set", "count", "within", "largestHead", "published", "computed", "difference"] as const;

/** Sets of one kind: what the kind means, a row per set, and what to know of each. */
export function ScoreGroup(
  props: ParentProps<{
    readonly title: string;
    readonly means: string;
    readonly summary: string;
    readonly sets: readonly ScoreSet[];
  }>,
): JSX.Element {
  const i18n = useI18n();
  const { t, text } = i18n;
  const largest = (set: ScoreSet) =>
    set.largest === null
      ? t("scoreboard.none")
      : `${i18n.f.signed(set.largest.residualSek, 0)} (${set.largest.name})`;
  const cells = (set: ScoreSet) => [
    `${text(set.programme)}: ${text(set.title)}`,
    i18n.f.integer(set.amounts.length),
    i18n.f.integer(set.within),
    largest(set),
    i18n.f.integer(set.publishedSek),
    i18n.f.integer(set.computedSek),
    i18n.f.signed(set.residualSek, 0),
  ];
  return (
    <section class="score-group">
      <h4 class="score-group__title">{props.title}</h4>
      <p class="score-group__text">{props.means}</p>
      <p class="score-group__text">{props.summary}</p>
      {props.children}
      <DataTable
        caption={t("scoreboard.caption", props.title)}
        columns={columns.map((id) => ({
          id,
          title: t(`scoreboard.${id}`),
          isNumber: id !== "set",
          canSort: false,
        }))}
        rows={props.sets.map((set) => ({ id: set.id, cells: cells(set) }))}
        sortedBy={null}
        sortedDown={false}
        onSort={() => undefined}
      />
      <Show when={props.sets.some((set) => set.note !== undefined)}>
        <ul class="score-group__notes" aria-label={t("scoreboard.notes")}>
          <For each={props.sets}>
            {(set) => (
              <Show when={set.note}>
                {(note) => (
                  <li>
                    {text(set.title)}: {text(note())}
                  </li>
                )}
              </Show>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
