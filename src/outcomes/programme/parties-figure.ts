import type { Figure } from "../../figure/figure.ts";
import type { Cell } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import { missingParties, type Parties, partiesIn } from "../../model/parties.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Collaboration } from "./collaboration-view.ts";
import { factFigure, wordColumn } from "./fact-figure.ts";
import { partyScene } from "./party-scene.ts";

/** Goals the source speaks of: those whose parties can be said. */
export const goalsOfSource = ({ found }: Collaboration): Collaboration["found"] =>
  found.filter(({ isOurs }) => isOurs !== true);

/** Which parties each goal asks for and who takes part where, a dot per area in each cell; null where the programme names no parties. All of it is the user’s own. */
export function partiesFigure(
  collaboration: Collaboration,
  parties: Parties,
  pack: ProgrammePackage,
  i18n: I18n,
): Figure | null {
  const named = collaboration.parties ?? [];
  if (named.length === 0) return null;
  const t = i18n.dictionary().programme.parties;
  const names = namesOf(pack, i18n.locale());
  const { areas } = pack.programme;
  const goals = goalsOfSource(collaboration);
  const has = (area: string | null, goal: string, party: string) =>
    partiesIn(parties, area, goal).includes(party);
  const mark = (isOn: boolean): Cell => (isOn ? t.yes : t.no);
  const rows = goals.flatMap((goal) =>
    named.map((party) => ({
      id: `${goal.id}-${party.id}`,
      cells: [
        `${i18n.text(goal.title)}, ${i18n.text(party.title)}`,
        mark(has(null, goal.id, party.id)),
        ...areas.map((area) => mark(has(area.id, goal.id, party.id))),
      ],
    })),
  );
  const figure = factFigure(
    {
      table: {
        id: "parties",
        title: t.table,
        columns: [
          wordColumn("cell", t.goalAndParty),
          wordColumn("required", t.required),
          ...areas.map(({ id }) => wordColumn(id, names.area(id))),
        ],
        rows,
      },
      words: missingSentences(collaboration, parties, pack, i18n),
      notes: [t.own],
      origin: i18n.dictionary().programme.ownInputMark,
      provenance: "user",
      of: "scenario",
    },
    i18n,
  );
  const picture = {
    label: `${t.table}. ${figure.words.join(" ")}`,
    draw: (width: number) =>
      partyScene(
        {
          goals: goals.map(({ id, title }) => ({ id, name: i18n.text(title) })),
          parties: named.map(({ id, title }) => ({ id, name: i18n.text(title) })),
          areas: areas.map(({ id }) => ({ id, name: names.area(id) })),
          isRequired: (goal, party) => has(null, goal, party),
          isPresent: (area, goal, party) => has(area, goal, party),
          requiredText: t.requiredKey,
          presentText: t.presentKey,
        },
        width,
      ),
  };
  return { ...figure, picture };
}

/** Goal by goal, which party that it asks for is missing where. */
function missingSentences(
  collaboration: Collaboration,
  parties: Parties,
  pack: ProgrammePackage,
  i18n: I18n,
): string[] {
  const t = i18n.dictionary().programme.parties;
  const names = namesOf(pack, i18n.locale());
  const nameOf = (party: string) => {
    const found = collaboration.parties?.find(({ id }) => id === party);
    return found === undefined ? party : i18n.text(found.title);
  };
  const goals = goalsOfSource(collaboration).filter(({ id }) => partiesIn(parties, null, id).length > 0);
  if (goals.length === 0) return [t.nothingAsked];
  return goals.map(({ id, title }) => {
    const lacks = pack.programme.areas.flatMap((area) => {
      const missing = missingParties(parties, area.id, id);
      return missing.length === 0
        ? []
        : [t.lacks({ area: names.area(area.id), parties: i18n.f.list(missing.map(nameOf)) })];
    });
    return lacks.length === 0
      ? t.complete({ goal: i18n.text(title) })
      : t.missing({ goal: i18n.text(title), lacks: lacks.join("; ") });
  });
}
