import { withPayers } from "../../scenario/payers-of-assumptions.ts";
import type { InlineProgramme, Workspace } from "../../scenario/scenario.ts";
import { type OwnRecord, recordFormat, type SessionRecord, type WorkRecord } from "./records.ts";
import type { SavedWork } from "./saved-session.ts";

/*
 * Records are written by the page itself, so their shape is looked at here and not every key: that keeps the schemas
 * out of what must be fetched before the first picture. A record of an older form is brought up to date here, one step
 * per form; today there is one form. Its early records have what people are worth to payers
 * among the assumptions.
 */

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string";

/** Whether a later edition wrote it: it is left where it is, for that to read. */
export const isOfLaterForm = (value: unknown): boolean =>
  isFields(value) && typeof value.format === "number" && value.format > recordFormat;

/** The record of a session; null where it cannot be read. */
export function readSessionRecord(value: unknown): SessionRecord | null {
  if (!isFields(value) || value.format !== recordFormat) return null;
  const { id, writer, savedAt, open, programmes, origin } = value;
  const isWhole =
    [id, writer, open].every(isText) &&
    Number.isFinite(savedAt) &&
    Array.isArray(programmes) &&
    programmes.every(isSummary) &&
    isOrigin(origin);
  return isWhole ? (value as unknown as SessionRecord) : null;
}

/** The work of a record; null where it cannot be read. */
export function readWorkRecord(value: unknown): (SavedWork & Pick<WorkRecord, "programme">) | null {
  if (!isFields(value) || value.format !== recordFormat) return null;
  const { programme, past, present, future, view } = value;
  if (!isText(programme) || !isFields(view) || !Array.isArray(past) || !Array.isArray(future)) return null;
  if (![...past, present, ...future].every((step) => isWorkspace(step, programme))) return null;
  const current = (step: unknown) => withPayers(step as Fields) as unknown as Workspace;
  return {
    programme,
    history: {
      past: past.map(current),
      present: current(present),
      future: future.map(current),
      gesture: null,
    },
    view,
  };
}

/** The user's own programme of a record; null where it cannot be read. */
export function readOwnRecord(value: unknown): Pick<OwnRecord, "programme" | "inline"> | null {
  if (!isFields(value) || value.format !== recordFormat || !isText(value.programme)) return null;
  const { programme, inline } = value;
  const isWhole =
    isFields(inline) &&
    isText(inline.id) &&
    isText(inline.title) &&
    [inline.areas, inline.indicators, inline.observations].every(
      (list) => Array.isArray(list) && list.every(isFields),
    ) &&
    isRule(inline.rule);
  return isWhole ? { programme, inline: inline as unknown as InlineProgramme } : null;
}

const isSummary = (value: unknown): boolean =>
  isFields(value) &&
  isText(value.key) &&
  (value.title === null || isText(value.title)) &&
  Array.isArray(value.names) &&
  value.names.every(isText) &&
  Number.isFinite(value.steps);

function isOrigin(value: unknown): boolean {
  if (value === null) return true;
  if (!isFields(value) || typeof value.isSeveral !== "boolean") return false;
  if (value.from !== undefined && !isText(value.from)) return false;
  if (value.title !== undefined && !isText(value.title)) return false;
  if (value.isLesson !== undefined && typeof value.isLesson !== "boolean") return false;
  if (value.kind === "several") return Array.isArray(value.names) && value.names.every(isText);
  if (value.kind === "file")
    return isText(value.name) && (value.savedAt === undefined || Number.isFinite(value.savedAt));
  return value.kind === "link" && isText(value.model) && isFields(value.results);
}

function isWorkspace(value: unknown, programme: string): boolean {
  if (!isFields(value) || value.utfall !== 1 || !Array.isArray(value.workspace)) return false;
  const { workspace, baseline, current } = value;
  const isPlace = (place: unknown) =>
    Number.isInteger(place) && (place as number) >= 0 && (place as number) < workspace.length;
  return (
    isPlace(baseline) &&
    (current === undefined || isPlace(current)) &&
    (value.sums === undefined || isFields(value.sums)) &&
    (value.lesson === undefined || isFields(value.lesson)) &&
    workspace.every((scenario) => isScenario(scenario, programme))
  );
}

const isListOfFields = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every(isFields));

const isScenario = (value: unknown, programme: string): boolean =>
  isFields(value) &&
  value.utfall === 1 &&
  isFields(value.programme) &&
  value.programme.id === programme &&
  isListOfFields(value.areas) &&
  isListOfFields(value.data) &&
  isListOfFields(value.attributes) &&
  isListOfFields(value.nation) &&
  (value.rule === undefined || isRule(value.rule)) &&
  (value.assumptions === undefined || isFields(value.assumptions)) &&
  (value.local === undefined || (Array.isArray(value.local) && value.local.every(isLocal))) &&
  (value.payers === undefined || isFields(value.payers)) &&
  (value.ticks === undefined || isFields(value.ticks)) &&
  (value.parties === undefined || isFields(value.parties));

const isLocal = (value: unknown): boolean =>
  isFields(value) &&
  (isText(value.municipality) || Array.isArray(value.areas)) &&
  isFields(value.assumptions);

const isRule = (value: unknown): boolean =>
  isFields(value) &&
  Number.isFinite(value.budgetSek) &&
  Array.isArray(value.pots) &&
  value.pots.every((pot) => isFields(pot) && isText(pot.id) && isFields(pot.criterion)) &&
  isListOfFields(value.limits) &&
  (value.conditions === undefined || (isFields(value.conditions) && isListOfFields(value.conditions.local)));
