import { answerOf, isAsked } from "../../controls/rule/open-choice.ts";
import { paragraphLines } from "../../controls/rule/prose/plain-text.ts";
import { prose } from "../../controls/rule/prose/prose.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import { sayFault } from "../../i18n/say-fault.ts";
import { scenarioName } from "../../i18n/scenario-name.ts";
import { payoutTerms } from "../../model/payout-terms.ts";
import type { Rule } from "../../model/rule/rule.ts";
import { plainDifference } from "../../outcomes/compare/difference-text.ts";
import { type PayoutsView, payoutsView } from "../../outcomes/payouts/payouts-view.ts";
import { seriesName } from "../../outcomes/payouts/series-look.ts";
import { readsRounded } from "../../outcomes/programme/reads-rounded.ts";
import { roundingView } from "../../outcomes/programme/rounding-view.ts";
import { whatDiffers } from "../../outcomes/what-differs.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { differences } from "../../scenario/differences.ts";
import { resultHash } from "../../scenario/hash.ts";
import type { Resolved } from "../../scenario/resolve-scenario.ts";
import type { Workspace } from "../../scenario/scenario.ts";
import type { ViewState } from "../../session/view-state.ts";
import { currentIndexOf } from "../../session/workspace.ts";
import type { RuleParagraph } from "../report/mark-changes.ts";
import type { Block } from "../report/report.ts";
import type { ReportInput, Worked } from "../report/report-input.ts";
import { allocateCommand, workFileName } from "./command.ts";
import { reportPicture } from "./report-picture.ts";
import { type WorkedOut, workOut } from "./work-out.ts";

/** What stands behind a report. */
export interface ReportSource {
  readonly package: ProgrammePackage;
  /** With the names to show. */
  readonly shown: ProgrammePackage;
  readonly workspace: Workspace;
  readonly view: Pick<ViewState, "namesHidden" | "reportWords">;
  readonly stakes: Readonly<Record<string, number>> | undefined;
  /** What a projection gave, where one has been run. */
  readonly projection: readonly Block[];
}

/** Works out everything that a report of the scenario at hand tells. */
export function reportInput(source: ReportSource, i18n: I18n): ReportInput {
  const { package: pack, shown, workspace, view } = source;
  const place = currentIndexOf(workspace);
  const worked = workspace.workspace.map((scenario) => workOut(scenario, pack.programme));
  const named = (at: number): Worked => ({
    ...(worked[at] as WorkedOut),
    name: scenarioName(workspace, at, i18n),
    note: workspace.workspace[at]?.note ?? "",
  });
  const proposal = named(place);
  const baseline = named(workspace.baseline);
  const { allocation, rule, programme } = proposal;
  const payouts =
    allocation.ok && baseline.allocation.ok
      ? payoutsView({
          programme: { ...programme, areas: namedAreas(programme.areas, shown) },
          allocation: allocation.value,
          baseline: baseline.allocation.value,
          pots: allocation.value.pots.map(({ id }) => id),
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
    title: workspace.workspace[place]?.title ?? "",
    baseline,
    proposal,
    others: workspace.workspace.flatMap((_, at) =>
      at === place || at === workspace.baseline ? [] : [named(at)],
    ),
    isBaseline: place === workspace.baseline || edits.length === 0,
    edits,
    assumptions: assumptionsInWords(resolvedOf(baseline), resolvedOf(proposal), shown, i18n),
    words: view.reportWords,
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
    stakes: source.stakes,
    projection: source.projection,
    ownSek: allocation.ok
      ? allocation.value.areas.reduce(
          (sum, { awardSek }) => sum + payoutTerms(awardSek, rule.conditions).ownSek,
          0,
        )
      : 0,
    hash: allocation.ok ? resultHash(allocation.value) : null,
    command: allocateCommand(workFileName(pack.about.id)),
    say: (fault) =>
      sayFault(fault, { locale: i18n.locale(), faults, faultWords }, namesOf(shown, i18n.locale())),
  };
}

/** The assumptions that differ, a sentence each. */
const assumptionsInWords = (
  baseline: Resolved,
  proposal: Resolved,
  pack: ProgrammePackage,
  i18n: I18n,
): string[] =>
  whatDiffers({ ...proposal, assumptions: baseline.assumptions }, proposal, pack, i18n).sentences.map(
    (pieces) => plainDifference(pieces, (was) => i18n.t("compare.differs.was", was)),
  );

const resolvedOf = ({ programme, rule, assumptions = {} }: Partial<WorkedOut> & Worked) => ({
  programme,
  rule,
  assumptions,
});

/** The areas with the user's changes, called what is to be shown. */
function namedAreas(areas: WorkedOut["programme"]["areas"], { programme }: ProgrammePackage) {
  const names = new Map(programme.areas.map((area) => [area.id, area]));
  return areas.map((area) => ({
    ...area,
    name: names.get(area.id)?.name ?? area.name,
    municipality: names.get(area.id)?.municipality ?? area.municipality,
  }));
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
              title: seriesName(series, pack, i18n),
              isSigned: false,
              of: (id: string) => rows.get(id)?.parts[at] ?? 0,
            },
          ],
    ),
    ...(hasLimit
      ? [
          {
            title: i18n.t("app.table.limit"),
            isSigned: true,
            of: (id: string) => (rows.get(id)?.parts[added] ?? 0) - (rows.get(id)?.cut ?? 0),
          },
        ]
      : []),
  ];
}
