import type { Table } from "../../../figure/table.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { type Game, type GameScore, ownTown } from "../../../model/game/game.ts";
import { indicators, shareOf, towns } from "../../../model/game/game-world.ts";

/** As it stands in a table: millions of kronor. */
export const millionsOf = (kronor: number | undefined): number | null =>
  kronor === undefined ? null : kronor / 1e6;

type TownName = "own" | "west" | "north" | "east";

/** What has happened in the years played, the latest first. */
export const happened = ({ years }: Game, { t, f }: I18n): string[] =>
  years.map(({ event }, at) => t(`game.happened.${event}`, { year: f.integer(at + 1) })).reverse();

/** The latest published figures of every municipality, one's own first, with the grant that waits. */
export function statistics(game: Game, { t, f }: I18n): Table {
  const year = game.history[game.published - 1] ?? [];
  const order = [ownTown, ...towns.map((_, at) => at).filter((at) => at !== ownTown)];
  const grants = game.grants ?? game.years.at(-1)?.grants ?? [];
  return {
    id: "game",
    title: t("game.title"),
    columns: [
      { id: "town", title: t("game.table.town"), kind: "text" },
      ...indicators.map((id) => ({
        id,
        title: t(`game.table.${id}`),
        kind: "share" as const,
        say: (share: number) => f.percent(share, 1),
      })),
      { id: "grant", title: t("game.table.grant"), kind: "number", say: (millions) => f.number(millions, 1) },
    ],
    rows: order.map((at) => {
      const town = year[at];
      return {
        id: towns[at] ?? "",
        cells: [
          t(`game.towns.${towns[at] as TownName}`),
          ...indicators.map((id) => (town === undefined ? null : shareOf(town, id))),
          millionsOf(grants[at]),
        ],
        ...(at === ownTown && { isCurrent: true }),
      };
    }),
  };
}

/** A game's three scores, a sentence each. */
export const sayScores = ({ ruleSek, residents, gapPoints }: GameScore, { t, f }: I18n): string[] => [
  t("game.scores.rule", { money: f.sekMillions(ruleSek, 1) }),
  t("game.scores.residents", { people: f.people(residents) }),
  t("game.scores.need", { points: f.pp(gapPoints === 0 ? 0 : -gapPoints, 1) }),
];
