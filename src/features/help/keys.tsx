import { For, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";

type KeyName =
  | "control"
  | "shift"
  | "tab"
  | "arrows"
  | "page"
  | "ends"
  | "enter"
  | "escape"
  | "?"
  | "Z"
  | "Y";
type Row = "help" | "undo" | "redo" | "tab" | "arrows" | "page" | "ends" | "enter" | "escape";

/** Each row: ways to press, each a few keys together. */
const rows: readonly (readonly [Row, readonly (readonly KeyName[])[]])[] = [
  ["help", [["?"]]],
  ["undo", [["control", "Z"]]],
  [
    "redo",
    [
      ["control", "shift", "Z"],
      ["control", "Y"],
    ],
  ],
  ["tab", [["tab"]]],
  ["enter", [["enter"]]],
  ["escape", [["escape"]]],
  ["arrows", [["arrows"]]],
  ["page", [["page"]]],
  ["ends", [["ends"]]],
];

/** Which keys do what, and the choice not to have a key of one sign. */
export function Keys(props: { readonly hasHelpKey: boolean; onHelpKey(isOn: boolean): void }): JSX.Element {
  const { t } = useI18n();
  const name = (key: KeyName) => (key.length === 1 ? key : t(`help.keys.names.${key as "tab"}`));
  return (
    <div class="help__part">
      <p>{t("help.keys.lead")}</p>
      <table class="help__keys">
        <caption class="hidden-visually">{t("help.keys.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("help.keys.key")}</th>
            <th scope="col">{t("help.keys.does")}</th>
          </tr>
        </thead>
        <tbody>
          <For each={rows}>
            {([row, ways]) => (
              <tr>
                <th scope="row">
                  <For each={ways}>
                    {(way, at) => (
                      <>
                        {at() > 0 && ` ${t("help.keys.or")} `}
                        <span class="help__keypress">
                          <For each={way}>{(key) => <kbd>{name(key)}</kbd>}</For>
                        </span>
                      </>
                    )}
                  </For>
                </th>
                <td>{t(`help.keys.rows.${row}`)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <p class="fine">{t("help.keys.mac")}</p>
      <label class="help__switch">
        <input
          type="checkbox"
          checked={props.hasHelpKey}
          onChange={(event) => props.onHelpKey(event.currentTarget.checked)}
        />
        <span>
          {t("help.keys.single")}
          <span class="fine help__why">{t("help.keys.singleWhy")}</span>
        </span>
      </label>
    </div>
  );
}
