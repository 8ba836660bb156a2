import { createSignal } from "solid-js";
import type { InlineProgramme, Scenario } from "../../../scenario/scenario.ts";
import { type Arrived, broughtBy } from "../../../session/incoming/join-sessions.ts";
import { sameData } from "../../../session/same-data.ts";

/** A scenario that somebody in the class handed in. */
export interface HandedIn {
  /** As the teacher calls it: a number, or what stood before the link. */
  readonly label: string;
  readonly scenario: Scenario;
}

const [all, setAll] = createSignal<readonly HandedIn[]>([]);

/** What the class handed in; in this page's memory alone: a label may be a name, and nothing about pupils is kept. */
export const handedIn = all;

/** The browser then asks whoever closes or reloads the page. */
const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Changes it; while there is some, it does not go without a question. */
export function setHandedIn(change: (before: readonly HandedIn[]) => readonly HandedIn[]): void {
  if (setAll(change).length > 0) addEventListener("beforeunload", ask);
  else removeEventListener("beforeunload", ask);
}

/** A link with what stood before it on its line. */
export interface LabelledLink {
  readonly name: string;
  readonly link: string;
}

/** The links in a pasted text, one a line or with spaces between them: "Group A: https://...#u1...". Those without a label are called by their number, after `before` others. */
export function labelledLinks(text: string, before = 0): LabelledLink[] {
  const found = text.split(/\r?\n/).flatMap((line) => {
    const links = line.split(/\s+/).filter((each) => /#u\d+\./.test(each));
    const label = line
      .slice(0, links[0] === undefined ? 0 : line.indexOf(links[0]))
      .replace(/[:;,\s-]+$/, "")
      .trim();
    return links.map((link) => ({ name: links.length === 1 ? label : "", link }));
  });
  return found.map(({ name, link }, at) => ({ name: name === "" ? String(before + at + 1) : name, link }));
}

/** What is on the screen, to tell whether what came is about the same. */
export interface ShownProgramme {
  readonly key: string;
  /** The data, where they are people's own. */
  readonly inline: InlineProgramme | undefined;
}

/**
 * The scenarios that an arrived link or file brings about the programme on the screen; null where it is about another.
 * People's own data must be the very same: figures of other data would be taken for answers.
 */
export function broughtAbout(
  { session }: Arrived,
  { key, inline }: ShownProgramme,
): readonly Scenario[] | null {
  for (const [place, { history }] of session.works) {
    const own = session.own.get(place);
    const isSame =
      own === undefined
        ? inline === undefined && place === key
        : inline !== undefined && sameData(own, inline);
    if (isSame) return broughtBy(history.present).map((each) => ({ ...each, programme: { id: key } }));
  }
  return null;
}
