import { createMemo, For, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { cutRows, leftOf } from "./cut-rows.ts";
import type { OwnNumbers } from "./own-numbers.ts";
import type { SectionTable } from "./say-figure.ts";
import "./parties-block.css";

/** The items of a table as switches: what is left when some of them are cut. */
export function CutBlock(props: {
  readonly table: SectionTable;
  readonly numbers: OwnNumbers;
  onNumber(name: string, value: number, gesture?: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme;
  const rows = createMemo(() => cutRows(props.table, props.numbers));
  const left = createMemo(() => leftOf(rows()));
  return (
    <div class="fact-block" data-block="cut">
      <fieldset class="parties__goal">
        <legend class="fact-block__title">
          {t().cut.title} <span class="section__mark">{t().ownInputMark}</span>
        </legend>
        <p>{t().cut.lead}</p>
        <For each={cutRows(props.table, {})}>
          {(row) => (
            <label class="parties__party">
              <input
                type="checkbox"
                checked={rows().find(({ name }) => name === row.name)?.isCut ?? false}
                onChange={(event) => props.onNumber(row.name, event.currentTarget.checked ? 1 : 0)}
              />
              {i18n.text(row.title)}: {i18n.f.sekMillions(row.sek)}
            </label>
          )}
        </For>
      </fieldset>
      <p class="fact-block__answer" aria-live="polite">
        {t().cut.left({ left: i18n.f.sekMillions(left().leftSek), all: i18n.f.sekMillions(left().allSek) })}
      </p>
      <p class="fine">{t().cut.note}</p>
    </div>
  );
}
