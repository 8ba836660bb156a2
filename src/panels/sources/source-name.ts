import type { ProgrammePackage } from "../../programmes/package.ts";

/** A source in a table: publisher and year; an id that leads nowhere stands for itself. */
export function sourceName(pack: ProgrammePackage, id: string | null): string {
  if (id === null) return "–";
  const source = pack.sources.find((each) => each.id === id);
  return source === undefined ? id : `${source.publisher} ${source.year}`;
}
