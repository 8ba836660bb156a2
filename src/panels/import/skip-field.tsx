import { createEffect, createSignal, type JSX, on } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { readRows, writeRows } from "../../import/row-numbers.ts";
import { TextField } from "../../ui/text-field.tsx";

/** Rows left out, by number: for those that the preview does not show. */
export function SkipField(props: {
  readonly skipped: readonly number[];
  onSkip(rows: readonly number[]): void;
}): JSX.Element {
  const i18n = useI18n();
  const texts = () => i18n.dictionary().import.file;
  const [typed, setTyped] = createSignal((() => writeRows(props.skipped))());
  createEffect(
    on(
      () => writeRows(props.skipped),
      (rows) => writeRows(readRows(typed()) ?? []) !== rows && setTyped(rows),
      { defer: true },
    ),
  );
  return (
    <TextField
      label={`${texts().skip} (${texts().skipHint.replace(/\.$/, "")})`}
      value={typed()}
      maxLength={500}
      fault={readRows(typed()) === null ? texts().skipWrong : ""}
      onChange={(text) => {
        setTyped(text);
        const rows = readRows(text);
        if (rows !== null && writeRows(rows) !== writeRows(props.skipped)) props.onSkip(rows);
      }}
    />
  );
}
