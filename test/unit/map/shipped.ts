import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allocate } from "../../../src/model/allocate.ts";
import type { Allocation } from "../../../src/model/allocation.ts";
import type { Programme } from "../../../src/model/programme.ts";
import { type MapInput, type MapView, mapView } from "../../../src/outcomes/map/map-view.ts";
import { type MunicipalityTopology, shapesOf } from "../../../src/outcomes/map/shapes.ts";
import { loadProgramme } from "../../../src/programmes/load-programme.ts";
import type { ProgrammePackage } from "../../../src/programmes/package.ts";
import { root } from "../architecture/read-imports.ts";
import { readProgramme } from "../programmes/read-folder.ts";

/** A programme of the product. */
export function shipped(id: string): ProgrammePackage {
  const loaded = loadProgramme(readProgramme(id));
  if (!loaded.ok) throw new Error(`${id} is refused`);
  return loaded.value;
}

/** The awards of a programme by its own rule, or by another. */
export function awardsOf(programme: Programme, rule = programme.rule): Allocation {
  const allocation = allocate(rule, programme);
  if (!allocation.ok) throw new Error(`${programme.id}: ${allocation.error.code}`);
  return allocation.value;
}

/** The map of a programme by its own rule. */
export function viewOf(pack: ProgrammePackage, changes: Partial<MapInput> = {}): MapView {
  const allocation = awardsOf(pack.programme);
  return mapView({
    package: pack,
    allocation,
    baseline: allocation,
    mode: "symbol",
    namesHidden: false,
    ...changes,
  });
}

/** The outlines as the page loads them. */
export const shippedShapes = () =>
  shapesOf(
    JSON.parse(
      readFileSync(join(root, "src/outcomes/map/municipalities.topo.json"), "utf8"),
    ) as MunicipalityTopology,
  );
