import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { applyEdits } from "../../../src/model/rule/edit-rule.ts";
import type { Locale } from "../../../src/programmes/package.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { packageOfInline } from "../../../src/session/own-package.ts";
import { root } from "../architecture/read-imports.ts";
import { awardsOf, shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { programmeIds } from "../programmes/read-folder.ts";
import { linesOf, reportOf } from "./report-of.ts";
import { workspaceOf } from "./workspace-of.ts";

const urban = shipped("urban15-2013");
const half: Partial<Scenario> = {
  title: "Half the money",
  rule: applyEdits(urban.programme.rule, [{ path: ["budgetSek"], value: 49_500_000 }]),
};

for (const id of programmeIds)
  for (const locale of ["sv", "en"] satisfies Locale[])
    test(`${id} in ${locale}: the answer, then caveats, every heading, no figure that is none, the sum to the krona`, () => {
      const pack = shipped(id);
      for (const example of [null, ...pack.examples]) {
        const scenario: Partial<Scenario> | null =
          example === null
            ? null
            : { rule: applyEdits(pack.programme.rule, example.rule), data: example.data };
        const workspace = scenario === null ? workspaceOf(pack) : workspaceOf(pack, scenario);
        const report = reportOf(pack, workspace, locale);
        const lines = linesOf(report, locale);
        const all = lines.join("\n");
        expect(report.sections.map((section) => section.id)).toEqual([
          "summary",
          "caveats",
          "problem",
          "alternatives",
          "rule",
          "changes",
          "affected",
          "costs",
          "projection",
          "uncertainty",
          "analysis",
          "open",
          "followUp",
          "sources",
          "appendix",
        ]);
        expect(all).not.toMatch(/undefined|NaN|null|\{\w+\}|\[object/);
        for (const caveat of pack.story.caveats)
          expect(all).toContain(caveat[locale].replace(/\u00a0/g, " "));
        for (const source of pack.sources) expect(all).toContain(source.publisher);
        for (const { name } of pack.programme.areas) expect(all).toContain(name);
        if (example === null) {
          const paid = awardsOf(pack.programme).distributedSek.toLocaleString(
            locale === "sv" ? "sv-SE" : "en-GB",
          );
          expect(lines.find((line) => line.startsWith(locale === "sv" ? "Summa |" : "Sum |"))).toContain(
            paid.replace(/\s/g, " "),
          );
          expect(all).toContain(
            locale === "sv" ? "Ingenting i regeln är ändrat." : "Nothing in the rule is changed.",
          );
        }
      }
    });

test("a changed budget: alternatives, draft, differences and the author's words", () => {
  const third: Partial<Scenario> = { title: "As before", note: "The same again." };
  const report = reportOf(urban, workspaceOf(urban, half, third), "en", {
    author: "A. Author",
    problem: "Too much money.",
  });
  expect(report.title).toBe("Half the money");
  const all = linesOf(report, "en").join("\n");
  expect(all).toContain("A. Author");
  expect(all).toContain("Too much money.");
  expect(all).toContain("The same again.");
  expect(all).toContain("with another rule?");
  expect(all).toContain("Do nothing (Baseline) | 99,000,000 | 0 | 15 | 0 | 0");
  expect(all).toContain("Half the money (reported here) | 48,500,000 | 0 | 15 | 0 | \u221250,500,000");
  expect(all).toContain("As before | 99,000,000 | 0 | 15 | 0 | 0");
  expect(all).toMatch(/gone:100 \|new:49\.5 /);
  expect(all).toContain("Against the baseline 0 areas get more, 15 get less and 0 get the same.");
  expect(all).toContain("Paid out | 99,000,000 | 48,500,000 | \u221250,500,000");
  expect(all).toContain("The populations are made up");
  expect(all).toContain("Not provided: the author has not said when or how it is to be followed up.");
});

test("a changed figure stands in a table with what it was; nothing is said of rules", () => {
  const data = [{ area: "gamlegarden", indicator: "employment", year: 2012, value: 0.5 }];
  const all = linesOf(reportOf(urban, workspaceOf(urban, { data }), "en"), "en").join("\n");
  expect(all).toContain("Nothing in the rule is changed.");
  expect(all).toMatch(/Gamlegården \| .* \| 2012 \| [\d.]+% \| 50%/);
  expect(all).toContain("with 1 changed value in the data?");
});

test("a rule that cannot be carried out is said to be, and no payouts are shown", () => {
  const rule = applyEdits(urban.programme.rule, [
    { path: ["limits"], value: [{ id: "much", bound: "floor", measure: "sek", value: 50_000_000 }] },
  ]);
  const report = reportOf(urban, workspaceOf(urban, { rule }), "en");
  const all = linesOf(report, "en").join("\n");
  expect(all).toContain("The proposed rule cannot be calculated, so there are no payouts to show.");
  expect(
    report.sections.find(({ id }) => id === "costs")?.blocks.some(({ kind }) => kind === "picture"),
  ).toBe(false);
  expect(all).toContain("cannot be calculated | – | – | – | –");
});

test("a long list of recipients: the largest are drawn, all are in the table", () => {
  const pack = shipped("municipalities-2016");
  const report = reportOf(pack, workspaceOf(pack), "sv");
  const costs = report.sections.find(({ id }) => id === "costs")?.blocks ?? [];
  const picture = costs.find((block) => block.kind === "picture");
  const table = costs.find((block) => block.kind === "table" && block.table.id === "payouts");
  // Each is its own municipality, and uses all it gets.
  expect(costs.some((block) => block.kind === "table" && block.table.id === "municipalities")).toBe(false);
  expect(picture?.kind === "picture" && picture.picture.chart.rows).toHaveLength(30);
  expect(table?.kind === "table" && table.table.rows).toHaveLength(291);
});

test("where areas share municipalities, what each of these receives and can use stands among the costs", () => {
  const pack = shipped("urban15-2013");
  const costs = reportOf(pack, workspaceOf(pack), "en").sections.find(({ id }) => id === "costs")?.blocks;
  const towns = costs?.find((block) => block.kind === "table" && block.table.id === "municipalities");
  expect(towns?.kind === "table" && towns.table.rows).toHaveLength(10);
});

test("rounded shares bring their sentences into the report", () => {
  const pack = shipped("malmo-districts");
  const section = reportOf(pack, workspaceOf(pack), "en").sections.find(({ id }) => id === "uncertainty");
  const said = section?.blocks.flatMap((block) => (block.kind === "text" ? [block.text] : [])).join(" ");
  expect(said).toMatch(/round/i);
});

test("the margins of printed pages say what the dictionary says", () => {
  const style = readFileSync(join(root, "src/panels/report/report-print.css"), "utf8");
  for (const locale of ["sv", "en"] satisfies Locale[]) {
    const { official, page } = textsFor(locale).dictionary().report;
    // The first page has the statement below its title instead.
    expect(style).toMatch(new RegExp(`@page report-${locale}:first \\{\\s+@top-left \\{\\s+content: none;`));
    const margins = new RegExp(`@page report-${locale} \\{([\\s\\S]*?)\\n\\}`).exec(style)?.[1] ?? "";
    expect(margins).toContain(`content: "${official}";`);
    expect(margins).toContain(`content: "${page} " counter(page)`);
  }
});

test("data that people brought: a report without sources of ours, and with their own figures", () => {
  const pack = packageOfInline({
    id: "own",
    title: "Mitt underlag",
    areas: [
      { id: "a", name: "A", municipality: "A", attributes: { population: 100 } },
      { id: "b", name: "B", municipality: "B", attributes: { population: 300 } },
    ],
    indicators: [],
    observations: [],
    rule: {
      budgetSek: 4_000_000,
      pots: [{ id: "all", weight: 1, criterion: { kind: "size", attribute: "population" } }],
    },
  });
  const lines = linesOf(reportOf(pack, workspaceOf(pack), "sv"), "sv");
  expect(lines).toContain("Alla uppgifter är författarens egna; det finns inga andra källor.");
  expect(lines).toContain("Summa | 4 000 000");
  expect(lines).toContain("Regeln läser inga indikatorer: beloppen följer av dess egna villkor.");
  expect(lines.join("\n")).not.toMatch(/undefined|NaN/);
});

test("changed assumptions are told in words, and said to change no payout of today", () => {
  const assumptions = { "jobs-per-million": [0, 1, 2] as const };
  const said = linesOf(reportOf(urban, workspaceOf(urban, { assumptions }), "en"), "en").join("\n");
  expect(said).toContain("1 assumption of the projection is changed too. That changes no payout of today.");
  expect(said).toMatch(/baseline: /);
});

test("the first section answers: the question, three sentences, and what each gets with the change in per cent", () => {
  const [summary] = reportOf(urban, workspaceOf(urban, half), "en").sections;
  const [question, said, table] = summary?.blocks ?? [];
  expect(question).toMatchObject({ kind: "text", isStrong: true });
  expect(said?.kind === "list" && said.items.map((item) => item.replace(/\u00a0/g, " "))).toEqual([
    "The budget is SEK 49.5 million instead of SEK 100 million.",
    expect.stringMatching(
      /^Loses most: Gamlegården −SEK 5\.\d million \(to SEK 5\.\d million\)\. 0 get more, 15 less and 0 the same\.$/,
    ),
    "The state pays SEK 48.5 million, SEK 50.5 million less than in the baseline. Recipients need not add money of their own.",
  ]);
  const rows = table?.kind === "table" ? table.table.rows : [];
  expect(rows).toHaveLength(16);
  expect(rows.at(-1)?.cells.slice(1)).toEqual([
    99_000_000,
    48_500_000,
    -50_500_000,
    -50_500_000 / 99_000_000,
  ]);
});

test("of many areas the first page shows the largest changes, and says of how many", () => {
  const pack = shipped("municipalities-2016");
  const rule = applyEdits(pack.programme.rule, [
    { path: ["budgetSek"], value: (pack.programme.rule.budgetSek as number) / 2 },
  ]);
  const [summary] = reportOf(pack, workspaceOf(pack, { rule }), "sv").sections;
  const table = summary?.blocks.find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("no table");
  expect(table.table.title).toContain("de 15 största ändringarna av 290");
  const changes = table.table.rows.slice(0, -1).map(({ cells }) => Math.abs(cells[3] as number));
  expect(changes).toEqual([...changes].sort((a, b) => b - a));
});

test("the answer says what the rule now says, and names the area that the proposal is about", () => {
  const rule = applyEdits(urban.programme.rule, [
    ...urban.examples[0]!.rule,
    {
      path: ["limits"],
      value: [
        { id: "all", bound: "floor", measure: "baseline", value: 0.8 },
        { id: "one", bound: "floor", measure: "sek", value: 5_000_000, areas: ["rinkeby"] },
      ],
    },
  ]);
  const scenario = { title: "Five million", rule };
  const [summary] = reportOf(urban, workspaceOf(urban, scenario), "sv").sections;
  const said = summary?.blocks[1];
  const items = said?.kind === "list" ? said.items.map((item) => item.replace(/[\u00a0\u202f]/g, " ")) : [];
  expect(items[0]).toMatch(
    /^Pengarna fördelas nu efter behov \(.*sysselsättning 33,3 %.*\)\. Varje område får minst 80 % av .*\. Rinkeby får minst 5 miljoner kronor\.$/,
  );
  expect(items[1]).toMatch(
    /Mest vinner Herrgården .*Förslaget gäller särskilt Rinkeby \+1,8 miljoner kronor/,
  );
  expect(items[2]).toContain("Staten betalar 99 miljoner kronor, lika mycket som i utgångsläget");
});

test("the author chooses which scenarios are told as alternatives", () => {
  const second: Partial<Scenario> = { title: "Second" };
  const third: Partial<Scenario> = {};
  const told = (out: readonly string[]) =>
    linesOf(reportOf(urban, workspaceOf(urban, half, second, third), "en", {}, [], out), "en").filter(
      (line) => /^(Second|Proposal) \|/.test(line),
    );
  expect(told([])).toHaveLength(2);
  expect(told(["Second"]).map((line) => line.split(" |")[0])).toEqual(["Proposal"]);
  expect(told(["Second", "#3"])).toEqual([]);
});

test("what the author leaves out is not there, and the rest is numbered on", () => {
  const ids = reportOf(urban, workspaceOf(urban), "en", {}, ["rule", "appendix"]).sections.map(
    ({ id }) => id,
  );
  expect(ids).not.toContain("rule");
  expect(ids).not.toContain("appendix");
  expect(ids.slice(0, 2)).toEqual(["summary", "caveats"]);
});
