import { Refusal } from "../refusal.ts";
import type { Archive } from "./archive.ts";
import { readXml } from "./read-xml.ts";

/** A part that another refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet". The rest differs between the transitional and the strict form. */
  readonly type: string;
  /** Path in the archive. */
  readonly target: string;
}

const most = 10_000;

/** What a part of a workbook refers to (ECMA-376 part 2); the empty name is the package itself. */
export function readRelations(archive: Archive, part: string): readonly Relation[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const file = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!archive.has(file)) return [];
  const relations: Relation[] = [];
  readXml(archive, file, {
    open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      if (name !== "Relationship" || id === undefined || type === undefined || target === undefined) return;
      if (mode?.toLowerCase() === "external") return;
      if (relations.length >= most) throw new Refusal("brokenWorkbook");
      relations.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: pathOf(folder, target) });
    },
  });
  return relations;
}

/** A target as a path from the root: relative to the folder, or absolute, its steps up taken. */
function pathOf(folder: string, target: string): string {
  const plain = decoded(target.replaceAll("\\", "/"));
  const steps: string[] = [];
  for (const step of (plain.startsWith("/") ? plain : folder + plain).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
