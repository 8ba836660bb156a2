import type { Glossary } from "../../i18n/en/glossary.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { type GroupId, glossaryGroups, type TermId } from "./glossary-groups.ts";

/** A word as the list shows it. */
export interface Entry {
  readonly id: string;
  readonly term: string;
  readonly text: string;
}

/** A group of words; `own`: the indicators of the programme on screen. */
export interface EntryGroup {
  readonly id: GroupId | "own";
  readonly entries: readonly Entry[];
}

/** Letters as they are compared: without case and without accents, so that a search forgives both. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "");

/**
 * The words that contain what is searched for (all where nothing is), in their groups; groups without any are left out.
 * `easy`: explanations that take the place of the ordinary ones.
 */
export function glossaryView(
  glossary: Glossary,
  easy: Readonly<Partial<Record<TermId, string>>>,
  pack: Pick<ProgrammePackage, "indicators">,
  text: (text: { readonly sv: string; readonly en: string }) => string,
  search: string,
): EntryGroup[] {
  const wanted = plain(search.trim());
  const own: Entry[] = Object.entries(pack.indicators).flatMap(([id, { title, gloss }]) =>
    gloss === undefined ? [] : [{ id: `own-${id}`, term: text(title), text: text(gloss) }],
  );
  const groups: EntryGroup[] = [{ id: "own", entries: own }];
  for (const [id, ids] of Object.entries(glossaryGroups))
    groups.push({
      id: id as GroupId,
      entries: (ids as readonly TermId[]).map((each) => ({
        id: each,
        term: glossary[each].term,
        text: easy[each] ?? glossary[each].text,
      })),
    });
  const order: readonly EntryGroup["id"][] = [
    "basics",
    "own",
    "indicators",
    "rule",
    "statistics",
    "projection",
  ];
  return groups
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .map(({ id, entries }) => ({
      id,
      entries: entries.filter((each) => plain(`${each.term} ${each.text}`).includes(wanted)),
    }))
    .filter(({ entries }) => entries.length > 0);
}
