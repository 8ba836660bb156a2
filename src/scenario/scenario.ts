import type { Ticks } from "../model/collaboration.ts";
import type { Parties } from "../model/parties.ts";
import type { PayerChanges } from "../model/payers/payer-changes.ts";
import type { Place } from "../model/place.ts";
import type { AssistanceGroup } from "../model/project/assistance-group.ts";
import type { Provenance } from "../model/provenance.ts";
import type { Rule } from "../model/rule/rule.ts";

/** A changed observation; what is absent stays as the programme has it. */
export interface DataChange {
  readonly area: string;
  readonly indicator: string;
  readonly year: number;
  readonly value?: number;
  readonly denominator?: number;
}

/** A changed attribute of an area. */
export interface AttributeChange {
  readonly area: string;
  readonly attribute: string;
  readonly value: number;
}

/** The value of an indicator for the whole nation in a year, a share. */
export interface NationChange {
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
}

/** An area that a scenario adds to its programme; what it leaves out is not known. */
export interface AddedArea {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly attributes?: Readonly<Record<string, number>>;
  readonly levels?: readonly {
    readonly indicator: string;
    readonly year: number;
    readonly value: number;
    readonly denominator?: number;
  }[];
}

/** A programme written out in the file (scenario.md PROGRAMME). */
export interface InlineProgramme {
  readonly id: string;
  readonly title: string;
  readonly areas: readonly {
    readonly id: string;
    readonly name: string;
    readonly municipality: string;
    readonly attributes: Readonly<Record<string, number>>;
    readonly lastAwardSek?: number;
    readonly withoutPeople?: true;
  }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly title: string;
    readonly direction: 1 | -1;
    readonly persistence?: number;
    readonly nation?: Readonly<Record<string, number>>;
  }[];
  readonly observations: readonly {
    readonly area: string;
    readonly indicator: string;
    readonly year: number;
    readonly value: number;
    readonly denominator?: number;
    readonly provenance: Provenance;
    readonly source?: string;
  }[];
  readonly rule: Rule;
  readonly groups?: readonly AssistanceGroup[];
  /** Assumptions of some places; the scenario's entries come after. */
  readonly local?: readonly LocalAssumed[];
}

export type ProgrammeReference =
  | { readonly id: string; readonly version?: string }
  | { readonly inline: InlineProgramme };

/** Assumptions by id: a number fixes one, [low, mode, high] draws it. */
type Assumed = Readonly<Record<string, number | readonly [number, number, number]>>;

/** Assumptions of a place. */
export type LocalAssumed = Place & { readonly assumptions: Assumed };

/** A scenario: a programme plus the user's changes (scenario.md, version 1). */
export interface Scenario {
  readonly utfall: 1;
  readonly title?: string;
  readonly note?: string;
  readonly programme: ProgrammeReference;
  /** Areas beside the programme's own. */
  readonly areas?: readonly AddedArea[];
  readonly data?: readonly DataChange[];
  readonly attributes?: readonly AttributeChange[];
  /** National values beside the programme's own. */
  readonly nation?: readonly NationChange[];
  /** The whole rule; absent = the programme's own. */
  readonly rule?: Rule;
  /** All groups on assistance; absent = the programme's own, none = all on assistance are one. */
  readonly groups?: readonly AssistanceGroup[];
  readonly assumptions?: Assumed;
  /** Assumptions of some places; the last entry that names an area counts. */
  readonly local?: readonly LocalAssumed[];
  /** What people are worth to whom, and who bears the cost. */
  readonly payers?: PayerChanges;
  /** Signs of collaboration seen, by goal area. */
  readonly ticks?: Ticks;
  /** Who takes part in the work for which goal, and whom goals ask for. */
  readonly parties?: Parties;
}

/** What areas are ordered or measured by in a question of an own lesson. */
export type OwnOrder = "award" | "perInhabitant" | "change";

/** What a class guesses in a step of an own lesson; the answer is computed from the step's scenario. */
export type OwnGuess =
  /** The area that comes first. */
  | { readonly kind: "first"; readonly by: OwnOrder }
  /** The order of some areas. */
  | { readonly kind: "ranking"; readonly by: OwnOrder; readonly areas: readonly string[] }
  /** What some areas get, a bar each. */
  | { readonly kind: "bars"; readonly by: "award" | "perInhabitant"; readonly areas: readonly string[] }
  /** The levels of an area over the years of its data, of which the first `known` are given. */
  | {
      readonly kind: "line";
      readonly area: string;
      readonly indicator: string;
      readonly known: number;
    };

/** A step of an own lesson. Its texts are paragraphs, lines that begin with "- " a list; {numbers} in them are computed. */
export interface OwnStep {
  readonly title: string;
  readonly minutes: number;
  /** The changes that are on the screen. */
  readonly scenario: Omit<Scenario, "utfall" | "title" | "note" | "programme">;
  /** How they are looked at, by the page's names. */
  readonly view?: Readonly<Partial<Record<"outcome" | "unit" | "sorting" | "area", string>>>;
  readonly question: string;
  readonly guess?: OwnGuess;
  /** What the teacher adds to the answer that is computed. */
  readonly answer?: string;
  readonly discussion?: string;
  /** What a good answer holds, for the teacher. */
  readonly key?: string;
}

/** A lesson that a teacher has made of scenarios of the workspace's programme. */
export interface OwnLesson {
  readonly title: string;
  readonly aim: string;
  readonly level: "sv" | "sv-easy" | "en";
  readonly steps: readonly OwnStep[];
}

/** Several scenarios, one of them the baseline. */
export interface Workspace {
  readonly utfall: 1;
  readonly workspace: readonly Scenario[];
  /** Place of the scenario that is compared against. */
  readonly baseline: number;
  /** Place of the scenario that is worked on; absent: the first that is not the baseline. */
  readonly current?: number;
  /** Numbers filled in on the programme's page that no award and no projection rests on, by name. */
  readonly sums?: Readonly<Record<string, number>>;
  readonly lesson?: OwnLesson;
}
