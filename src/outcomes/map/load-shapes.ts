import address from "./municipalities.topo.json?url";
import { type MunicipalityTopology, type Shapes, shapesOf } from "./shapes.ts";

let loaded: Promise<Shapes> | null = null;

/** The map, fetched from the page's own address when first asked for. Rejects where the file does not arrive; the next call tries again. */
export function loadShapes(): Promise<Shapes> {
  loaded ??= fetchShapes().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}

async function fetchShapes(): Promise<Shapes> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the map did not arrive: ${response.status}`);
  return shapesOf((await response.json()) as MunicipalityTopology);
}
