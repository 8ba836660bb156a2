import { createMemo, type JSX, Show } from "solid-js";
import type { Table } from "../../figure/table.ts";
import { TableView } from "../../figure/table-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { Section } from "../../ui/section.tsx";
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
  const table = (): Table => {
    const { step, before, now, change, total } = t().columns;
    return {
      id: "difference",
      title: t().difference.title,
      columns: [
        { id: "step", title: step, kind: "text" },
        { id: "before", title: before, kind: "kronor" },
        { id: "now", title: now, kind: "kronor" },
        { id: "change", title: change, kind: "kronor", say: (sek) => i18n.f.signed(sek, 0) },
      ],
      rows: [
        ...rows().map((row) => ({ id: row.key, cells: [row.label, row.before, row.now, row.change] })),
        {
          id: "total",
          cells: [
            total,
            props.before.awardSek,
            props.now.awardSek,
            props.now.awardSek - props.before.awardSek,
          ],
          isTotal: true,
        },
      ],
    };
  };
  return (
    <Section level={3} title={t().difference.title}>
      <Show when={!isSame()} fallback={<p class="fine">{t().difference.same}</p>}>
        <TableView table={table()} caption={t().difference.lead} />
      </Show>
    </Section>
  );
}
