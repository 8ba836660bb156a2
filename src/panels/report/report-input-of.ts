import { answerOf, isAsked } from "../../controls/rule/open-choice.ts";
import { paragraphLines, segmentText } from "../../controls/rule/prose/plain-text.ts";
import { prose } from "../../controls/rule/prose/prose.ts";
import { allocateCommand, workFileName } from "../../figure/command.ts";
import type { ComputedScenario, FigureContext } from "../../figure/figure-context.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import { sayFault } from "../../i18n/say-fault.ts";
import type { Allocation } from "../../model/allocation.ts";
import { payoutTerms } from "../../model/payout-terms.ts";
import { conditionsByArea } from "../../model/rule/area-conditions.ts";
import type { Rule } from "../../model/rule/rule.ts";
import { analysisTexts, answeredQuestions } from "../../outcomes/analysis/figures.ts";
import { plainDifference } from "../../outcomes/compare/difference-text.ts";
import { type PayoutsView, payoutsView } from "../../outcomes/payouts/payouts-view.ts";
import { seriesName } from "../../outcomes/payouts/series-look.ts";
import { readsRounded } from "../../outcomes/programme/reads-rounded.ts";
import { roundingView } from "../../outcomes/programme/rounding-view.ts";
import { awardsById } from "../../outcomes/projection/areas-ahead/awards-by-id.ts";
import { whatDiffers } from "../../outcomes/what-differs.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { canonicalJson } from "../../scenario/canonical-json.ts";
import { differences, type Edit } from "../../scenario/differences.ts";
import { resultHash } from "../../scenario/hash.ts";
import type { Resolved } from "../../scenario/resolve-scenario.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { openedIn } from "../../session/analysis/analysis-view.ts";
import type { ViewState } from "../../session/view-state.ts";
import type { RuleParagraph } from "./mark-changes.ts";
import { municipalityBlocks } from "./municipality-blocks.ts";
import { projectionBlocks } from "./projection-blocks.ts";
import type { ReportInput, Worked } from "./report-input.ts";
import { reportPicture } from "./report-picture.ts";

/** What the author has set of a report. */
export type ReportSettings = Pick<
  ViewState,
  "reportWords" | "reportLeftOut" | "reportOthersLeftOut" | "isProjected"
>;

/** What a scenario is known by among those left out: its title, or its place where it has none. */
export const keyOfOther = (title: string | undefined, place: number): string =>
  title?.trim() ? title.trim() : `#${place}`;

/** Everything that a report of the current scenario is made of. */
export function reportInput(
  context: FigureContext,
  { reportWords: words, reportLeftOut: leftOut, reportOthersLeftOut, isProjected }: ReportSettings,
  i18n: I18n,
): ReportInput {
  const { package: pack, shown, workspace, currentIndex, computed, view } = context;
  const named = (index: number): Worked => ({
    ...(computed[index] as ComputedScenario),
    name: context.nameOf(index),
    note: workspace.workspace[index]?.note ?? "",
  });
  const proposal = named(currentIndex);
  const baseline = named(workspace.baseline);
  const { allocation, rule, programme } = proposal;
  const payouts =
    allocation.ok && baseline.allocation.ok
      ? payoutsView({
          programme: { ...programme, areas: namedAreas(programme.areas, shown) },
          published: shown.published,
          allocation: allocation.value,
          baseline: baseline.allocation.value,
          pots: allocation.value.pots.map(({ id }) => id),
          limits: rule.limits,
          unit: "kronor",
          sorting: "name",
          isGrouped: false,
        })
      : null;
  const edits = differences(resolvedOf(baseline), resolvedOf(proposal));
  const { faults, faultWords } = i18n.dictionary();
  return {
    package: shown,
    namesHidden: view.namesHidden,
    title: workspace.workspace[currentIndex]?.title ?? "",
    baseline,
    proposal,
    others: workspace.workspace.flatMap(({ title }, at) =>
      at === currentIndex || at === workspace.baseline || reportOthersLeftOut.includes(keyOfOther(title, at))
        ? []
        : [named(at)],
    ),
    isBaseline: currentIndex === workspace.baseline || edits.length === 0,
    edits,
    about: areasAbout(edits, rule, baseline.rule, workspace.workspace[currentIndex]?.title ?? "", shown),
    limits: limitSentences(rule, shown, i18n),
    assumptions: assumptionsInWords(resolvedOf(baseline), resolvedOf(proposal), shown, i18n),
    words,
    rules: { before: ruleText(baseline.rule, shown, i18n), after: ruleText(rule, shown, i18n) },
    picture: payouts === null ? null : reportPicture(payouts, shown, proposal.programme, i18n),
    columns: payouts === null ? [] : partColumns(payouts, shown, i18n),
    rounding:
      allocation.ok && readsRounded(rule, programme)
        ? roundingView(rule, programme, shown, i18n).sentences
        : [],
    answers: Object.fromEntries(
      pack.switches.map((point) => [
        point.id,
        isAsked(point, rule, pack.programme.rule) ? answerOf(point, rule, pack.programme.rule) : "notAsked",
      ]),
    ),
    stakes: context.stakes,
    projection: context.projection,
    isProjecting: isProjected && context.projection === null,
    projected:
      context.projection === null
        ? []
        : projectionBlocks(
            context.projection,
            rule,
            awardsById(allocation.ok ? allocation.value : undefined),
            edits.length > 0,
            shown,
            i18n,
          ),
    analysed: openedQuestions(context, i18n),
    leftOut,
    municipalities: allocation.ok
      ? municipalityBlocks(rule, workspace.workspace[currentIndex] as Scenario, allocation.value, shown, i18n)
      : [],
    ownSek: allocation.ok ? ownSekOf(allocation.value, rule) : 0,
    hash: allocation.ok ? resultHash(allocation.value) : null,
    command: allocateCommand(workFileName(pack.about.id, workspace, context.today)),
    say: (fault) =>
      sayFault(fault, { locale: i18n.locale(), faults, faultWords }, namesOf(shown, i18n.locale())),
  };
}

/** The questions of the analysis whose details are open, with their figures once they are answered. */
function openedQuestions(context: FigureContext, i18n: I18n): ReportInput["analysed"] {
  const opened = openedIn(context.view.analysis);
  if (opened.length === 0) return [];
  const answered = answeredQuestions(context, i18n);
  const texts = i18n.dictionary();
  return opened.flatMap((id) => {
    const figures = answered.find((each) => each.id === id)?.figures ?? null;
    const isComing = figures !== null || context.analysing?.includes(id);
    return isComing ? [{ title: texts[analysisTexts[id]].title, figures }] : [];
  });
}

/** The assumptions that differ, a sentence each. */
const assumptionsInWords = (
  baseline: Resolved,
  proposal: Resolved,
  pack: ProgrammePackage,
  i18n: I18n,
): string[] =>
  whatDiffers(
    { ...proposal, assumptions: baseline.assumptions, local: baseline.local ?? [], payers: baseline.payers },
    proposal,
    pack,
    i18n,
  ).sentences.map((pieces) => plainDifference(pieces, (was) => i18n.t("compare.differs.was", { text: was })));

const resolvedOf = ({
  programme,
  rule,
  assumptions = {},
  local = [],
}: Partial<ComputedScenario> & Worked) => ({
  programme,
  rule,
  assumptions,
  local,
});

/** Own kronor that all awards together ask for. */
function ownSekOf({ areas }: Allocation, { conditions = {} }: Rule): number {
  const own = conditionsByArea(conditions, areas);
  return areas.reduce(
    (sum, { awardSek, selected }, i) => sum + (selected ? payoutTerms(awardSek, own[i]).ownSek : 0),
    0,
  );
}

/** The areas with the user's changes, called what is to be shown. */
function namedAreas(areas: ComputedScenario["programme"]["areas"], { programme }: ProgrammePackage) {
  const names = new Map(programme.areas.map((area) => [area.id, area]));
  return areas.map((area) => ({
    ...area,
    name: names.get(area.id)?.name ?? area.name,
    municipality: names.get(area.id)?.municipality ?? area.municipality,
  }));
}

/** Areas that a proposal is about, in the order of the programme. */
function areasAbout(
  edits: readonly Edit[],
  rule: Rule,
  before: Rule,
  title: string,
  { programme }: ProgrammePackage,
): string[] {
  const old = new Set((before.limits ?? []).map((limit) => canonicalJson(limit)));
  const limited = (rule.limits ?? [])
    .filter((limit) => !old.has(canonicalJson(limit)))
    .flatMap(({ areas = [] }) => areas);
  const changed = edits.flatMap((edit) => {
    if (edit.kind === "observation" || edit.kind === "attribute" || edit.kind === "lastAward")
      return [edit.area];
    return edit.kind === "area" && edit.after !== null ? [edit.after.id] : [];
  });
  const about = new Set([...limited, ...changed]);
  return programme.areas.flatMap(({ id, name }) => (about.has(id) || title.includes(name) ? [id] : []));
}

/** Floors and caps in words, without what follows from them. */
function limitSentences(rule: Rule, pack: ProgrammePackage, i18n: I18n): string[] {
  const limits = prose({ rule, pack, texts: i18n.dictionary().rule, formats: i18n.f }).find(
    ({ key }) => key === "limits",
  );
  if (limits === undefined) return [];
  const lines = [limits.segments, ...limits.items.map(({ segments }) => segments)];
  return lines
    .map((segments) => segmentText(segments.filter(({ kind }) => kind !== "note")))
    .filter((sentence) => sentence !== "");
}

/** A rule as numbered paragraphs of words. */
function ruleText(rule: Rule, pack: ProgrammePackage, i18n: I18n): RuleParagraph[] {
  return prose({ rule, pack, texts: i18n.dictionary().rule, formats: i18n.f })
    .map((paragraph) => ({ key: paragraph.key, lines: paragraphLines(paragraph) }))
    .filter(({ lines }) => lines[0] !== "");
}

/** Kronor by pot, shared money, and what floors and caps did as one sum with its sign. */
function partColumns(view: PayoutsView, pack: ProgrammePackage, i18n: I18n): ReportInput["columns"] {
  const rows = new Map(view.rows.map((row) => [row.id, row]));
  const added = view.series.findIndex(({ kind }) => kind === "added");
  const hasLimit = added >= 0 || view.rows.some(({ cut }) => cut > 0);
  return [
    ...view.series.flatMap((series, at) =>
      at === added
        ? []
        : [
            {
              title: seriesName(series, view.bounds, pack, i18n),
              isSigned: false,
              of: (id: string) => rows.get(id)?.parts[at] ?? 0,
            },
          ],
    ),
    ...(hasLimit
      ? [
          {
            title: i18n.t("payoutsTable.limit"),
            isSigned: true,
            of: (id: string) => (rows.get(id)?.parts[added] ?? 0) - (rows.get(id)?.cut ?? 0),
          },
        ]
      : []),
  ];
}
