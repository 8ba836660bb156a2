import { createSignal, For, type JSX, Show } from "solid-js";
import type { Table } from "../../../figure/table.ts";
import { TableView } from "../../../figure/table-view.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { readGame } from "../../../lessons/guess/game-code.ts";
import { codesIn } from "../../../lessons/guess/guess-code.ts";
import { scoreOf } from "../../../model/game/game.ts";
import { classGames } from "../guess/class-pool.ts";
import { CodesForm } from "../guess/codes-form.tsx";
import { millionsOf } from "./say-game.ts";

/** Games of a class by code, each played again here, so that the scores are computed and not told. */
export function GameResults(props: { readonly seed: number }): JSX.Element {
  const i18n = useI18n();
  const { t, f } = i18n;
  const [text, setText] = createSignal("");
  const [refused, setRefused] = createSignal<readonly { readonly code: string; readonly why: string }[]>([]);
  const [again, setAgain] = createSignal<readonly string[]>([]);
  const games = () => classGames.all().filter(({ seed }) => seed === props.seed);
  const add = () => {
    const read = codesIn(text()).map((code) => ({ code, read: readGame(code, props.seed) }));
    const known = new Set(games().map(({ game }) => JSON.stringify(game)));
    const seen: string[] = [];
    for (const { code, read: each } of read) {
      if (!each.ok) continue;
      const text = JSON.stringify(each.game);
      // The same plans come to the same scores: a second one would say nothing more.
      if (known.has(text)) seen.push(code);
      else classGames.add({ seed: props.seed, game: each.game });
      known.add(text);
    }
    setAgain([...new Set(seen)]);
    const wrong = read.flatMap(({ code, read: each }) => {
      if (each.ok) return [];
      const { fault } = each;
      if (fault.code === "sign") return [{ code, why: t("classroom.codes.sign", fault) }];
      return [
        { code, why: t(fault.code === "mistyped" ? "classroom.codes.mistyped" : "game.pool.otherWorld") },
      ];
    });
    setRefused(wrong);
    // What was refused stays in the field, to be mended.
    setText(wrong.map(({ code }) => `${code}\n`).join(""));
  };
  const table = (): Table => ({
    id: "games",
    title: t("game.pool.title"),
    columns: [
      { id: "number", title: t("game.pool.number"), kind: "text" },
      { id: "rule", title: t("game.pool.rule"), kind: "text" },
      { id: "sek", title: t("game.pool.bySek"), kind: "number", say: (millions) => f.number(millions, 1) },
      { id: "residents", title: t("game.pool.byResidents"), kind: "number" },
      { id: "need", title: t("game.pool.byNeed"), kind: "points" },
    ],
    rows: games().map(({ game: { rule, plans } }, at) => {
      const { ruleSek, residents, gapPoints } = scoreOf(props.seed, rule, plans);
      return {
        id: String(at),
        cells: [
          f.integer(at + 1),
          t(`game.rules.${rule}`),
          millionsOf(ruleSek),
          residents,
          gapPoints === 0 ? 0 : -gapPoints,
        ],
      };
    }),
  });
  return (
    <details class="guess__class">
      <summary>{t("game.pool.title")}</summary>
      <CodesForm label={t("game.pool.field")} text={text()} onText={setText} onAdd={add}>
        <Show when={games().length > 0}>
          <button type="button" class="button button--quiet" onClick={() => classGames.clear()}>
            {t("game.pool.clear")}
          </button>
        </Show>
      </CodesForm>
      <div role="status">
        <Show when={again().length > 0}>
          <p>{t("game.pool.again", { codes: f.list(again()) })}</p>
        </Show>
        <For each={refused()}>
          {(each) => <p class="guess__refused">{t("classroom.codes.refused", each)}</p>}
        </For>
      </div>
      <Show when={games().length > 0}>
        <TableView table={table()} />
      </Show>
    </details>
  );
}
