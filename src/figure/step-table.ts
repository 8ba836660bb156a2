import { createSignal } from "solid-js";
import type { Table } from "./table.ts";

type Change = (table: Table) => Table;

const [change, setChange] = createSignal<Change | null>(null);

/** What a step of a lesson shows of the table of the part that it asks about, and in which words; null: all of it, in its own. */
export const setStepTable = (made: Change | null): void => {
  setChange(() => made);
};

/** Whether a step says what it shows of the table: then that is shown in the place of the picture. */
export const hasStepTable = (): boolean => change() !== null;

/** The table as the step shows it. */
export const inStep = (table: Table): Table => change()?.(table) ?? table;
