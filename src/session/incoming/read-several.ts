import type { Arrived } from "./join-sessions.ts";
import type { Programmes } from "./place-workspace.ts";
import type { IncomingProblem } from "./read-incoming.ts";

/** What could not be opened, and why. */
export interface NotOpened {
  readonly what: "link" | "file";
  /** Name of the file. */
  readonly name: string;
  readonly problem: IncomingProblem;
}

/** A link, and what it is called among others. */
export interface NamedLink {
  readonly name: string;
  readonly link: string;
}

/** What several links and files say, each by itself, and those that cannot be opened. */
export interface ReadSeveral {
  readonly arrived: readonly Arrived[];
  readonly failed: readonly NotOpened[];
}

/** What the address of a link carries: all from its #. */
const fragmentOf = (link: string): string => {
  const at = link.indexOf("#");
  return at < 0 ? link.trim() : link.slice(at).trim();
};

/** A file's name without its ending. */
const nameOfFile = (name: string): string => name.replace(/(\.utfall)?\.json$/i, "");

/** Reads several links and files without opening any. Never rejects. */
export async function readSeveral(
  links: readonly NamedLink[],
  files: readonly File[],
  programmes: Programmes,
): Promise<ReadSeveral> {
  const failed: NotOpened[] = [];
  const arrived: Arrived[] = [];
  const reading = await import("./read-incoming.ts").catch(() => null);
  if (reading === null) {
    const name = files[0]?.name ?? "";
    return { arrived, failed: [{ what: "file", name, problem: { code: "notArrived" } }] };
  }
  const take = (
    what: NotOpened["what"],
    name: string,
    read: Awaited<ReturnType<typeof reading.readIncomingLink>>,
  ) => {
    if (!read.ok) failed.push({ what, name, problem: read.error });
    else arrived.push({ name, session: read.value });
  };
  for (const { name, link } of links)
    take("link", name, await reading.readIncomingLink(fragmentOf(link), programmes));
  for (const file of files)
    take("file", nameOfFile(file.name), await reading.readIncomingFile(file, programmes));
  return { arrived, failed };
}
