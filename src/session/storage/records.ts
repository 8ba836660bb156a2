import type { InlineProgramme, Workspace } from "../../scenario/scenario.ts";
import type { KnownView } from "../kept-view.ts";
import type { SessionSummary } from "./saved-session.ts";

/** The form of the records that this edition writes. Raised when it changes, with a step in read-records.ts. */
export const recordFormat = 1;

/** The record of a session itself. */
export interface SessionRecord extends SessionSummary {
  readonly format: typeof recordFormat;
  /** Changes with every tab that writes: two tabs on one session notice each other by it. */
  readonly writer: string | null;
  /** Counts what was done on the session: the later of two states has the higher number. Records of before have none. */
  readonly revision?: number;
  /** Grows with every writing of any session here, whatever the clock says. Records of before have none. */
  readonly order?: number;
  /** The copy of the page under its host that wrote it; copies do not see each other's. Records of before have none. */
  readonly place?: string;
}

/** The record of the work on one programme; `desk` is the id of its session, by the name that the database was made with. Steps share their parts, which the browser stores once. */
export interface WorkRecord {
  readonly desk: string;
  readonly programme: string;
  readonly format: typeof recordFormat;
  readonly past: readonly Workspace[];
  readonly present: Workspace;
  readonly future: readonly Workspace[];
  readonly view: KnownView;
}

/** The record of a programme of the user's own: written once, it may be large. */
export interface OwnRecord {
  readonly desk: string;
  readonly programme: string;
  readonly format: typeof recordFormat;
  readonly inline: InlineProgramme;
}
