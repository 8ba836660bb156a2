import { createMemo, type JSX, Show } from "solid-js";
import type { Cell, Column, Table } from "../../figure/table.ts";
import { TableView } from "../../figure/table-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import { capital } from "../../i18n/parts.ts";
import type { Trace } from "../../model/trace.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { Section } from "../../ui/section.tsx";
import { createFirstPaid } from "./create-first-paid.ts";
import { createTries, type TryChange, type TryResult } from "./create-tries.ts";
import { type Try, triesFor } from "./tries.ts";

export interface MoreTableProps {
  readonly trace: Trace;
  readonly pack: ProgrammePackage;
  readonly tryChange: TryChange;
}

/** What one person or one percentage point more would have given the area, recalculated exactly. */
export function MoreTable(props: MoreTableProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().explain.more;
  const tries = createMemo(() => triesFor(props.trace, props.pack));
  const results = createTries(tries, (change, at) => props.tryChange(change, at));
  const firstPaid = createFirstPaid(tries, results, (change, at) => props.tryChange(change, at));
  const names = createMemo(() => namesOf(props.pack, i18n.locale()));
  const indicators = createMemo(() => [...new Set(tries().map((each) => each.indicator))]);
  const find = (indicator: string, step: Try["step"]) => {
    const at = tries().findIndex((each) => each.indicator === indicator && each.step === step);
    const found = tries()[at];
    return found === undefined ? undefined : { ...found, result: results()[at] };
  };
  const cell = (found: (Try & { readonly result: TryResult }) | undefined): Cell => {
    if (found === undefined) return null;
    if (found.change === null) return t().full;
    if (found.result === undefined) return t().waiting;
    if (found.result === "failed") return t().failed;
    const { result, step, indicator } = found;
    const people = step === "person" && result === 0 ? firstPaid().get(indicator) : undefined;
    return people === undefined ? result : { value: result, text: t().firstPaid({ people }) };
  };
  const label = (indicator: string) => {
    const direction = find(indicator, "point")?.direction ?? 1;
    return capital((direction > 0 ? t().up : t().down)({ counted: names().counted(indicator) }));
  };
  const table = (): Table => {
    const kronor = (id: "person" | "point"): Column => ({
      id,
      title: t()[id],
      kind: "kronor",
      say: (sek) => i18n.f.signed(sek, 0),
    });
    return {
      id: "one-more",
      title: t().title,
      columns: [{ id: "change", title: t().column, kind: "text" }, kronor("person"), kronor("point")],
      rows: indicators().map((id) => ({
        id,
        cells: [label(id), cell(find(id, "person")), cell(find(id, "point"))],
      })),
    };
  };
  /** Whether every pot pays a price in full: then nobody else loses. */
  const isPriced = () => {
    const { steps } = props.trace;
    const priced = new Set(steps.flatMap((step) => (step.kind === "price" ? [step.pot] : [])));
    return steps.every((step) => step.kind !== "score" || (step.fixed && priced.has(step.pot)));
  };
  return (
    <Show when={indicators().length > 0}>
      <Section level={3} title={t().title}>
        <TableView table={table()} caption={isPriced() ? t().leadPrice : t().lead} />
      </Section>
    </Show>
  );
}
