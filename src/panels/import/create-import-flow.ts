import { type Accessor, createSignal, onCleanup } from "solid-js";
import { carryOver } from "../../import/edit-mapping.ts";
import type { ImportFault } from "../../import/fault.ts";
import type { MappingChecked, Reading, TableOptions } from "../../import/importer.ts";
import { limits } from "../../import/limits.ts";
import type { Mapping } from "../../import/mapping.ts";
import type { Source } from "../../import/read-source.ts";
import type { Fault } from "../../model/result.ts";
import type { InlineProgramme } from "../../scenario/scenario.ts";
import { createImport, type ImportStopped } from "../../session/create-import.ts";
import { createChosenSource } from "../../session/storage/chosen-source.ts";

/** What went wrong, and with what. */
export type Trouble =
  | { readonly kind: "file"; readonly name: string; readonly fault: ImportFault | ImportStopped }
  | { readonly kind: "saved"; readonly name: string; readonly faults: readonly Fault[] | ImportStopped }
  | { readonly kind: "built"; readonly faults: readonly Fault[] | ImportStopped };

/** What is being waited for. */
export type Busy = "reading" | "building" | "saving" | null;

/** The state of one import, from a file to a programme, and the ways to go on from it. */
export interface ImportFlow {
  readonly busy: Accessor<Busy>;
  readonly trouble: Accessor<Trouble | null>;
  /** The table read; null before, and again when another file is to be chosen. */
  readonly reading: Accessor<Reading | null>;
  /** The mapping as last checked, or as just changed. */
  readonly mapping: Accessor<Mapping | null>;
  /** What the mapping gives; of an older one while a newer is checked. */
  readonly checked: Accessor<MappingChecked["checked"] | null>;
  readonly isChecking: Accessor<boolean>;
  readonly options: Accessor<TableOptions>;
  choose(file: File): Promise<void>;
  paste(text: string, name: string): Promise<void>;
  readAgain(options: TableOptions): Promise<void>;
  change(mapping: Mapping): Promise<void>;
  build(title: string, budgetSek: number): Promise<InlineProgramme | null>;
  save(title: string, budgetSek: number): Promise<{ readonly id: string; readonly text: string } | null>;
  open(file: File): Promise<InlineProgramme | null>;
  cancel(): void;
  startOver(): void;
}

/** Must be called under an owner, which ends the worker. */
export function createImportFlow(): ImportFlow {
  const engine = createImport();
  const [busy, setBusy] = createSignal<Busy>(null);
  const [trouble, setTrouble] = createSignal<Trouble | null>(null);
  const [reading, setReading] = createSignal<Reading | null>(null);
  const [mapping, setMapping] = createSignal<Mapping | null>(null);
  const [checked, setChecked] = createSignal<MappingChecked["checked"] | null>(null);
  const [isChecking, setChecking] = createSignal(false);
  const [options, setOptions] = createSignal<TableOptions>({});
  const chosen = createChosenSource();
  onCleanup(() => void chosen.forget());
  let newest = 0;

  /** `kept`: how the page before understood the same table. */
  const read = async (
    source: Source | null,
    name: string,
    next: TableOptions,
    kept?: Mapping,
  ): Promise<void> => {
    setBusy("reading");
    setTrouble(null);
    const answer = await engine.read(source, next);
    setBusy(null);
    setOptions(next);
    if (!answer.ok) {
      setTrouble({ kind: "file", name, fault: answer.error });
      // With other options the same file may yet be read; without any there is nothing to show.
      if (source !== null) setReading(null);
      return;
    }
    const fresh = answer.value.mapping;
    const own = source === null ? keptMapping(answer.value) : kept;
    setReading(answer.value);
    await change(own !== undefined && isAlike(own, fresh) ? own : fresh);
  };

  /** What the reader said of the same columns of the same sheet, when the file is read again in another way. */
  const keptMapping = (next: Reading): Mapping | undefined => {
    const before = reading();
    const own = mapping();
    const isSame =
      before !== null &&
      before.sheet === next.sheet &&
      before.turned === next.turned &&
      before.columns.length === next.columns.length &&
      before.columns.every(({ heading }, at) => heading === next.columns[at]?.heading);
    return isSame && own !== null ? carryOver(own, next.mapping) : undefined;
  };

  const change = async (next: Mapping): Promise<void> => {
    newest += 1;
    const mine = newest;
    setMapping(next);
    void chosen.describe(options(), next);
    setChecking(true);
    const answer = await engine.check(next);
    if (mine !== newest) return;
    setChecking(false);
    if (answer.ok) {
      setMapping(answer.value.mapping);
      setChecked(answer.value.checked);
    } else setTrouble({ kind: "built", faults: answer.error });
  };

  const build = async (title: string, budgetSek: number): Promise<InlineProgramme | null> => {
    const at = mapping();
    if (at === null) return null;
    setBusy("building");
    setTrouble(null);
    const answer = await engine.build(at, { title, budgetSek });
    setBusy(null);
    if (answer.ok) return answer.value;
    setTrouble({ kind: "built", faults: answer.error });
    return null;
  };

  const restore = async (): Promise<void> => {
    const found = await chosen.restore();
    if (found === null || busy() !== null || reading() !== null) return;
    const { name, content, options, mapping } = found;
    const bytes = typeof content === "string" ? content : await bytesOf(content);
    if (bytes === null) return;
    await read(typeof bytes === "string" ? { name, text: bytes } : { name, bytes }, name, options, mapping);
  };
  void restore();

  return {
    busy,
    trouble,
    reading,
    mapping,
    checked,
    isChecking,
    options,
    async choose(file) {
      if (file.size > limits.bytes) {
        const fault: ImportFault = { code: "fileTooLarge", value: String(file.size), allowed: limits.bytes };
        setTrouble({ kind: "file", name: file.name, fault });
        return;
      }
      setBusy("reading");
      const bytes = await bytesOf(file);
      if (bytes === null) {
        setBusy(null);
        setTrouble({ kind: "file", name: file.name, fault: { code: "crashed" } });
        return;
      }
      chosen.set(file.name, file);
      await read({ name: file.name, bytes }, file.name, {});
    },
    paste(text, name) {
      chosen.set(name, text);
      return read({ name, text }, name, {});
    },
    readAgain: (next) => read(null, reading()?.name ?? "", next),
    change,
    build,
    async save(title, budgetSek) {
      const inline = await build(title, budgetSek);
      if (inline === null) return null;
      setBusy("saving");
      const saved = await engine.save();
      setBusy(null);
      if (saved.ok) return { id: inline.id, text: saved.value };
      const { error } = saved;
      setTrouble({ kind: "built", faults: isStopped(error) ? error : [error] });
      return null;
    },
    async open(file) {
      setBusy("reading");
      setTrouble(null);
      const bytes = file.size > limits.bytes ? new ArrayBuffer(0) : await bytesOf(file);
      const answer =
        file.size > limits.bytes || bytes === null
          ? ({ ok: false, error: [{ code: "tooLarge", value: file.size, allowed: limits.bytes }] } as const)
          : await engine.open(bytes);
      setBusy(null);
      if (answer.ok) return answer.value;
      setTrouble({ kind: "saved", name: file.name, faults: answer.error });
      return null;
    },
    cancel: () => engine.cancel(),
    startOver() {
      void chosen.forget();
      setReading(null);
      setChecked(null);
      setMapping(null);
      setTrouble(null);
      setOptions({});
    },
  };
}

/** Whether a mapping is about a table like that of another: another edition may have read it otherwise. */
const isAlike = (a: Mapping, b: Mapping): boolean =>
  Object.keys(b).every((key) => Object.hasOwn(a, key)) &&
  a.columns.length === b.columns.length &&
  a.signs.length === b.signs.length;

/** Null where the file cannot be read any more: moved, or a folder. */
const bytesOf = (file: Blob): Promise<ArrayBuffer | null> => file.arrayBuffer().catch(() => null);

export const isStopped = (error: object): error is ImportStopped =>
  "code" in error && (error.code === "cancelled" || error.code === "crashed" || error.code === "tooSlow");
