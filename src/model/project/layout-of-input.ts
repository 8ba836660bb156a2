import { commonPayers } from "../payers/payer-list.ts";
import { type ProjectionInput, targetsOf } from "./input.ts";
import { parameters } from "./parameters.ts";
import { type Layout, layoutOf } from "./series.ts";

/** The layout of what an input comes to, known before anything is compiled. */
export function layoutOfInput(input: ProjectionInput): Layout {
  const { programme, years } = input;
  return layoutOf({
    areas: programme.areas.length,
    years,
    targets: targetsOf(input).length,
    payers: (programme.payerList ?? commonPayers).payers.length,
    saves: costsSomething(input),
    groups: Math.max(1, programme.groups?.length ?? 0),
  });
}

/** Whether a person on assistance costs anything in any draw: else nothing is saved, and there is no ledger of it. */
function costsSomething({ programme, assumptions }: ProjectionInput): boolean {
  const id = "assistance-cost";
  const cost = assumptions[id] ?? programme.assumptions?.[id] ?? parameters[id].preset;
  return (typeof cost === "number" ? cost : cost[2]) > 0;
}
