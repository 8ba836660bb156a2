import type { Datum, Programme } from "../model/programme.ts";
import type { AssistanceGroup } from "../model/project/assistance-group.ts";
import type { Assumptions } from "../model/project/parameters.ts";
import type { Provenance } from "../model/provenance.ts";
import type { RuleEdit } from "../model/rule/edit-rule.ts";
import type { Sections } from "./parts/sections.ts";

export const locales = ["sv", "en"] as const;
export type Locale = (typeof locales)[number];
/** A text in every language. */
export type Text = Readonly<Record<Locale, string>>;

/** What the menu needs to know of a programme before its data is loaded. */
export interface About {
  readonly id: string;
  readonly version: string;
  /** Place in the menu. */
  readonly order: number;
  readonly title: Text;
  readonly subtitle: Text;
}

/** Where figures and claims come from. */
export interface Source {
  readonly id: string;
  /** As published; in both languages where it is our own construction. */
  readonly title: string | Text;
  readonly publisher: string;
  readonly year: number;
  /** Number of the report or decision; the date of what has none. */
  readonly number?: string | Text;
  /** Page, chapter or table. */
  readonly place?: Text;
  readonly url?: string;
  readonly note?: Text;
}

/** Awards the authority decided, to hold computed ones against. `fitted`: the data were made to agree. */
export interface PublishedAwards {
  readonly id: string;
  readonly title: Text;
  readonly year: number;
  readonly fitted: boolean;
  /** What to know when holding computed awards against these: rounding, inference. */
  readonly note?: Text;
  /** Edits of the programme's rule that compute these awards (none: the rule itself). */
  readonly rule: readonly RuleEdit[];
  /** Kronor by area id. */
  readonly amounts: Readonly<Record<string, Datum>>;
}

/** A point that the sources leave open, with what it may be (model.md 2.7). */
export interface OpenSwitch {
  readonly id: string;
  readonly title: Text;
  /** Why the default is what it is. */
  readonly reason: Text;
  readonly options: readonly OpenOption[];
}

/** One answer to an open switch. The default carries no edits: it is what the programme's rule says. */
export interface OpenOption {
  readonly id: string;
  readonly title: Text;
  readonly edits: readonly RuleEdit[];
}

/** A change of data: the value of one area's indicator in one year becomes `value` plus or set to. */
export interface ExampleChange {
  readonly area: string;
  readonly indicator: string;
  readonly year: number;
  /** New value, a share. */
  readonly value: number;
}

/** A one-click example on the first screen, or in the projection. */
export interface Example {
  readonly id: string;
  readonly title: Text;
  /** What to look at when it is applied. */
  readonly look: Text;
  readonly rule: readonly RuleEdit[];
  readonly data: readonly ExampleChange[];
  /** What the projection assumes. */
  readonly assumptions?: Assumptions;
  /** All groups on assistance, in place of the programme's. */
  readonly groups?: readonly AssistanceGroup[];
  /** The area to select, where the example is about one. */
  readonly area?: string;
  /** The example is about the projection: what is looked at there, of the area or of all together. */
  readonly projected?: {
    readonly series:
      | "award"
      | "spent"
      | "employment"
      | "assistance"
      | "school"
      | "jobs"
      | "offAssistance"
      | "pupils";
    /** It opens with three single draws beside the bands. */
    readonly singles?: true;
    /** The part further down that tells what the example is about. */
    readonly part?: "mobility" | "groups";
  };
}

/** How an indicator or attribute is named and counted on screen. */
export interface Naming {
  readonly title: Text;
  /** As a noun phrase inside a rule's sentence: "the share in work" / "andelen i arbete". */
  readonly inSentence: Text;
  /** One plain sentence that explains the term. */
  readonly gloss?: Text;
}

export interface IndicatorNaming extends Naming {
  /** Those counted, after a number: "more people in work" needs "people in work". */
  readonly counted: Text;
  /** Headline of the pot it stands behind. */
  readonly short: Text;
}

/** Texts of a programme that are not labels of data. */
export interface Story {
  /** What this grant was, in at most twenty words: one line over the tabs. */
  readonly lead: Text;
  /** What else belongs to that, for whoever reads on. */
  readonly more?: Text;
  /** The skippable first question. */
  readonly question?: Text;
  /** What the question is about, where it asks for the area with the most: the baseline answers it. */
  readonly questionAbout?: "award" | "awardPerInhabitant";
  /** Heading above the rule: whose rule it is. */
  readonly ruleHeading: Text;
  /** Who pays, where the sources say it and the programme has no list of payers. */
  readonly payer?: Text;
  /** Caveats shown first in prints and beside the outcome. */
  readonly caveats: readonly Text[];
  /** Paragraphs for Sources and method. */
  readonly background: readonly Text[];
}

/** What areas are called inside a sentence in one language. */
export interface AreaNoun {
  readonly one: string;
  readonly other: string;
  /** The word for none before it: "inget område", "ingen kommun". */
  readonly no: string;
  /** The article: "ett" område, "en" kommun. */
  readonly a: string;
  /** One that is known, and several: "området", "områdena". */
  readonly the: string;
  readonly theOthers: string;
}

/** What people read about a programme's groups on assistance; the groups themselves are the model's. */
export interface GroupNamings {
  readonly titles: Readonly<Record<string, Text>>;
  /** Origin of the groups' shares. */
  readonly provenance: Provenance;
  readonly source: string;
  readonly note: Text;
  /** The table of people per group in a year. */
  readonly observed?: { readonly year: number; readonly table: string };
}

/** Where a year's money is known from, with what to know of it. */
export interface MoneyOrigin {
  readonly provenance: Provenance;
  readonly source: string;
  readonly note?: Text;
}

/** Everything about a programme: the model's data and what people read. */
export interface ProgrammePackage {
  readonly about: About;
  readonly programme: Programme;
  /** Municipality code by area id, where the area has one (for the map). */
  readonly municipalityCodes: Readonly<Record<string, string>>;
  readonly indicators: Readonly<Record<string, IndicatorNaming>>;
  readonly attributes: Readonly<Record<string, Naming>>;
  /** Colour and headline order of pots follow the rule; names of pots by id. */
  readonly pots: Readonly<Record<string, Text>>;
  /** Where its areas are called something else: municipalities, recipients. */
  readonly areaNoun?: Readonly<Record<Locale, AreaNoun>>;
  readonly sources: readonly Source[];
  readonly published: readonly PublishedAwards[];
  readonly switches: readonly OpenSwitch[];
  readonly examples: readonly Example[];
  readonly story: Story;
  /** Whose rule it is, with all the numbers in it: published, reconstructed by us, or made up. */
  readonly ruleOrigin: { readonly provenance: Provenance; readonly source: string };
  /** Where the money of the years that the programme's own rule lists is known from, by year. */
  readonly scheduleOrigins: Readonly<Record<string, MoneyOrigin>>;
  /** What the sources tell beyond what a rule reads: tables, projects, collaboration; empty for most. */
  readonly sections: Sections;
  /** Names of groups on assistance, where its projection tells some apart. */
  readonly groups?: GroupNamings;
  /** Why its projection starts from other assumptions than the presets, where it does. */
  readonly assumptionsReason?: Text;
}
