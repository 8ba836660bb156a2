import { For, type JSX } from "solid-js";
import type { Shortcut } from "../../actions/action.ts";
import { actionsWithShortcuts } from "../../actions/actions.ts";
import { hasSignKeys, setSignKeys } from "../../actions/sign-keys.ts";
import { useI18n } from "../../i18n/i18n.tsx";

const named = ["control", "shift", "tab", "arrows", "page", "ends", "enter", "escape"] as const;
type KeyName = (typeof named)[number];
const isNamed = (key: string): key is KeyName => named.some((each) => each === key);

/** The keys of a shortcut, as they are named; signs and letters name themselves. */
const keysOf = ({ key, isControl, isShift }: Shortcut): readonly string[] => [
  ...(isControl ? ["control"] : []),
  ...(isShift ? ["shift"] : []),
  key.toUpperCase(),
];

/** Each row: ways to press, each a few keys together. */
const rows = [
  ...actionsWithShortcuts.map(([id, { shortcuts }]) => [id, shortcuts.map(keysOf)] as const),
  ...(["tab", "enter", "escape", "arrows", "page", "ends"] as const).map((key) => [key, [[key]]] as const),
];

/** Which keys do what, and the choice not to have a key of one sign. */
export function Keys(): JSX.Element {
  const { t } = useI18n();
  const name = (key: string) => (isNamed(key) ? t(`help.keys.names.${key}`) : key);
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
          checked={hasSignKeys()}
          onChange={(event) => setSignKeys(event.currentTarget.checked)}
        />
        <span>
          {t("help.keys.single")}
          <span class="fine help__why">{t("help.keys.singleWhy")}</span>
        </span>
      </label>
    </div>
  );
}
