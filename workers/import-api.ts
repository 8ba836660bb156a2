import type { Settings } from "../src/import/build-programme.ts";
import type { ImportFault } from "../src/import/fault.ts";
import type { Built, MappingChecked, Reading, TableOptions } from "../src/import/importer.ts";
import type { Mapping } from "../src/import/mapping.ts";
import type { Source } from "../src/import/read-source.ts";
import type { Fault, Result } from "../src/model/result.ts";
import type { Scenario, Workspace } from "../src/scenario/scenario.ts";

/** What an import worker does: src/import/importer.ts says how. It holds one table and what was built from it. */
export interface ImportApi {
  read(source: Source | null, options: TableOptions): Promise<Result<Reading, ImportFault>>;
  check(mapping: Mapping): Promise<MappingChecked | null>;
  build(mapping: Mapping, settings: Settings): Promise<Result<Built, readonly Fault[]> | null>;
  open(bytes: ArrayBuffer): Promise<Result<Built, readonly Fault[]>>;
  save(): Promise<Result<string> | null>;
  /** What a saved file of scenarios says; nothing of it is held. */
  readWork(bytes: ArrayBuffer): Promise<Result<Scenario | Workspace, readonly Fault[]>>;
}
