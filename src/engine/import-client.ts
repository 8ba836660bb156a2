import { type Remote, transfer, wrap } from "comlink";
import type { ImportApi } from "../../workers/import-api.ts";
import type { Settings } from "../import/build-programme.ts";
import type { ImportFault } from "../import/fault.ts";
import type { Built, MappingChecked, Reading, TableOptions } from "../import/importer.ts";
import type { Mapping } from "../import/mapping.ts";
import { unpackObservations } from "../import/pack-observations.ts";
import type { Observations } from "../import/put-together.ts";
import type { Source } from "../import/read-source.ts";
import { type Fault, fail, ok, type Result } from "../model/result.ts";
import type { InlineProgramme, Scenario, Workspace } from "../scenario/scenario.ts";
import type { WorkerLike } from "./allocation-client.ts";

/** Why an import got no answer, where the file is not to blame. */
export interface ImportStopped {
  readonly code: /** The user stopped it. */
    | "cancelled"
    /** The worker ended: out of memory, most likely. */
    | "crashed"
    /** It took longer than the limit. */
    | "tooSlow";
}

/** Reads tables in a worker. No promise is ever left open and none rejects. */
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

export interface ImportClientOptions {
  spawn(): WorkerLike;
  /** Started instead where no worker can be started, or the first one ends without an answer; it is asked again. */
  fallback?(): WorkerLike;
  /** Milliseconds that one answer may take. */
  readonly limitMs?: number;
}

/** Observations unpacked at a time: some milliseconds of the page's thread. */
const part = 20_000;

/** What comlink gives, under the type it was made from: it spreads promises over the members of a union. */
const plain = (api: Remote<ImportApi>): ImportApi => api as ImportApi;

/** An import engine over a worker, which starts at the first question and anew after each end. */
export function createImportClient({ spawn, fallback, limitMs = 60_000 }: ImportClientOptions): ImportEngine {
  let running: { readonly worker: WorkerLike; readonly api: ImportApi } | null = null;
  /** How an open question is given up, and how it is asked once more. */
  const open = new Map<(code: ImportStopped["code"]) => void, () => void>();
  let hasAnswered = false;
  let isInstead = false;
  const mayFallBack = () => fallback !== undefined && !hasAnswered && !isInstead;

  const stop = (code: ImportStopped["code"]): void => {
    running?.worker.terminate();
    running = null;
    const drops = [...open.keys()];
    open.clear();
    for (const drop of drops) drop(code);
  };

  const start = (): ImportApi => {
    const worker = isInstead && fallback !== undefined ? fallback() : spawn();
    const mine = { worker, api: plain(wrap<ImportApi>(worker)) };
    const end = () => {
      if (running !== mine) return;
      if (!mayFallBack()) {
        stop("crashed");
        return;
      }
      isInstead = true;
      worker.terminate();
      running = null;
      for (const again of [...open.values()]) again();
    };
    worker.addEventListener("error", end);
    worker.addEventListener("messageerror", end);
    running = mine;
    return mine.api;
  };

  const ask = <Value>(question: (api: ImportApi) => Promise<Value>): Promise<Result<Value, ImportStopped>> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => stop("tooSlow"), limitMs);
      const drop = (code: ImportStopped["code"]) => {
        clearTimeout(timer);
        open.delete(drop);
        resolve(fail({ code }));
      };
      const put = () => {
        const asked = startOrNull();
        if (asked === null) {
          drop("crashed");
          return;
        }
        question(asked).then(
          (value) => {
            if (!open.delete(drop)) return;
            hasAnswered = true;
            clearTimeout(timer);
            resolve(ok(value));
          },
          () => open.has(drop) && stop("crashed"),
        );
      };
      open.set(drop, put);
      put();
    });

  const startOrNull = (): ImportApi | null => {
    try {
      return running?.api ?? start();
    } catch {
      if (!mayFallBack()) return null;
      isInstead = true;
      return startOrNull();
    }
  };

  /** Gives bytes away without copying them; as long as they may have to be given once more, a copy of them. */
  const given = (bytes: ArrayBuffer): ArrayBuffer => {
    const gift = mayFallBack() ? bytes.slice(0) : bytes;
    return transfer(gift, [gift]);
  };

  const whole = async (
    asked: Result<Result<Built, readonly Fault[]> | null, ImportStopped>,
  ): Promise<Result<InlineProgramme, readonly Fault[] | ImportStopped>> => {
    if (!asked.ok) return asked;
    // A worker that started anew has no table any more.
    if (asked.value === null) return fail({ code: "crashed" });
    if (!asked.value.ok) return asked.value;
    const { inline, observations: packed } = asked.value.value;
    const observations: Observations[number][] = [];
    for (let from = 0; from < packed.years.length; from += part) {
      if (from > 0) await new Promise((resolve) => setTimeout(resolve));
      for (const observation of unpackObservations(packed, from, from + part)) observations.push(observation);
    }
    return ok({ ...inline, observations });
  };

  return {
    async read(source, options) {
      const read = await ask((api) => {
        if (source === null || !("bytes" in source)) return api.read(source, options);
        const bytes = given(source.bytes);
        return api.read(transfer({ ...source, bytes }, [bytes]), options);
      });
      return read.ok ? read.value : read;
    },
    async check(mapping) {
      const checked = await ask((api) => api.check(mapping));
      if (!checked.ok) return checked;
      return checked.value === null ? fail({ code: "crashed" }) : ok(checked.value);
    },
    build: async (mapping, settings) => whole(await ask((api) => api.build(mapping, settings))),
    open: async (bytes) => whole(await ask((api) => api.open(given(bytes)))),
    async save() {
      const saved = await ask((api) => api.save());
      if (!saved.ok) return saved;
      return saved.value ?? fail({ code: "crashed" });
    },
    async readWork(bytes) {
      const read = await ask((api) => api.readWork(given(bytes)));
      return read.ok ? read.value : read;
    },
    cancel: () => stop("cancelled"),
  };
}
