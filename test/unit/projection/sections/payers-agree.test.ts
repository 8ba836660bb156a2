import { expect, test } from "vitest";
import { fileValue } from "../../../../src/figure/table.ts";
import { everywhere } from "../../../../src/model/project/projection.ts";
import { payersFigure } from "../../../../src/outcomes/projection/payers/payers-figure.ts";
import { type Reading, readingOf } from "../../../../src/outcomes/projection/sections/reading.ts";
import { projectionBlocks } from "../../../../src/panels/report/projection-blocks.ts";
import { readLink } from "../../../../src/scenario/link/read-link.ts";
import { writeLink } from "../../../../src/scenario/link/write-link.ts";
import { projectionJson } from "../../../../src/scenario/projection-json.ts";
import type { Scenario } from "../../../../src/scenario/scenario.ts";
import { drawn } from "../../../model/project/draw-all.ts";
import { inputOf, simulatorOf } from "../../../model/project/example.ts";
import { shipped } from "../../map/shipped.ts";
import { textsFor } from "../../payouts/texts-for.ts";

const pack = shipped("storstad-2002");
const en = textsFor("en");
const payers = {
  values: { job: { municipality: 400_000, "employment-service": 5000, society: 300_000 } },
  grantShares: { "employment-service": 0.25, state: 0.75 },
  costSek: 600_000_000,
};
const scenario: Scenario = { utfall: 1, programme: { id: "storstad-2002" }, payers };

test("page, report and command line give one and the same answer", () => {
  const projection = drawn(simulatorOf(inputOf(pack.programme, { years: 4, payers })), 200);
  const reading = readingOf({
    projection,
    isProjectionOlder: false,
    isExpectedOlder: false,
  }) as Reading;
  const { table } = payersFigure(reading, null, pack, en);
  const json = projectionJson(projection) as {
    readonly total: { readonly payers: readonly Record<string, Record<string, number> | number | null>[] };
  };
  const column = (id: string) => table.columns.findIndex((each) => each.id === id);
  const at = (row: number, id: string) => fileValue(table.rows[row]?.cells[column(id)] ?? null);
  expect(json.total.payers).toHaveLength(table.rows.length);
  for (const [row, payer] of json.total.payers.entries()) {
    const band = (id: string) => payer[id] as Record<string, number> | null;
    expect(payer.id).toBe(table.rows[row]?.id);
    expect(at(row, "cost")).toBe(Math.round(band("cost")?.mean as number));
    if (band("net") === null) expect(at(row, "net")).toBe("not filled in");
    else {
      expect(at(row, "net")).toBe(Math.round(band("net")?.mean as number));
      expect(at(row, "netLow")).toBe(Math.round(band("net")?.p5 as number));
      expect(at(row, "netHigh")).toBe(Math.round(band("net")?.p95 as number));
    }
    const transfer = payer.transferSek as number | null;
    expect(at(row, "transfer")).toBe(transfer === null ? null : Math.round(transfer));
  }
  const report = projectionBlocks(projection, pack.programme.rule, null, false, pack, en).flatMap((block) =>
    block.kind === "table" && block.table.id === "payers" ? [block.table] : [],
  );
  const shown = table.columns.filter(({ isFileOnly }) => !isFileOnly).map(({ id }) => id);
  expect(report[0]?.columns.map(({ id }) => id)).toEqual(shown);
  expect(report[0]?.rows.map(({ cells }) => cells.map(fileValue))).toEqual(
    table.rows.map((_, row) => shown.map((id) => at(row, id))),
  );
  // The typed cost is borne as the shares say.
  expect(at(1, "cost")).toBe(450_000_000);
  expect(everywhere(projection.facts)).toBe(3);
});

test("a link carries the matrix", () => {
  const workspace = { utfall: 1, workspace: [scenario], baseline: 0 } as const;
  const link = readLink(writeLink({ workspace, view: {}, model: "1", results: [null] }));
  expect(link.ok && link.value.workspace.workspace[0]?.payers).toEqual(payers);
});
