import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { sayImportFault, whereOf } from "../../i18n/say-import.ts";
import type { Checked } from "../../import/check-table.ts";
import type { ImportFault, ImportFaultCode } from "../../import/fault.ts";
import { columnLetters } from "../../import/table.ts";
import { csvConventions, writeCsv } from "../../import/write-csv.ts";
import { saveFile } from "../../ui/save-file.ts";

/** Faults of one kind that are shown. */
const shownPerKind = 10;

/** Every kind of fault with its places, and the list as a file. */
export function FaultKinds(props: { readonly checked: Checked }): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().import;
  const texts = () => x().check;
  const save = () => {
    const rows = props.checked.faults.map((fault) => [
      fault.row ?? "",
      fault.column === undefined ? "" : columnLetters(fault.column),
      fault.heading ?? "",
      sayImportFault(fault, x(), i18n.f),
    ]);
    const text = writeCsv([texts().faultColumns, ...rows], csvConventions[i18n.locale()]);
    saveFile(texts().faultsName, new Blob([text], { type: "text/csv;charset=utf-8" }));
  };
  return (
    <Show when={props.checked.counts.length > 0}>
      <ul class="plain-list import__faults">
        <For each={props.checked.counts}>
          {({ code, count }) => (
            <FaultKind
              code={code}
              count={count}
              faults={props.checked.faults.filter((each) => each.code === code)}
            />
          )}
        </For>
      </ul>
      <Show when={props.checked.faults.some(({ row }) => row !== undefined)}>
        <button type="button" class="button" onClick={save}>
          {texts().saveFaults}
        </button>
      </Show>
    </Show>
  );
}

function FaultKind(props: {
  readonly code: ImportFaultCode;
  readonly count: number;
  readonly faults: readonly ImportFault[];
}): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().import;
  return (
    <li class="import__fault" data-fault={props.code}>
      <Show when={props.count > 1}>
        <p class="import__fault-count">{x().check.times({ count: i18n.f.integer(props.count) })}</p>
      </Show>
      <ul class="plain-list">
        <For each={props.faults.slice(0, shownPerKind)}>
          {(fault) => {
            const where = () => whereOf(fault, x(), i18n.f);
            return (
              <li class="import__fault-place">
                <Show when={where() !== ""}>
                  <span class="import__where">{where()}</span>{" "}
                </Show>
                <span dir="auto">{sayImportFault(fault, x(), i18n.f)}</span>
              </li>
            );
          }}
        </For>
      </ul>
      <Show when={props.count > shownPerKind}>
        <p class="fine">
          {x().check.first({ shown: i18n.f.integer(Math.min(shownPerKind, props.faults.length)) })}
        </p>
      </Show>
    </li>
  );
}
