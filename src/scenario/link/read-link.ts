import { type Fault, fail, ok, type Result } from "../../model/result.ts";
import { faultsOfAnalysisView } from "../analysis/analysis-settings.ts";
import { typeOf } from "../find-faults.ts";
import { readJson } from "../read-json.ts";
import { readWorkspace } from "../read-scenario.ts";
import { linkOpening } from "./is-link.ts";
import { digitsOfResult, type Link, type LinkProblem, longestRead } from "./link.ts";
import { unpack } from "./pack.ts";
import { readLinkView } from "./read-link-view.ts";

type Fields = Readonly<Record<string, unknown>>;
type Read = Result<Link, LinkProblem>;

/** A reader for each version there has been; every one stays. */
const readers: Readonly<Record<number, (letters: string) => Read>> = { 1: readFirst };

/** What a fragment says, checked in full. Never throws; bounded in time and memory by the limits of link.ts. */
export function readLink(fragment: string): Read {
  const found = linkOpening.exec(fragment);
  if (found === null) return fail({ code: "damaged" });
  const version = Number(found[1]);
  const reader = readers[version];
  if (reader === undefined) return fail(version > 0 ? { code: "newer", version } : { code: "damaged" });
  if (fragment.length > longestRead) return fail({ code: "tooLarge" });
  return reader(fragment.slice(found[0].length));
}

function readFirst(letters: string): Read {
  const text = unpack(letters);
  if (!text.ok) return text;
  const json = readJson(text.value);
  if (!json.ok) return wrong(json.error);
  const faults = faultsOfFields(json.value);
  if (faults.length > 0) return wrong(faults);
  const fields = json.value as Fields;
  const workspace = readWorkspace(fields.workspace);
  if (!workspace.ok) return wrong(workspace.error);
  const analysis = faultsOfAnalysis(fields.view);
  if (analysis.length > 0) return wrong(analysis);
  const count = workspace.value.workspace.length;
  const results = resultsOf(fields.results, count);
  if (results === null) return wrong([{ code: "wrongType", path: "results", allowed: "list" }]);
  const model = fields.model as string;
  return ok({ workspace: workspace.value, view: readLinkView(fields.view), model, results });
}

/** What was chosen in the analysis decides figures, as nothing else of a view does. */
function faultsOfAnalysis(view: unknown): readonly Fault[] {
  if (typeof view !== "object" || view === null || !Object.hasOwn(view, "analysis")) return [];
  return faultsOfAnalysisView((view as Fields).analysis, "view.analysis");
}

const keys = ["model", "results", "view", "workspace"] as const;
const longestModel = 100;

function faultsOfFields(value: unknown): Fault[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [{ code: "wrongType", path: "", value: typeOf(value), allowed: "object" }];
  const fields = value as Fields;
  const unknown = Object.keys(fields).filter((key) => !(keys as readonly string[]).includes(key));
  const faults: Fault[] = unknown.map((key) => ({
    code: "unknownKey",
    path: key,
    value: key,
    allowed: keys,
  }));
  for (const key of keys)
    if (!Object.hasOwn(fields, key)) faults.push({ code: "missingKey", path: key, value: key });
  if (faults.length > 0) return faults;
  const { model } = fields;
  if (typeof model !== "string")
    return [{ code: "wrongType", path: "model", value: typeOf(model), allowed: "text" }];
  if (model.length > longestModel)
    return [{ code: "tooLong", path: "model", value: model.length, allowed: longestModel }];
  return [];
}

const isResult = new RegExp(`^[0-9a-f]{${digitsOfResult}}$`);

function resultsOf(value: unknown, count: number): (string | null)[] | null {
  if (!Array.isArray(value) || value.length !== count) return null;
  const isRight = value.every((each) => each === null || (typeof each === "string" && isResult.test(each)));
  return isRight ? (value as (string | null)[]) : null;
}

const wrong = (faults: readonly Fault[]): Read => fail({ code: "wrong", faults });
