import { describe, expect, test } from "vitest";
import { analyseQuestions } from "../../../../src/cli/analyse/analyse-questions.ts";
import { paragraphLines } from "../../../../src/controls/rule/prose/plain-text.ts";
import { prose } from "../../../../src/controls/rule/prose/prose.ts";
import type { Figure } from "../../../../src/figure/figure.ts";
import { fileTable, textOf } from "../../../../src/figure/table.ts";
import { analysisWords, sectionSaid } from "../../../../src/i18n/analysis/analysis-words.ts";
import { playerName } from "../../../../src/i18n/analysis/edit-name.ts";
import { leverName } from "../../../../src/i18n/analysis/lever-name.ts";
import { limitSentence, quotedLimit } from "../../../../src/i18n/analysis/limit-sentence.ts";
import { sayBoundaries } from "../../../../src/i18n/analysis/say-boundaries.ts";
import { goalTitle, sayGoal } from "../../../../src/i18n/analysis/say-goal.ts";
import { sayIncentives } from "../../../../src/i18n/analysis/say-incentives.ts";
import { sayLuck } from "../../../../src/i18n/analysis/say-luck.ts";
import { sayPredictability } from "../../../../src/i18n/analysis/say-predictability.ts";
import { type Lever, leversOf } from "../../../../src/model/analysis/goal-seek/lever.ts";
import type { Offer } from "../../../../src/model/analysis/goal-seek/seek-goal.ts";
import { applyEdits } from "../../../../src/model/rule/edit-rule.ts";
import { figures } from "../../../../src/outcomes/analysis/figures.ts";
import { reportInput } from "../../../../src/panels/report/report-input-of.ts";
import { reportView } from "../../../../src/panels/report/report-view.ts";
import type { Locale, ProgrammePackage } from "../../../../src/programmes/package.ts";
import type { AnalysisAnswers, AnalysisId } from "../../../../src/scenario/analysis/analysis-questions.ts";
import type { SoughtGoal } from "../../../../src/scenario/analysis/goal-seek-question.ts";
import type { Changes } from "../../../../src/scenario/resolve-scenario.ts";
import { contextOf } from "../../figure/context-of.ts";
import { textsFor } from "../../payouts/texts-for.ts";
import { linesOf, noWords } from "../../report/report-of.ts";
import { answerTo, packageOf } from "./answer-to.ts";

/** The grant of 2013, whose indicators are made up; two figures of a scenario are typed. */
const pack = packageOf("urban15-2013");
const changes: Changes = {
  data: [
    { area: "rinkeby", indicator: "employment", year: 2012, value: 0.47 },
    { area: "bergsjon", indicator: "long-term-assistance", year: 2012, value: 0.1 },
  ],
};
const tenth = { kind: "nobodyLoses", share: 0.1 } as const;
const five = { kind: "atLeast", area: "rinkeby", sek: 5_000_000 } as const;

const asked = async (): Promise<AnalysisAnswers> => ({
  attribution: await answerTo("attribution", pack, changes, {}),
  "goal-seek": await answerTo("goal-seek", pack, {}, { conditions: [five, tenth, { kind: "sameTotal" }] }),
  robustness: await answerTo("robustness", pack, changes, {
    futures: 30,
    pairs: 4,
    years: 4,
    rules: ["scenario:1", "library:needOnly", "library:equalShares"],
  }),
  boundaries: await answerTo("boundaries", pack, changes, { merge: ["rinkeby", "tensta"] }),
  vintages: await answerTo("vintages", pack, changes, {}),
});
const answers = await asked();

const figuresOf = (locale: Locale, of: AnalysisAnswers = answers, shown: ProgrammePackage = pack) =>
  figures(contextOf(shown, locale, undefined, { analyses: of }), textsFor(locale));

test("the same questions give the same bytes", async () => {
  expect(JSON.stringify(await asked())).toBe(JSON.stringify(answers));
});

describe.each([
  ["en", "In this made-up example "],
  ["sv", "I detta påhittade exempel"],
] as const)("in %s", (locale, opening) => {
  const made = figuresOf(locale);

  test("every question gives figures with titles, tables and pictures that say something", () => {
    expect(made.length).toBeGreaterThan(8);
    expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
    for (const { id, title, table, picture, notes, provenance } of made) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(title).not.toBe("");
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of fileTable(table).rows) expect(row).toHaveLength(fileTable(table).columns.length);
      expect(notes.join("")).not.toMatch(/undefined|NaN/);
      expect(provenance).toBe("illustrative");
      for (const width of picture === undefined ? [] : [320, 900]) {
        const scene = picture?.draw(width);
        expect(scene?.width).toBe(width);
        expect(JSON.stringify(scene)).not.toMatch(/null,"y"|"x":null|NaN|undefined/);
      }
    }
  });

  test("on made-up figures what is found begins so", () => {
    const first = made.flatMap(({ words }) => words.slice(0, 1));
    expect(first).toHaveLength(5);
    for (const sentence of first) expect(sentence.startsWith(opening)).toBe(true);
    const all = made.flatMap(({ words }) => words).join(" ");
    expect(all).not.toMatch(/undefined|NaN|\[object/);
  });

  test("the command line says the same, with a table", () => {
    const i18n = textsFor(locale);
    const words = analysisWords(pack, locale, i18n.dictionary(), i18n.f);
    const analysed = {
      programme: pack.programme,
      workspace: { scenarios: [{}, changes], baseline: 0, current: 1 },
      titles: [null, "Mine"],
      package: pack,
    };
    for (const [id, answer] of Object.entries(answers)) {
      const { say } = analyseQuestions[id as AnalysisId];
      const text = (say as (...given: unknown[]) => string)(answer, words, analysed);
      expect(text.startsWith(opening)).toBe(true);
      expect(text.split("\n").length).toBeGreaterThan(5);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

const figure = (part: string, of: readonly Figure[] = figuresOf("en")): Figure => {
  const found = of.find(({ id }) => id.includes(part));
  if (found === undefined) throw new Error(part);
  return found;
};

test("the parts of attribution add up in every row of its table", () => {
  const { rows } = fileTable(figure("attribution-all").table);
  for (const [, total, ...parts] of rows)
    expect(parts.reduce((sum: number, part) => sum + (part as number), 0)).toBe(total);
});

test("the goal of the issue is reached to the krona, and nobody loses more than a tenth", () => {
  const goal = answers["goal-seek"];
  expect(goal?.limits).toBe("met");
  const at = goal?.areas.findIndex(({ id }) => id === "rinkeby") ?? -1;
  expect(goal?.offer?.awardsSek[at]).toBe(5_000_000);
  for (const [i, now] of (goal?.nowSek ?? []).entries())
    expect(goal?.offer?.awardsSek[i]).toBeGreaterThanOrEqual(0.9 * now);
});

test("the answer names the floors in the rule's own words, and the one they take the place of", async () => {
  const eight = { id: "baseline-floor", bound: "floor", measure: "baseline", value: 0.8 } as const;
  const rule = { ...pack.programme.rule, limits: [eight] };
  const conditions = [five, tenth];
  const goal = await answerTo("goal-seek", pack, { rule }, { conditions });
  for (const locale of ["sv", "en"] as const) {
    const i18n = textsFor(locale);
    const words = analysisWords(pack, locale, i18n.dictionary(), i18n.f);
    const edited = applyEdits(rule, goal.offer?.edits ?? []);
    const said = sayGoal(goal, words).join(" ");
    const paragraphs = prose({ rule: edited, pack, texts: i18n.dictionary().rule, formats: i18n.f });
    const text = paragraphs.flatMap(paragraphLines).join(" ");
    for (const limit of edited.limits ?? []) {
      expect(text).toContain(limitSentence(limit, words));
      expect(said).toContain(quotedLimit(limit, words));
    }
    expect(edited.limits?.map(({ id }) => id)).not.toContain("baseline-floor");
    expect(said).toContain(quotedLimit(eight, words));
    expect(goalTitle(conditions, words)).toBe(
      locale === "sv" ? "Rinkeby minst 5\u00a0mn" : "Rinkeby at least 5\u00a0m",
    );
    const [lever] = leversOf({ ...rule, pots: [] }, pack.programme).filter(
      ({ path }) => path[0] === "limits",
    );
    expect(leverName(lever as Lever, words)).toContain(quotedLimit(eight, words));
  }
});

test("what rounding leaves missing is told in kronor and by name", async () => {
  const goal = await answerTo("goal-seek", pack, {}, { conditions: [five, tenth] });
  const awardsSek = goal.nowSek.map((now) => now * 0.9 - 300);
  const short = { ...goal, offer: { ...(goal.offer as Offer), awardsSek, roundedShort: [1] } };
  const i18n = textsFor("sv");
  const said = sayGoal(short, analysisWords(pack, "sv", i18n.dictionary(), i18n.f)).join(" ");
  expect(said).toMatch(
    /fattas som mest 300\skronor, för Araby, .*”ingen förlorar mer än 10\s% mot utgångsläget”/,
  );
});

test("made-up figures say so; where all are the user's own the sentence begins plainly", async () => {
  const typed: Changes = {
    data: pack.programme.observations.map(({ area, indicator, year, value, denominator }) => ({
      area,
      indicator,
      year,
      value: value * (year === 2012 ? 1.01 : 1),
      ...(denominator !== undefined && { denominator }),
    })),
    attributes: pack.programme.areas.flatMap(({ id, attributes }) =>
      Object.entries(attributes).map(([attribute, { value }]) => ({ area: id, attribute, value })),
    ),
  };
  const boundaries = await answerTo("boundaries", pack, typed, {});
  const [first] = figuresOf("en", { boundaries });
  expect(boundaries.provenance).not.toBe("illustrative");
  expect(first?.words[0]).not.toMatch(/made-up/);
});

test("once the rule found is the scenario's own, its awards stand in the table once", () => {
  const goal = answers["goal-seek"] as SoughtGoal;
  const columns = (currentSek: readonly number[]) =>
    figure("goal-awards", figuresOf("en", { "goal-seek": { ...goal, currentSek } })).table.columns.map(
      ({ id }) => id,
    );
  const own = goal.nowSek.map((sek) => sek + 1);
  expect(columns(own)).toEqual(["area", "now", "current", "after", "change"]);
  expect(columns(goal.offer?.awardsSek ?? [])).toEqual(["area", "now", "after", "change"]);
});

test("a goal that no rule can reach is told with what conflicts and what is missing", async () => {
  const conditions = [tenth, { ...five, sek: 60_000_000 }];
  const goal = await answerTo("goal-seek", pack, {}, { conditions });
  expect(goal.offer).toBeNull();
  const { say } = analyseQuestions["goal-seek"];
  const i18n = textsFor("en");
  const text = say(goal, analysisWords(pack, "en", i18n.dictionary(), i18n.f), {} as never);
  expect(text).toMatch(
    /no rule can do this: .*nobody loses more than 10%.*Rinkeby gets at least SEK.60.million/,
  );
  expect(text).toMatch(/SEK.[\d.]+.million is missing/);
});

test("a single number of the rule has a curve with a point for every value tried", async () => {
  const goal = await answerTo(
    "goal-seek",
    pack,
    {},
    {
      conditions: [{ ...five, sek: 3_300_000 }],
      levers: [{ path: ["budgetSek"] }],
    },
  );
  const curve = figure("goal-curve", figuresOf("en", { "goal-seek": goal }));
  expect(curve.table.rows.length).toBe(17);
  expect(goal.one?.pieces).toMatchObject([{ atEnd: true }]);
  expect(goal.offer?.roundedShort).toEqual([]);
});

test("the report has the findings and tables of the questions that were opened, and no others", async () => {
  const view = (opened: readonly AnalysisId[]) => ({
    namesHidden: false,
    area: "rinkeby",
    projection: { years: 10, draws: 4096, seed: 1 },
    analysis: { opened, settings: {} },
  });
  const settings = { reportWords: noWords, reportLeftOut: [], reportOthersLeftOut: [], isProjected: false };
  const sectionOf = (opened: readonly AnalysisId[], analysing: readonly AnalysisId[] = []) => {
    const context = contextOf(pack, "en", undefined, { analyses: answers, analysing, view: view(opened) });
    const report = reportView(reportInput(context, settings, textsFor("en")), textsFor("en"));
    return linesOf({ ...report, sections: report.sections.filter(({ id }) => id === "analysis") }, "en").join(
      " ",
    );
  };
  const both = sectionOf(["goal-seek", "boundaries"]);
  expect(both).toContain("In this made-up example");
  for (const text of ["What would it take?", "Rinkeby"]) expect(both).toContain(text);
  expect(sectionOf(["boundaries"]).length).toBeLessThan(both.length);
  expect(sectionOf([])).toContain("No question of the analysis has been opened");
  expect(sectionOf(["luck"], ["luck"])).toContain("being computed");
});

test("a change of a floor is called by the rule's own words, and a pot's criterion by what is paid for", async () => {
  const eight = { id: "baseline-floor", bound: "floor", measure: "baseline", value: 0.8 } as const;
  const [first, ...others] = pack.programme.rule.pots;
  const pots = [{ ...(first as (typeof others)[number]), criterion: { kind: "equal" } as const }, ...others];
  const answer = await answerTo(
    "attribution",
    pack,
    { rule: { ...pack.programme.rule, pots, limits: [eight] } },
    {},
  );
  const i18n = textsFor("sv");
  const words = analysisWords(pack, "sv", i18n.dictionary(), i18n.f);
  const names = answer.players.map((player) => playerName(player, words, answer.limits)).join("; ");
  expect(names).toContain("Golvet ”Varje område får minst 80\u00a0% av vad det får i utgångsläget”");
  expect(names).toContain("Vad som betalas för i delpotten ");
  expect(names).not.toMatch(/baseline-floor|: vad/);
});

test("within a section the first sentence alone says that figures are made up; elsewhere each does", () => {
  const goal = answers["goal-seek"] as SoughtGoal;
  for (const locale of ["sv", "en"] as const) {
    const i18n = textsFor(locale);
    const words = analysisWords(pack, locale, i18n.dictionary(), i18n.f);
    const within = sectionSaid((given) => sayGoal(goal, given), true, words);
    const opening = i18n.dictionary().analysis.madeUp({ sentence: "" });
    expect(within.map((sentence) => sentence.startsWith(opening))).toEqual([
      true,
      ...within.slice(1).map(() => false),
    ]);
    expect(within.length).toBeGreaterThan(2);
    for (const sentence of within) expect(sentence.charAt(0)).toMatch(/\p{Lu}/u);
    const alone = sayGoal(goal, words);
    expect(alone.filter((sentence) => sentence.startsWith(opening)).length).toBeGreaterThan(2);
  }
});

const swedish = (of: ProgrammePackage = pack) => {
  const i18n = textsFor("sv");
  return analysisWords(of, "sv", i18n.dictionary(), i18n.f);
};
const plain = (sentences: readonly string[]) => sentences.join(" ").replaceAll("\u00a0", " ");

test("who is not sure of a krona is told how often it gets none, by number", async () => {
  const answer = await answerTo("predictability", pack, {}, { draws: 500 });
  const own = answer.areas.find(({ id }) => id === "rinkeby");
  expect(own?.safeSek).toBe(0);
  const said = plain(sayPredictability(answer, swedish(), "rinkeby"));
  expect(said).toContain(
    `är inte säker på någon krona 2014: i ${Math.round(100 * (own?.nothing ?? 0))} % av dragningarna blir det 0 kronor`,
  );
  expect(said).not.toMatch(/räkna med 0 kronor/);
});

test("how much is luck begins with kronor, and chance and true changes are whole per cent of a hundred", async () => {
  const luck = await answerTo("luck", pack, {}, { draws: 400 });
  const sentences = sayLuck(luck, swedish());
  expect(plain(sentences.slice(0, 1))).toMatch(
    /omkring [\d,]+ miljoner kronor av 99 miljoner kronor går av slump till/,
  );
  const [, chance, merit] = /är (\d+) % slump och (\d+) % verkliga förändringar/.exec(plain(sentences)) ?? [];
  expect(Number(chance) + Number(merit)).toBe(100);
  expect(Number(chance)).toBe(Math.round(100 * (luck.chanceShare ?? 0)));
});

test("people are told with the same decimals in the sentence and in the table", async () => {
  const luck = await answerTo("luck", pack, {}, { draws: 50 });
  const sentence = /vilar på ([\d,]+) .* med upp till ([\d,]+) åt endera hållet/.exec(
    plain(sayLuck(luck, swedish())),
  );
  // The example of the lesson "Merit or luck?".
  expect(sentence?.slice(1)).toEqual(["4,4", "9,7"]);
  const table = figuresOf("sv", { luck }).find(({ part }) => part === "luck-people")?.table;
  const row = table?.rows.find(({ id }) => id === `${luck.striking?.pot} ${luck.striking?.area}`);
  const written = table?.columns.map((column, at) => textOf(row?.cells[at] ?? "", column, textsFor("sv").f));
  expect(written?.slice(4, 6)).toEqual(["4,4", "9,7"]);
});

test("whose loss one more person is stands in whole kronor, as all else in the table", async () => {
  const table = figuresOf("sv", { incentives: await answerTo("incentives", pack, {}, {}) }).find(
    ({ part }) => part === "one-person",
  )?.table;
  const at = table?.columns.findIndex(({ id }) => id === "losers") ?? -1;
  const told = table?.rows.map(({ cells }) => plain([String(cells[at])])).filter((text) => text !== "") ?? [];
  expect(told.length).toBeGreaterThan(10);
  for (const text of told) expect(text).toMatch(/^(\D+ −[\d ]+ kr(; |$))+$/);
});

test("a picture where nothing is open has no sign for what chance leaves open", async () => {
  const need = { kind: "size", attribute: "population" } as const;
  const rule = { ...pack.programme.rule, pots: [{ id: "size", weight: 1, criterion: need }] };
  const luck = await answerTo("luck", pack, { rule }, { draws: 50 });
  const [ranges] = figuresOf("sv", { luck });
  const drawn = JSON.stringify(ranges?.picture?.draw(900));
  expect(drawn).not.toContain("nio gånger av tio");
  expect(drawn).toContain('"belopp"');
  const moving = figuresOf("sv", { luck: await answerTo("luck", pack, {}, { draws: 50 }) });
  expect(JSON.stringify(moving[0]?.picture?.draw(900))).toContain("nio gånger av tio");
});

test("where floors decide all, one more person changes nothing, and nothing is ranked as worth most", async () => {
  const limits = [{ id: "f", bound: "floor", measure: "shareOfBudget", value: 1 / 15 } as const];
  const answer = await answerTo("incentives", pack, { rule: { ...pack.programme.rule, limits } }, {});
  const said = plain(sayIncentives(answer, swedish(), "bergsjon"));
  expect(said).toContain("en person till ändrar ingenting: golven bestämmer varje belopp.");
  expect(said).not.toMatch(/0 kronor/);
});

test("where a rule pays for need, one more person brings nobody more, and what it costs is told", async () => {
  const example = pack.examples.find(({ id }) => id === "pay-by-need");
  const rule = applyEdits(pack.programme.rule, example?.rule ?? []);
  const answer = await answerTo("incentives", pack, { rule }, {});
  const sums = answer.margins.map(({ sek }) => sek ?? 0);
  expect(Math.max(...sums)).toBeLessThan(1);
  const dearest = answer.margins.find(({ sek }) => sek === Math.min(...sums));
  const said = plain(sayIncentives(answer, swedish()));
  expect(said).toContain("en person som klarar sig bättre ger inte någon mer pengar; mest kostar det ");
  expect(said).toContain(swedish().names.area(dearest?.area ?? ""));
  expect(said).not.toMatch(/värd mest|: 0 kronor/);
});

test("an area that is paid only from some people on is told from how many", async () => {
  const answer = await answerTo("incentives", pack, {}, {});
  const aid = answer.scans.find(
    ({ area, indicator }) => area === "rinkeby" && indicator === "long-term-assistance",
  );
  expect(aid?.paysFrom).toBeGreaterThan(1);
  expect(plain(sayIncentives(answer, swedish(), "rinkeby"))).toContain(
    `för Rinkeby ger en person färre bland personer med långvarigt försörjningsstöd ingenting: pengar kommer först vid ${aid?.paysFrom} färre.`,
  );
});

test("where fewer is better one person is one fewer, never one more on assistance", async () => {
  const answer = await answerTo("incentives", pack, {}, {});
  for (const area of pack.programme.areas) {
    const said = plain(sayIncentives(answer, swedish(), area.id));
    expect(said).not.toContain("till bland personer med långvarigt");
    expect(said).not.toContain("färre bland personer i arbete");
  }
});

test("what two areas would gain by rounding alone is no finding", () => {
  const answer = answers.boundaries as NonNullable<AnalysisAnswers["boundaries"]>;
  const [first, ...others] = answer.pairs;
  const crumb = { ...(first as NonNullable<typeof first>), apartSek: 16_505_000, togetherSek: 16_506_000 };
  const of = (pairs: typeof answer.pairs) =>
    plain(sayBoundaries({ ...answer, redrawn: null, pairs }, swedish()));
  expect(of([crumb, { ...crumb, apartSek: 16_507_000 }])).not.toMatch(/1 000 kronor|16,50/);
  expect(of([{ ...crumb, togetherSek: 16_508_000 }, ...others])).toMatch(/3 000 kronor mer/);
});
