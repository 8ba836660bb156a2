import type { Settings } from "../import/build-programme.ts";
import type { ImportFault } from "../import/fault.ts";
import type { Built, ImporterApi, MappingChecked, Reading, TableOptions } from "../import/importer.ts";
import type { Mapping } from "../import/mapping.ts";
import { unpackObservations } from "../import/pack-observations.ts";
import type { Observations } from "../import/put-together.ts";
import type { Source } from "../import/read-source.ts";
import { type Fault, fail, ok, type Result } from "../model/result.ts";
import type { InlineProgramme, Scenario, Workspace } from "../scenario/scenario.ts";
import { createWorkerHost, type HostOptions } from "./worker-host.ts";
import { yieldToEventLoop } from "./yield-to-event-loop.ts";

/** Why an import got no answer, where the file is not to blame. */
export interface ImportStopped {
  readonly code: /** The user stopped it. */
    | "cancelled"
    /** The worker ended: out of memory, most likely. */
    | "crashed"
    /** It took longer than the limit. */
    | "tooSlow";
}

/** Reads tables in a worker. No promise is left open and none rejects. */
export interface ImportEngine {
  /** A source of null: the last one again, with other options. */
  read(source: Source | null, options: TableOptions): Promise<Result<Reading, ImportFault | ImportStopped>>;
  check(mapping: Mapping): Promise<Result<MappingChecked, ImportStopped>>;
  build(
    mapping: Mapping,
    settings: Settings,
  ): Promise<Result<InlineProgramme, readonly Fault[] | ImportStopped>>;
  open(bytes: ArrayBuffer): Promise<Result<InlineProgramme, readonly Fault[] | ImportStopped>>;
  save(): Promise<Result<string, Fault | ImportStopped>>;
  /** What a saved file of scenarios says. */
  readWork(bytes: ArrayBuffer): Promise<Result<Scenario | Workspace, readonly Fault[] | ImportStopped>>;
  /** Ends the worker: what is being done is answered `cancelled`, and the table it held is gone. */
  cancel(): void;
}

/** Observations unpacked at a time: some milliseconds of the page's thread. */
const atATime = 20_000;

const crashed = fail({ code: "crashed" } as const);

/** An import engine over a worker. It is asked for one thing at a time, and a limit passed is the answer `tooSlow`: people wait for a file and can stop it. */
export function createImportClient({ limitMs = 60_000, ...options }: HostOptions): ImportEngine {
  const host = createWorkerHost<ImporterApi>({ ...options, limitMs, slowMs: limitMs });

  const ask = async <Value>(
    question: (api: ImporterApi) => Promise<Value>,
  ): Promise<Result<Value, ImportStopped>> => {
    const asked = await host.ask(question);
    if (asked.ok) return asked;
    const { code } = asked.error;
    return fail({ code: code === "noAnswer" ? "tooSlow" : code === "disposed" ? "cancelled" : code });
  };

  /** A worker that has started again holds no table: it answers null. */
  const held = async <Value, Failure>(
    question: (api: ImporterApi) => Promise<Result<Value, Failure> | null>,
  ): Promise<Result<Value, Failure | ImportStopped>> => {
    const asked = await ask(question);
    return asked.ok ? (asked.value ?? crashed) : asked;
  };

  const unpacked = async <Failure>(
    built: Result<Built, Failure>,
  ): Promise<Result<InlineProgramme, Failure>> => {
    if (!built.ok) return built;
    const { inline, observations: packed } = built.value;
    const observations: Observations[number][] = [];
    for (let from = 0; from < packed.years.length; from += atATime) {
      if (from > 0) await yieldToEventLoop();
      for (const observation of unpackObservations(packed, from, from + atATime))
        observations.push(observation);
    }
    return ok({ ...inline, observations });
  };

  return {
    read: (source, options) => held((api) => api.read(source, options)),
    check: (mapping) =>
      held(async (api) => {
        const checked = await api.check(mapping);
        return checked === null ? null : ok(checked);
      }),
    build: async (mapping, settings) => unpacked(await held((api) => api.build(mapping, settings))),
    open: async (bytes) => unpacked(await held((api) => api.open(bytes))),
    save: () => held((api) => api.save()),
    readWork: (bytes) => held((api) => api.readWork(bytes)),
    cancel: () => host.stop("cancelled"),
  };
}
