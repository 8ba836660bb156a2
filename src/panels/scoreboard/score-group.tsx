import { For, type JSX, type ParentProps, Show } from "solid-js";
import type { Column } from "../../figure/table.ts";
import { TableView } from "../../figure/table-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ScoreSet } from "./score-view.ts";

const columns = [
  { id: "set", kind: "text" },
  { id: "count", kind: "number" },
  { id: "within", kind: "number" },
  { id: "largestHead", kind: "text" },
  { id: "published", kind: "kronor" },
  { id: "computed", kind: "kronor" },
  { id: "difference", kind: "kronor" },
] as const;

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
  const table = () => ({
    id: "score-group",
    title: t("scoreboard.caption", { group: props.title }),
    columns: columns.map(
      ({ id, kind }): Column => ({
        id,
        title: t(`scoreboard.${id}`),
        kind,
        ...(id === "difference" && { say: (sek: number) => i18n.f.signed(sek, 0) }),
      }),
    ),
    rows: props.sets.map((set) => ({
      id: set.id,
      cells: [
        `${text(set.programme)}: ${text(set.title)}`,
        set.amounts.length,
        set.within,
        largest(set),
        set.publishedSek,
        set.computedSek,
        set.residualSek,
      ],
    })),
  });
  return (
    <section class="score-group">
      <h4 class="score-group__title">{props.title}</h4>
      <p class="score-group__text">{props.means}</p>
      <p class="score-group__text">{props.summary}</p>
      {props.children}
      <TableView table={table()} />
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
