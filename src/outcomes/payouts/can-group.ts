import type { Programme } from "../../model/programme.ts";

/** Whether some municipality, but not the only one, has several areas. */
export function canGroup({ areas }: Programme): boolean {
  const municipalities = new Set(areas.map((area) => area.municipality)).size;
  return municipalities > 1 && municipalities < areas.length;
}
