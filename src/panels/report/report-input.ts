import type { Figure } from "../../figure/figure.ts";
import type { Allocation } from "../../model/allocation.ts";
import type { Programme } from "../../model/programme.ts";
import type { Projection } from "../../model/project/projection.ts";
import type { Fault, Result } from "../../model/result.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Edit } from "../../scenario/differences.ts";
import type { ReportPart, ReportWords } from "../../session/view-state.ts";
import type { RuleParagraph } from "./mark-changes.ts";
import type { Block, ReportPicture } from "./report.ts";

/** A scenario worked out: its programme with the changes in it, its rule, and what that pays. */
export interface Worked {
  readonly name: string;
  readonly note: string;
  readonly rule: Rule;
  readonly programme: Programme;
  readonly allocation: Result<Allocation>;
}

/** All that the report is made of. Names in `package` are those to show. */
export interface ReportInput {
  readonly package: ProgrammePackage;
  readonly namesHidden: boolean;
  /** As the user named the scenario; empty where it has no name. */
  readonly title: string;
  readonly baseline: Worked;
  readonly proposal: Worked;
  /** The scenarios that are neither. */
  readonly others: readonly Worked[];
  /** Both are the same scenario. */
  readonly isBaseline: boolean;
  readonly edits: readonly Edit[];
  /** Areas that the proposal is about: their figures are changed, a floor or cap is theirs alone, or its name names them. */
  readonly about: readonly string[];
  /** The floors and caps of the proposal, a sentence each. */
  readonly limits: readonly string[];
  /** The assumptions of the projection that differ, in words. */
  readonly assumptions: readonly string[];
  readonly words: ReportWords;
  readonly rules: { readonly before: readonly RuleParagraph[]; readonly after: readonly RuleParagraph[] };
  /** Null where nothing is paid or can be drawn. */
  readonly picture: ReportPicture | null;
  /** Colours and names of the parts of awards, with the kronor of every area by part, floors and caps as one. */
  readonly columns: readonly {
    readonly title: string;
    /** What can add and take is told with its sign. */
    readonly isSigned: boolean;
    of(area: string): number;
  }[];
  /** What rounded figures leave open, in sentences; empty where none are read. */
  readonly rounding: readonly string[];
  /** The answers of the proposal to the open switches, by id; null: none of those listed; notAsked: the proposed rule has no such point. */
  readonly answers: Readonly<Record<string, string | null>>;
  readonly stakes: Readonly<Record<string, number>> | undefined;
  /** What has been projected as the scenario is now; null where nothing has, or it is still computed. */
  readonly projection: Projection | null;
  /** A projection belongs to the report, and is computed. */
  readonly isProjecting: boolean;
  /** What a projection gave, where one has been run. */
  readonly projected: readonly Block[];
  /** The opened questions of the analysis; without figures while they are computed. */
  readonly analysed: readonly { readonly title: string; readonly figures: readonly Figure[] | null }[];
  readonly leftOut: readonly ReportPart[];
  /** What every municipality receives and can use; empty where that is what areas are awarded. */
  readonly municipalities: readonly Block[];
  /** Kronor that recipients must add. */
  readonly ownSek: number;
  /** Fingerprint of the proposal's awards; null where there are none. */
  readonly hash: string | null;
  readonly command: string;
  say(fault: Fault): string;
}
